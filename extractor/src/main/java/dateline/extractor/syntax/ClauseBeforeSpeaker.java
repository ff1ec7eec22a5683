package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Rebels took the town, <i>two officials said</i> Monday", "..., <i>writes the paper</i>": behind what is said, parsers
 * hang the words of saying on whatever stands before them. They are the main clause, and what stands before is said.
 */
final class ClauseBeforeSpeaker implements Correction {

    private static final Set<String> WITH_ADDRESSEE = Set.of("tell", "inform", "assure", "remind");
    private static final String FINITE = "VB[DZP]";
    /** What a speaker consists of: no verb, no comma, no preposition at its beginning. */
    private static final String NOMINAL = "DT|PRP\\$?|NNP?S?|JJ[RS]?|CD|POS|IN|CC|RB|HYPH|:|TO|''|``";
    private static final String NOMINAL_START = "DT|PRP\\$?|NNP?S?|JJ|CD";

    private final Set<String> saying;

    ClauseBeforeSpeaker(Set<String> saying) {
        this.saying = saying;
    }

    /** The speaker's words, with both ends included. */
    private record Speaker(int first, int last) {
        boolean has(int token) {
            return first <= token && token <= last;
        }
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token verb : sentence.tokens()) {
            if (verb.pos().matches(FINITE) && saying.contains(verb.lemma())) {
                Optional<Speaker> speaker = before(sentence, verb).or(() -> behind(sentence, verb));
                if (speaker.isPresent() && correct(sentence, verb.index(), speaker.get(), tree)) {
                    return;
                }
            }
        }
    }

    /** ", two officials said": between a comma or a quote and the verb, behind which nothing is said. */
    private static Optional<Speaker> before(Sentence sentence, Token verb) {
        int first = verb.index();
        while (first > 0 && sentence.token(first - 1).pos().matches(NOMINAL)
                && !isQuotationMark(sentence.token(first - 1))) {
            first--;
        }
        boolean isSpeaker = first < verb.index() && first > 1 && isEndOfSpeech(sentence.token(first - 1))
                && sentence.token(first).pos().matches(NOMINAL_START);
        return isSpeaker && isLast(sentence, verb) ? Optional.of(new Speaker(first, verb.index() - 1)) : Optional.empty();
    }

    /** ", writes the paper" */
    private static Optional<Speaker> behind(Sentence sentence, Token verb) {
        int at = verb.index();
        if (at < 2 || !isEndOfSpeech(sentence.token(at - 1)) || at + 1 >= sentence.size() || hasSubjectBefore(sentence, at)
                || !sentence.token(at + 1).pos().matches(NOMINAL_START)) {
            return Optional.empty();
        }
        int last = at + 1;
        while (last + 1 < sentence.size() && sentence.token(last + 1).pos().matches(NOMINAL)
                && !isQuotationMark(sentence.token(last + 1))) {
            last++;
        }
        boolean isClause = last + 1 < sentence.size() && sentence.token(last + 1).pos().matches(FINITE + "|MD");
        return !isClause ? Optional.of(new Speaker(at + 1, last)) : Optional.empty();
    }

    /** "The mayor, Anna Berg, told reporters": the comma ends the subject, not what is said. */
    private static boolean hasSubjectBefore(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        return graph.below(verb).stream().filter(edge -> edge.is("nsubj"))
                .anyMatch(edge -> graph.subtree(edge.dependent()).get(verb - 2));
    }

    private static boolean isQuotationMark(Token token) {
        return token.pos().equals("''") || token.pos().equals("``");
    }

    private static boolean isEndOfSpeech(Token token) {
        return token.word().equals(",") || isQuotationMark(token);
    }

    /** Behind the verb come at most when, where and to whom it was said. */
    private static boolean isLast(Sentence sentence, Token verb) {
        int end = verb.index() + 1;
        while (end < sentence.size() && !sentence.token(end).pos().matches("[.,:]|''")) {
            if (sentence.token(end).isVerb() || sentence.token(end).pos().equals("MD")) {
                return false;
            }
            end++;
        }
        int next = verb.index() + 1;
        return end == next || sentence.token(next).pos().matches("IN|TO|RB") && !sentence.lemma(next).equals("that")
                || WITH_ADDRESSEE.contains(verb.lemma())
                || sentence.isTime(next);
    }

    private static boolean correct(Sentence sentence, int verb, Speaker speaker, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        int end = Math.min(verb, speaker.first()) - 1;
        boolean isRight = isRoot(graph, verb) && graph.below(verb).stream()
                .anyMatch(edge -> edge.is("ccomp") && edge.dependent() < end)
                && graph.below(verb).stream().anyMatch(edge -> edge.is("nsubj") && speaker.has(edge.dependent()));
        if (isRight) {
            return false;
        }
        Optional<Integer> said = mainClause(sentence, end, verb);
        Optional<Integer> subject = head(graph, speaker, verb);
        boolean isRootElsewhere = IntStream.range(Math.max(end, verb + 1), sentence.size())
                .anyMatch(token -> isRoot(graph, token) && !speaker.has(token));
        if (said.isEmpty() || subject.isEmpty() || isRootElsewhere) {
            return false;
        }
        giveBack(sentence, verb, speaker, tree);
        IntStream.range(0, end).filter(token -> isRoot(graph, token)).forEach(root -> tree.attach(root, "punct", verb));
        tree.makeRoot(verb);
        tree.attach(said.get(), "ccomp", verb);
        tree.attach(subject.get(), "nsubj", verb);
        return true;
    }

    private static boolean isRoot(DependencyGraph graph, int token) {
        return graph.above(token).stream().anyMatch(edge -> edge.governor() < 0);
    }

    /** The predicate before the speaker that depends on nothing there, the root first. */
    private static Optional<Integer> mainClause(Sentence sentence, int end, int verb) {
        DependencyGraph graph = sentence.graph();
        return IntStream.range(0, end).filter(token -> isPredicate(sentence, token)
                        && (isRoot(graph, token) || !graph.hasChild(token, "mark")))
                .filter(token -> graph.above(token).stream().limit(1)
                        .anyMatch(edge -> edge.governor() < 0 || edge.governor() >= end
                                || isRoot(graph, edge.governor()) && !sentence.token(edge.governor()).pos().matches("\\w+")))
                .filter(token -> token != verb).boxed()
                .min((one, two) -> Boolean.compare(isRoot(graph, two), isRoot(graph, one)));
    }

    private static boolean isPredicate(Sentence sentence, int token) {
        DependencyGraph graph = sentence.graph();
        return sentence.token(token).isVerb() || graph.hasChild(token, "cop") || graph.hasChild(token, "nsubj");
    }

    /** The word of the speaker that depends on none of the others. */
    private static Optional<Integer> head(DependencyGraph graph, Speaker speaker, int verb) {
        return IntStream.rangeClosed(speaker.first(), speaker.last())
                .filter(token -> graph.above(token).stream().limit(1)
                        .noneMatch(edge -> speaker.has(edge.governor()) || edge.is("punct") || edge.is("advmod")))
                .boxed().findFirst();
    }

    /** "Used the cutter Star, the navy said": what was taken for the subject is the object of the verb before it. */
    private static void giveBack(Sentence sentence, int verb, Speaker speaker, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Dependency edge : graph.below(verb)) {
            boolean isTaken = edge.is("nsubj") && !speaker.has(edge.dependent());
            if (isTaken) {
                graph.above(verb).stream().limit(1).map(Dependency::governor).filter(governor -> governor >= 0
                                && governor < edge.dependent() && sentence.token(governor).isVerb())
                        .findFirst().ifPresentOrElse(governor -> tree.attach(edge.dependent(), "obj", governor),
                                () -> tree.detach(edge.dependent(), verb));
            }
        }
    }
}
