package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.Optional;
import java.util.Set;

/** The kinds of argument by which the same word embeds an event in different ways: "forgot to", "forgot that". */
final class Complement {

    static final String INFINITIVE = "inf";
    static final String GERUND = "ing";
    static final String FINITE = "that";
    static final String NOUN = "noun";

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "dep");

    private Complement() {
    }

    /** Absent for dependents that are no arguments: modifiers, adverbial clauses, active subjects. */
    static Optional<String> of(Sentence sentence, Dependency edge) {
        int dependent = edge.dependent();
        boolean isVerb = sentence.token(dependent).isVerb();
        if (CLAUSES.stream().anyMatch(edge::is)) {
            return Optional.of(clause(sentence, dependent, edge.is("xcomp") && isVerb));
        }
        if (edge.is("amod") && sentence.token(dependent).pos().equals("VBG")) {
            return Optional.empty();
        }
        if (edge.is("advcl") || edge.is("acl")) {
            boolean isRelative = edge.relation().equals("acl:relcl");
            return isRelative ? Optional.empty() : adjoined(sentence, edge);
        }
        if (edge.is("obj") || edge.relation().equals("nsubj:pass") || edge.is("compound")) {
            return Optional.of(isVerb && sentence.token(dependent).pos().equals("VBG") ? GERUND : NOUN);
        }
        boolean isPrepositional = (edge.is("obl") || edge.is("nmod")) && !edge.subtype().isEmpty();
        return isPrepositional ? Optional.of(edge.subtype()) : Optional.empty();
    }

    private static Optional<String> adjoined(Sentence sentence, Dependency edge) {
        int dependent = edge.dependent();
        if (isInfinitive(sentence, dependent)) {
            return Optional.of(INFINITIVE);
        }
        boolean isThatClause = edge.is("acl") && sentence.graph().hasChild(dependent, "mark");
        boolean isGerund = sentence.token(dependent).pos().equals("VBG");
        if (isGerund) {
            boolean isBehindVerb = sentence.token(edge.governor()).isVerb() && edge.governor() == dependent - 1;
            return isBehindVerb ? Optional.of(GERUND)
                    : edge.subtype().isEmpty() ? Optional.empty() : Optional.of(edge.subtype());
        }
        return isThatClause ? Optional.of(FINITE) : Optional.empty();
    }

    private static String clause(Sentence sentence, int head, boolean isOpen) {
        if (isInfinitive(sentence, head)) {
            return INFINITIVE;
        }
        if (sentence.token(head).pos().equals("VBG") && !sentence.graph().hasChild(head, "aux")) {
            return prepositionBefore(sentence, head).orElse(GERUND);
        }
        boolean isBare = sentence.token(head).pos().equals("VB") && !sentence.graph().hasChild(head, "aux");
        return isBare || isOpen ? INFINITIVE : FINITE;
    }

    /** "stopped them <i>from</i> leaving" */
    private static Optional<String> prepositionBefore(Sentence sentence, int gerund) {
        DependencyGraph graph = sentence.graph();
        return graph.below(gerund).stream()
                .filter(edge -> (edge.is("mark") || edge.is("case")) && edge.dependent() < gerund)
                .map(edge -> sentence.lemma(edge.dependent())).findFirst();
    }

    static boolean isInfinitive(Sentence sentence, int token) {
        boolean isBase = !sentence.token(token).pos().matches("VB[DGN]"); // no verb has "is": "is to be president"
        return isBase && sentence.graph().below(token).stream()
                .anyMatch(edge -> edge.is("mark") && sentence.lemma(edge.dependent()).equals("to"));
    }
}
