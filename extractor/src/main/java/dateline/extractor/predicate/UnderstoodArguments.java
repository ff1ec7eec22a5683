package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.SUBJECT;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause leaves unsaid: the subject of a participle or an infinitive, by control and by what it is said of, and
 * the place that a relative clause is about.
 */
final class UnderstoodArguments {

    /** "stopped <i>them</i> from leaving", "accused <i>him</i> of lying": who would do it is the object. */
    private static final Set<String> OBJECT_CONTROL = Set.of("from", "of", "for", "into");

    /** So many clauses up is looked for a subject. */
    private static final int DEEPEST = 3;

    private final Set<String> infinitiveNouns;
    private final Set<String> lightVerbs;

    UnderstoodArguments(Grammar grammar) {
        infinitiveNouns = new HashSet<>(grammar.infinitiveNouns());
        lightVerbs = new HashSet<>(grammar.lightVerbs());
    }

    void add(Sentence sentence, int verb, boolean isPassive, List<Argument> arguments) {
        addGovernor(sentence, verb, isPassive, arguments);
        addUnderstoodSubject(sentence, verb, isPassive, arguments, 0);
    }

    /** The noun that a participle or a relative adverb depends on. */
    private void addGovernor(Sentence sentence, int verb, boolean isPassive, List<Argument> arguments) {
        DependencyGraph graph = sentence.graph();
        for (Dependency edge : graph.above(verb)) {
            if (edge.governor() < 0 || !sentence.token(edge.governor()).isNoun()) {
                continue;
            }
            String pos = sentence.token(verb).pos();
            if (edge.relation().equals("acl") || edge.is("amod")) {
                if (pos.equals("VBG")) {
                    Argument subject = clauseSubject(sentence, verb, edge.governor())
                            .map(head -> Argument.borrowed(SUBJECT, head))
                            .orElseGet(() -> Argument.own(SUBJECT, edge.governor()));
                    addIfMissing(arguments, subject);
                } else if (isPassive) {
                    addIfMissing(arguments, Argument.own(OBJECT, named(sentence, edge.governor())));
                }
            }
        }
        place(sentence, verb).ifPresent(place -> arguments.add(Argument.own("in", place)));
    }

    /** "the <i>town</i> where they met" */
    static Optional<Integer> place(Sentence sentence, int verb) {
        boolean isWhere = sentence.graph().below(verb).stream()
                .anyMatch(child -> child.is("advmod") && sentence.lemma(child.dependent()).equals("where"));
        return sentence.graph().findParent(verb, "acl:relcl")
                .filter(noun -> isWhere && sentence.token(noun).isNoun());
    }

    /** "Newly elected President <i>Anna Berg</i>": what is said of a title is said of who bears it. */
    private static int named(Sentence sentence, int noun) {
        return sentence.graph().above(noun).stream().filter(edge -> Bearers.isTitle(sentence, edge))
                .map(Dependency::governor).findFirst().orElse(noun);
    }

    /** "A bomb hit the market, killing three": behind a comma the participle is not the object's but the subject's. */
    private static Optional<Integer> clauseSubject(Sentence sentence, int participle, int noun) {
        boolean isDetached = participle > 0 && sentence.token(participle - 1).word().equals(",");
        int object = sentence.graph().findParent(noun, "nmod").orElse(noun);
        return sentence.graph().findParent(object, "obj").filter(clause -> isDetached)
                .flatMap(clause -> sentence.graph().findChild(clause, "nsubj"));
    }

