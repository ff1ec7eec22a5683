package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Asked for the <i>right</i> to vote": behind a preposition parsers take such a noun for the subject of the infinitive,
 * and the preposition for its conjunction.
 */
final class InfinitiveOfNoun implements Correction {

    /** That parsers take for conjunctions; "if plans to build it fail" has a true one. */
    private static final Set<String> PREPOSITIONS = Set.of("for", "of", "about", "against", "on", "over", "with",
            "from", "in");

    private final Set<String> nouns;

    /** @param nouns that an infinitive completes: "right", "decision" */
    InfinitiveOfNoun(List<String> nouns) {
        this.nouns = new HashSet<>(nouns);
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token noun : sentence.tokens()) {
            int to = noun.index() + 1;
            boolean isCompleted = noun.isNoun() && nouns.contains(noun.lemma()) && to < sentence.size()
                    && sentence.token(to).pos().equals("TO");
            Optional<Integer> infinitive = isCompleted ? sentence.graph().findParent(noun.index(), "nsubj")
                    .filter(verb -> sentence.graph().findParent(to, "mark").equals(Optional.of(verb))) : Optional.empty();
            infinitive.ifPresent(verb -> sentence.graph().below(verb).stream()
                    .filter(edge -> edge.is("mark") && edge.dependent() < noun.index()
                            && PREPOSITIONS.contains(sentence.lemma(edge.dependent())))
                    .findFirst().ifPresent(mark -> takePhrase(sentence, noun.index(), verb, mark, tree)));
        }
    }

    private static void takePhrase(Sentence sentence, int noun, int infinitive, Dependency mark, DependencyEditor tree) {
        Dependency place = sentence.graph().above(infinitive).getFirst();
        if (place.governor() < 0) {
            return;
        }
        String relation = sentence.token(place.governor()).isNoun() ? "nmod:" : "obl:";
        tree.attach(noun, relation + sentence.lemma(mark.dependent()), place.governor());
        tree.attach(mark.dependent(), "case", noun);
        tree.attach(infinitive, "acl:to", noun);
    }
}
