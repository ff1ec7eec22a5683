package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Lexicon;
import java.util.Set;

/** Who is a person as the text calls them a relative: "his daughter <i>Georgia</i>", "two sons, <i>Austin</i> and Jan". */
final class Kinship {

    private final Set<String> nouns;

    Kinship(Lexicon lexicon) {
        nouns = lexicon.listRelativeNouns();
    }

    /** Whether the name stands behind such a noun, or in the list behind one. */
    boolean isRelative(TextMention name) {
        Sentence sentence = name.sentence();
        boolean isBehindNoun = name.first() > 0 && isOwned(sentence, name.first() - 1);
        return isBehindNoun || sentence.graph().above(name.head()).stream().anyMatch(edge -> edge.governor() >= 0
                && edge.governor() < name.first() && (edge.is("appos") && isOwned(sentence, edge.governor())
                || edge.is("conj") && isInList(sentence, edge.governor())));
    }

    /** "his <i>sons</i>, Austin and Jan": whether the first of the names stands at such a noun. */
    private boolean isInList(Sentence sentence, int first) {
        return first > 0 && sentence.token(first).isProperNoun() && (isOwned(sentence, first - 1)
                || sentence.graph().above(first).stream()
                .anyMatch(edge -> edge.is("appos") && edge.governor() >= 0 && isOwned(sentence, edge.governor())));
    }

    /** The sister company has no owner of this kind, nor has "Sister" in a name. */
    private boolean isOwned(Sentence sentence, int token) {
        return nouns.contains(sentence.lemma(token)) && sentence.graph().below(owner(sentence, token)).stream()
                .anyMatch(edge -> edge.relation().equals("nmod:poss") || edge.is("nummod"));
    }

    /** In "his wife Georgia" parsers hang the pronoun on the wife or on Georgia. */
    private static int owner(Sentence sentence, int noun) {
        return sentence.graph().findParent(noun, "compound").orElse(noun);
    }
}
