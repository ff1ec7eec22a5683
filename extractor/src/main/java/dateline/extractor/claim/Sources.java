package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
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
    private static final Set<String> NOMINAL_STARTS = Set.of("DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP");

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

    /** "Rebels took the town, reports the paper.": behind what was said, the subject follows its verb. */
    static Optional<Integer> behind(Sentence sentence, Token verb) {
        int at = verb.index();
        boolean isFinite = verb.pos().matches("VB[DZP]");
        // "The mayor, Anna Berg, told reporters": the subject stands before the verb, up to the comma.
        boolean hasSubject = at > 1 && sentence.graph().below(at).stream().filter(edge -> edge.is("nsubj"))
                .anyMatch(edge -> sentence.graph().subtree(edge.dependent()).get(at - 2));
        if (!isFinite || hasSubject || at < 2 || at + 1 >= sentence.size() || !isEndOfSpeech(sentence.token(at - 1))
                || !NOMINAL_STARTS.contains(sentence.token(at + 1).pos())) {
            return Optional.empty();
        }
        boolean isBehindClause = sentence.tokens().subList(0, at).stream().anyMatch(Token::isVerb);
        boolean isClauseBehind = sentence.tokens().subList(at + 1, sentence.size()).stream()
                .takeWhile(token -> !token.word().equals(",")).anyMatch(token -> token.pos().matches("VB[DZP]|MD"));
        return isBehindClause && !isClauseBehind ? speaker(sentence, at) : Optional.empty();
    }

    /** The noun behind the verb; before a title and a name, parsers take the verb for an adjective of the title. */
    private static Optional<Integer> speaker(Sentence sentence, int at) {
        DependencyGraph graph = sentence.graph();
        return graph.below(at).stream()
                .filter(edge -> edge.dependent() > at && !edge.is("punct") && !edge.is("obl") && !edge.is("advmod"))
                .filter(edge -> sentence.token(edge.dependent()).isNoun() || sentence.token(edge.dependent()).isPronoun())
                .filter(edge -> sentence.graph().subtree(edge.dependent()).get(at + 1))
                .map(Dependency::dependent).findFirst()
                .or(() -> graph.findParent(at, "amod").filter(noun -> noun > at)
                        .map(noun -> graph.findParent(noun, "compound").orElse(noun)));
    }

    private static boolean isEndOfSpeech(Token token) {
        return token.word().equals(",") || token.pos().equals("''");
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