    /** Subjects of the governing clause, for participles and infinitives that have none of their own. */
    private void addUnderstoodSubject(Sentence sentence, int verb, boolean isPassive, List<Argument> arguments,
                                      int depth) {
        String function = isPassive ? OBJECT : SUBJECT;
        boolean isFinite = sentence.token(verb).pos().matches("VB[DPZ]")
                || sentence.graph().below(verb).stream().anyMatch(edge -> edge.is("aux")
                && sentence.token(edge.dependent()).pos().matches("MD|VB[DPZ]"));
        boolean isFilled = arguments.stream().anyMatch(argument -> argument.function().equals(function));
        if (isFinite || depth > DEEPEST || isFilled) {
            return;
        }
        for (Dependency edge : sentence.graph().above(verb)) {
            if (edge.governor() < 0) {
                continue;
            }
            Token governor = sentence.token(edge.governor());
            Optional<Integer> controller = edge.is("advcl") && OBJECT_CONTROL.contains(edge.subtype())
                    ? sentence.graph().findChild(governor.index(), "obj") : Optional.empty();
            if (edge.is("xcomp") && isOfAnother(sentence, verb, governor)) {
                continue;
            }
            if (controller.isPresent()) {
                arguments.add(Argument.borrowed(function, controller.get()));
            } else if (edge.is("advcl") || edge.is("obl") || edge.is("xcomp") || edge.is("conj")
                    || edge.is("dep") || edge.is("parataxis")) {
                List<Integer> subjects = subjects(sentence, governor, depth);
                subjects.forEach(head -> addIfMissing(arguments, Argument.borrowed(function, head)));
                if (edge.is("conj") && !subjects.isEmpty()) {
                    return; // "urged them to leave and sell it": the graph has "sell" below "urged", too
                }
            } else if (edge.is("acl") && governor.isNoun()) {
                doer(sentence, edge).ifPresent(head -> addIfMissing(arguments, Argument.borrowed(function, head)));
            }
        }
    }

    /** "Praised <i>the</i> decision to leave": who praises it need not have decided; who "made the decision" has. */
    private boolean isOfAnother(Sentence sentence, int infinitive, Token verb) {
        DependencyGraph graph = sentence.graph();
        return !lightVerbs.contains(verb.lemma()) && graph.findChild(verb.index(), "obj")
                .filter(noun -> noun < infinitive && infinitiveNouns.contains(sentence.lemma(noun))
                        && graph.findChild(infinitive, "mark").filter(to -> to == noun + 1).isPresent()
                        && graph.below(noun).stream().anyMatch(edge -> edge.is("det")
                        && sentence.lemma(edge.dependent()).equals("the"))).isPresent();
    }

    /**
     * "<i>Peru's</i> denial of selling rifles", "<i>Peru</i> denied allegations of selling rifles", "<i>Peru</i> asked
     * for permission to sell them".
     */
    private static Optional<Integer> doer(Sentence sentence, Dependency clause) {
        DependencyGraph graph = sentence.graph();
        boolean isGerund = !clause.subtype().isEmpty() && !clause.subtype().equals("to");
        Optional<Integer> verb = isGerund ? graph.findParent(clause.governor(), "obj")
                : graph.above(clause.governor()).stream().filter(edge -> edge.relation().equals("obl:for"))
                        .map(Dependency::governor).filter(asks -> !graph.hasChild(asks, "obj")).findFirst();
        return holder(sentence, clause.governor()).or(() -> verb.flatMap(asks -> graph.findChild(asks, "nsubj")));
    }

    private List<Integer> subjects(Sentence sentence, Token governor, int depth) {
        if (!governor.isVerb()) {
            return sentence.graph().below(governor.index()).stream().filter(edge -> edge.is("nsubj"))
                    .map(Dependency::dependent).toList();
        }
        List<Argument> arguments = new ArrayList<>();
        boolean isPassive = VerbArguments.isPassive(sentence, governor.index());
        for (Dependency edge : sentence.graph().below(governor.index())) {
            if (edge.is("nsubj")) {
                arguments.add(Argument.own(SUBJECT, edge.dependent()));
            }
        }
        if (arguments.isEmpty()) {
            addGovernor(sentence, governor.index(), isPassive, arguments);
        }
        if (arguments.isEmpty()) {
            addUnderstoodSubject(sentence, governor.index(), isPassive, arguments, depth + 1);
        }
        return arguments.stream().map(Argument::head).toList();
    }

    /** "the mayor's decision to allow", "the attempt by the mayor to allow": who would do it. */
    static Optional<Integer> holder(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        return graph.findChild(noun, "nmod:poss").or(() -> graph.findChild(noun, "nmod:by"));
    }

    private static void addIfMissing(List<Argument> arguments, Argument argument) {
        if (arguments.stream().noneMatch(other -> other.head() == argument.head())) {
            arguments.add(argument);
        }
    }
}
