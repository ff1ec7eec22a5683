package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.mention.TextMention;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What stands beside a title and tells of whom it is: of "the former president of Chile" that it is former and Chile's. */
final class Qualifiers {

    private static final String NAME = "@";

    private Qualifiers() {
    }

    /** Of a common noun. */
    static Set<String> of(TextMention nominal, Chains chains) {
        return below(nominal.sentence(), nominal.head(), token -> true, chains);
    }

    /** Of a title in front of a name: "<i>French</i> President Ann Keller". */
    static Set<String> ofTitle(TextMention name, int title, Chains chains) {
        Set<String> all = below(name.sentence(), title, token -> true, chains);
        all.addAll(below(name.sentence(), name.head(), token -> token < title, chains));
        return all;
    }

    private static Set<String> below(Sentence sentence, int head, IntPredicate isAsked, Chains chains) {
        return sentence.graph().below(head).stream().filter(Qualifiers::isQualifying).map(Dependency::dependent)
                .filter(isAsked::test).map(token -> chains.findAt(sentence, token).filter(Chain::isNamed)
                        .map(chain -> NAME + chains.number(chain))
                        .orElseGet(() -> sentence.lemma(token).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static boolean isQualifying(Dependency edge) {
        return edge.is("amod") || edge.is("compound") || edge.relation().equals("nmod:poss")
                || edge.relation().equals("nmod:of") || edge.relation().equals("nmod:for");
    }

    /** Whether it is the name of a country, a body or the like. */
    static boolean isName(String qualifier) {
        return qualifier.startsWith(NAME);
    }
}
