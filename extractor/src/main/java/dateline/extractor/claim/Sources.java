package dateline.extractor.claim;

import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who does the saying or thinking of a verb. */
final class Sources {

    private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "you", "me", "us");

    private Sources() {
    }

    static Optional<Integer> of(Sentence sentence, Token verb, boolean isPassive) {
        DependencyGraph graph = sentence.graph();
        if (isPassive) {
            return graph.findChild(verb.index(), "obl:agent").or(() -> graph.findChild(verb.index(), "obl:by"));
        }
        boolean isBehindComma = verb.index() > 0 && sentence.token(verb.index() - 1).word().equals(",");
        return graph.findChild(verb.index(), "nsubj")
                .or(() -> isBehindComma ? Optional.empty() : graph.findParent(verb.index(), "acl")
                        .filter(noun -> verb.pos().equals("VBG") && sentence.token(noun).isNoun()))
                .or(() -> Phrases.matrixSubject(sentence, verb))
                .or(() -> nameBehind(sentence, verb));
    }

    /** "..., asserts Smith": parsers seldom see that the name is the subject. */
    private static Optional<Integer> nameBehind(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        return next < sentence.size() && sentence.token(next).ner().equals("PERSON") ? Optional.of(next)
                : Optional.empty();
    }

    /** "I think" in a quote is no new source: the speaker is given already. */
    static boolean isSpeakersOwn(Sentence sentence, Token verb, Optional<Integer> source, List<Span> quotes) {
        boolean isQuoted = quotes.stream().anyMatch(quote -> quote.contains(verb.span()));
        return isQuoted && source.map(head -> SPEAKERS_OWN.contains(sentence.token(head).word().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** Whom a relative pronoun stands for. */
    static int antecedent(Sentence sentence, int head) {
        return sentence.token(head).pos().startsWith("W")
                ? sentence.graph().findParent(head, "ref").orElse(head) : head;
    }
}
