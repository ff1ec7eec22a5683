package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.Span;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Stretches of a sentence that belong to a token, for sources and contents. */
final class Phrases {

    /** What follows a verb and is no part of what it is about. */
    private static final Set<String> OUTSIDE = Set.of("conj", "cc", "punct", "parataxis", "nsubj", "aux", "mark", "advmod",
            "expl", "discourse", "dep");

    private Phrases() {
    }

    /** A noun phrase without its relative clauses. */
    static Span noun(Sentence sentence, int head) {
        BitSet members = sentence.graph().subtree(head);
        sentence.graph().below(head).stream().filter(edge -> edge.is("acl:relcl") || edge.is("cop"))
                .forEach(edge -> members.andNot(sentence.graph().subtree(edge.dependent())));
        members.set(head);
        return sentence.spanAround(head, members);
    }

    /** A clause without the words that introduce it. */
    static Span clause(Sentence sentence, int head, int cue) {
        DependencyGraph graph = sentence.graph();
        BitSet members = graph.subtree(head);
        members.clear(cue);
        graph.findChild(cue, "nsubj").filter(subject -> !isBelow(graph, subject, head))
                .ifPresent(subject -> members.andNot(graph.subtree(subject)));
        members.set(head);
        return sentence.spanAround(head, members);
    }

    private static boolean isBelow(DependencyGraph graph, int token, int head) {
        return graph.above(token).stream().anyMatch(edge -> edge.governor() == head);
    }

    /** What a verb is about: its object, complements and prepositional phrases, as far as they follow it unbroken. */
    static Optional<Span> predication(Sentence sentence, int verb) {
        BitSet members = new BitSet(sentence.size());
        for (Dependency edge : sentence.graph().below(verb)) {
            boolean isTime = sentence.isTime(edge.dependent());
            boolean isOutside = OUTSIDE.stream().anyMatch(edge::is) || isTime
                    || edge.is("advcl") && edge.subtype().isEmpty();
            if (!isOutside && edge.dependent() > verb) {
                members.or(sentence.graph().subtree(edge.dependent()));
            }
        }
        int first = members.nextSetBit(verb + 1);
        return first < 0 ? Optional.empty() : Optional.of(sentence.spanAround(first, members));
    }

    /** "took the visit for, <i>saw the visit as a sign</i>": what is taken, and what for; absent without the latter. */
    static Optional<Span> takenFor(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        BitSet members = new BitSet(sentence.size());
        Optional<Integer> as = IntStream.range(verb + 1, sentence.size())
                .filter(token -> sentence.lemma(token).equals("as") && isBelowObjectOf(graph, token, verb)).boxed().findFirst();
        if (as.isEmpty()) {
            return Optional.empty();
        }
        for (Dependency edge : graph.below(verb)) {
            boolean isObject = edge.is("obj");
            if (edge.dependent() > verb && (isObject || graph.subtree(edge.dependent()).get(as.get()))) {
                members.or(graph.subtree(edge.dependent()));
            }
        }
        members.clear(0, verb + 1);
        return members.isEmpty() ? Optional.empty() : Optional.of(sentence.spanAround(members.nextSetBit(0), members));
    }

    /** Whether "as" introduces a dependent of the verb or of its object. */
    private static boolean isBelowObjectOf(DependencyGraph graph, int as, int verb) {
        return graph.above(as).stream().limit(1).map(Dependency::governor).filter(head -> head >= 0)
                .flatMap(head -> graph.above(head).stream().limit(1))
                .anyMatch(edge -> edge.governor() == verb
                        || graph.above(edge.governor() < 0 ? as : edge.governor()).stream()
                        .anyMatch(up -> up.is("obj") && up.governor() == verb));
    }

    /** All of the sentence but a clause that is put into it. */
    static Span without(Sentence sentence, int main, int parenthesis) {
        BitSet members = new BitSet(sentence.size());
        members.set(0, sentence.size());
        members.andNot(sentence.graph().subtree(parenthesis));
        members.set(main);
        return sentence.spanAround(main, members);
    }

    static Span cover(Sentence sentence, BitSet members) {
        return sentence.span(members.nextSetBit(0), members.length() - 1);
    }

    /**
     * The subject of the clause that a participle or infinitive hangs on: "..., <i>Smith</i> said, adding that ...".
     */
    static Optional<Integer> matrixSubject(Sentence sentence, Token verb) {
        int token = verb.index();
        for (int depth = 0; depth < 6; depth++) {
            Optional<Dependency> up = sentence.graph().above(token).stream().findFirst();
            if (up.isEmpty() || up.get().governor() < 0) {
                return Optional.empty();
            }
            token = up.get().governor();
            Optional<Integer> subject = sentence.graph().findChild(token, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }
}
