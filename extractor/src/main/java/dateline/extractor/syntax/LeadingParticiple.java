package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "<i>Based</i> in Bern, the bank has 300 employees": the participle at the beginning is of the main clause's subject.
 * Parsers take it for a preposition, for the subject, or for the main verb.
 */
final class LeadingParticiple implements Correction {

    /** The least that a participle, its preposition and noun, a subject and a verb can be. */
    private static final int SHORTEST = 5;
    /** Tags that the first word has; taggers see an adjective or a past tense in it, too. */
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD", "JJ");
    private static final Set<String> TAKEN_FOR_ADVERBS = Set.of("VBN", "VBG", "JJ");
    /** "Based", "Born": the ending keeps out other adjectives. */
    private static final Pattern PARTICIPLE = Pattern.compile("[A-Z][a-z]+(ed|rn)");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        boolean isLeading = sentence.size() >= SHORTEST && PARTICIPLES.contains(sentence.token(0).pos())
                && PARTICIPLE.matcher(sentence.token(0).word()).matches()
                && (sentence.token(1).pos().equals("IN") || sentence.token(1).lemma().equals("and"));
        if (isLeading) {
            finiteVerb(sentence).ifPresent(finite -> subject(sentence, finite)
                    .ifPresent(subject -> correct(sentence, tree, clause(sentence, finite), subject)));
        } else {
            makeClause(sentence, tree);
        }
    }

    /** Parsers take a participle at the beginning for an adverb, too. */
    private static void makeClause(Sentence sentence, DependencyEditor tree) {
        for (Dependency edge : sentence.graph().above(0)) {
            boolean isParticiple = TAKEN_FOR_ADVERBS.contains(sentence.token(0).pos()) && edge.is("advmod")
                    && edge.governor() > 0 && sentence.graph().below(0).stream().anyMatch(below -> below.is("obl"));
            if (isParticiple) {
                tree.replace(edge, new Dependency(edge.governor(), "advcl", 0));
            }
        }
    }

    private static void correct(Sentence sentence, DependencyEditor tree, int clause, int subject) {
        DependencyGraph graph = sentence.graph();
        graph.findParent(1, "case").filter(place -> place < subject)
                .ifPresent(place -> tree.attach(place, "obl:" + sentence.lemma(1), 0));
        if (graph.above(clause).stream().anyMatch(edge -> edge.governor() >= 0 && edge.governor() < subject)) {
            tree.makeRoot(clause);
        }
        if (graph.findParent(0, "advcl").isEmpty()) {
            tree.attach(0, "advcl", clause);
        }
        boolean hasSubject = graph.below(clause).stream().anyMatch(edge -> edge.is("nsubj") && edge.dependent() != 0);
        if (!hasSubject) {
            tree.attach(subject, "nsubj", clause);
        }
    }

    /** The first one behind a comma. */
    private static Optional<Integer> finiteVerb(Sentence sentence) {
        boolean isBehindComma = false;
        for (Token token : sentence.tokens()) {
            isBehindComma |= token.word().equals(",");
            if (FINITE.contains(token.pos()) && token.index() > 0) {
                return isBehindComma ? Optional.of(token.index()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun before the verb, when only its own phrase stands between it and the last comma. */
    private static Optional<Integer> subject(Sentence sentence, int finite) {
        int head = finite - 1;
        while (head > 0 && sentence.token(head).pos().startsWith("RB")) {
            head--;
        }
        int first = head;
        while (first > 0 && !sentence.token(first).word().equals(",") && !sentence.token(first).pos().equals("IN")) {
            first--;
        }
        boolean isSubject = sentence.token(head).isNoun() || sentence.token(head).pos().equals("PRP");
        return isSubject && sentence.token(first).word().equals(",") ? Optional.of(head) : Optional.empty();
    }

    /** "<i>was</i> born" is the clause of "born". */
    private static int clause(Sentence sentence, int finite) {
        DependencyGraph graph = sentence.graph();
        return graph.findParent(finite, "aux").or(() -> graph.findParent(finite, "aux:pass"))
                .or(() -> graph.findParent(finite, "cop")).orElse(finite);
    }
}
