package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.COMPOUND;
import static dateline.extractor.lexicon.GrammaticalFunction.INDIRECT_OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.INFINITIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.MEASURE;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.OBLIGATION;
import static dateline.extractor.lexicon.GrammaticalFunction.OBLIGED;
import static dateline.extractor.lexicon.GrammaticalFunction.PURPOSE;
import static dateline.extractor.lexicon.GrammaticalFunction.SUBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.THAT_CLAUSE;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.LexicalEntry.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The arguments of a verb, with its voice undone. */
final class VerbArguments {

    /** Prepositional phrases that parsers hang on the object though they belong to the verb. */
    private static final Set<String> WANDERING = Set.of("to", "from", "into", "against", "with", "in", "near", "at",
            "on", "for", "over", "toward", "towards", "inside", "within", "as", "of", "about", "between");

    /** "accused him <i>of lying</i>", "prevented them <i>from leaving</i>". */
    private static final Set<String> PREPOSITIONS_OF_CLAUSES = Set.of("of", "from", "for", "about", "against", "on",
            "with", "into", "over", "to", "in");

    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG", "VBD");
    private static final Set<String> HYPHENS = Set.of("-", "–");

    private static final Set<String> OBLIGING = Set.of("must", "should", "ought", "shall");

    /** An infinitive, a clause that says what somebody must do, or another finite clause. */
    static String clause(Sentence sentence, int head) {
        boolean isInfinitive = isInfinitive(sentence, head) || sentence.token(head).pos().equals("VB")
                && !sentence.graph().hasChild(head, "aux") && sentence.graph().findParent(head, "conj")
                .filter(first -> isInfinitive(sentence, first)).isPresent(); // "to leave and <i>sell</i> it"
        boolean isObligation = sentence.graph().below(head).stream()
                .anyMatch(edge -> edge.is("aux") && OBLIGING.contains(sentence.lemma(edge.dependent())));
        return isInfinitive ? INFINITIVE : isObligation ? OBLIGATION : THAT_CLAUSE;
    }

    private static boolean isInfinitive(Sentence sentence, int head) {
        return sentence.graph().below(head).stream()
                .anyMatch(edge -> edge.is("mark") && sentence.lemma(edge.dependent()).equals("to"));
    }

    private final Set<String> infinitiveNouns;
    private final Set<String> leavingVerbs;
    private final Prepositions prepositions;
    private final SmallClauses smallClauses;
    private final UnderstoodArguments understood;

    VerbArguments(Grammar grammar, Prepositions prepositions) {
        understood = new UnderstoodArguments(grammar);
        infinitiveNouns = new HashSet<>(grammar.infinitiveNouns());
        leavingVerbs = new HashSet<>(grammar.leavingVerbs());
        this.prepositions = prepositions;
        this.smallClauses = new SmallClauses(grammar);
    }

    static boolean isPredicate(Sentence sentence, Token token) {
        List<Dependency> above = sentence.graph().above(token.index());
        boolean isFunctionWord = above.stream().anyMatch(edge -> edge.is("aux") || edge.is("cop") || edge.is("case")
                || edge.is("mark") || edge.is("compound"));
        if (isFunctionWord) {
            return false;
        }
        return token.isVerb() && !isWordWithoutVerb(sentence, token);
    }

    /** "President-elect" has no verb in it, "U.S.-supplied missiles" has. */
    private static boolean isWordWithoutVerb(Sentence sentence, Token token) {
        return isHyphenated(sentence, token) && !PARTICIPLES.contains(token.pos());
    }

    private static boolean isHyphenated(Sentence sentence, Token token) {
        return token.index() > 0 && HYPHENS.contains(sentence.token(token.index() - 1).word())
                && sentence.token(token.index() - 1).span().end() == token.span().start();
    }

    /** "is willing to help": what an adjective is said of, and its complements. */
    static boolean isPredicativeAdjective(Sentence sentence, Token token) {
        return token.isAdjective() && sentence.graph().hasChild(token.index(), "cop");
    }

    Predicate of(Sentence sentence, int verb) {
        Kind kind = sentence.token(verb).isAdjective() ? Kind.ADJECTIVE : Kind.VERB;
        return new Predicate(sentence, verb, kind, arguments(sentence, verb), Optional.empty());
    }

    /** Of a participle that is an adjective: what it is said of is its subject. */
    Predicate ofAdjective(Sentence sentence, int participle) {
        List<Argument> arguments = arguments(sentence, participle).stream()
                .map(argument -> argument.function().equals(OBJECT) ? argument.as(SUBJECT) : argument).toList();
        return new Predicate(sentence, participle, Kind.ADJECTIVE, arguments, Optional.empty());
    }

    List<Argument> arguments(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        List<Argument> arguments = new ArrayList<>();
        boolean isPassive = isPassive(sentence, verb);
        boolean hasObject = graph.hasChild(verb, "obj");
        for (Dependency edge : graph.below(verb)) {
            Optional<Integer> leaver = edge.relation().equals("nsubj:xsubj") ? leaver(sentence, verb) : Optional.empty();
            if (isExpletive(sentence, edge)) {
                continue;
            }
            if (leaver.isPresent()) {
                arguments.add(Argument.borrowed(SUBJECT, leaver.get()));
            } else if (isCompleted(sentence, edge)) {
                UnderstoodArguments.holder(sentence, edge.dependent())
                        .ifPresent(head -> arguments.add(Argument.borrowed(SUBJECT, head)));
            } else if (edge.is("obl") || edge.is("nmod")) {
                oblique(sentence, edge, isPassive).ifPresent(arguments::add);
            } else {
                function(sentence, edge, isPassive, hasObject).ifPresent(function ->
                        arguments.add(Argument.own(function, edge.dependent())));
            }
        }
        beforeHyphen(sentence, verb).ifPresent(arguments::add);
        prepositions.addBehindAdverbs(sentence, verb, arguments);
        smallClauses.restore(sentence, verb, arguments);
        understood.add(sentence, verb, isPassive, arguments);
        arguments.addAll(Coordination.phrases(graph, verb));
        addMeasures(graph, verb, arguments);
        addObliged(graph, arguments);
        addWandering(graph, arguments);
        return arguments.stream().distinct().toList();
    }

    /** "<i>Berg</i> left the bank to become mayor": what is left does nothing, though parsers take it for the subject. */
    Optional<Integer> leaver(Sentence sentence, int infinitive) {
        return sentence.graph().findParent(infinitive, "xcomp").filter(it -> leavingVerbs.contains(sentence.lemma(it)))
                .flatMap(leaving -> sentence.graph().findChild(leaving, "nsubj"));
    }

    /** "Worked there before <i>becoming</i> a professor": whose clause it is. */
    Optional<Integer> understoodSubject(Sentence sentence, int verb) {
        String function = isPassive(sentence, verb) ? OBJECT : SUBJECT;
        return arguments(sentence, verb).stream().filter(argument -> argument.function().equals(function))
                .map(Argument::head).findFirst();
    }

    /** "The decision to allow it": the noun is not who allows, though parsers take it for the subject. */
    private boolean isCompleted(Sentence sentence, Dependency edge) {
        int noun = edge.dependent();
        return edge.is("nsubj") && noun + 1 < sentence.size() && sentence.token(noun + 1).word().equals("to")
                && infinitiveNouns.contains(sentence.lemma(noun));
    }

    /** "<i>It</i> was argued that ...": the clause is what was argued. */
    private static boolean isExpletive(Sentence sentence, Dependency edge) {
        return edge.relation().equals("nsubj:pass") && sentence.lemma(edge.dependent()).equals("it")
                && sentence.graph().hasChild(edge.governor(), "ccomp");
    }

    private Optional<String> function(Sentence sentence, Dependency edge, boolean isPassive,
                                             boolean hasObject) {
        if (edge.is("nsubj")) {
            boolean isPassiveSubject = isPassive || edge.relation().contains("pass");
            return Optional.of(!isPassiveSubject ? SUBJECT
                    : hasObject ? INDIRECT_OBJECT : OBJECT);
        }
        // "Police arrested the journalist Smith": with a name behind it, parsers take the object for a receiver.
        if (edge.is("obj") || edge.is("iobj") && !hasObject) {
            return Optional.of(OBJECT);
        }
        if (edge.is("iobj")) {
            return Optional.of(INDIRECT_OBJECT);
        }
        boolean isGerundBehind = edge.is("dep") && edge.dependent() == edge.governor() + 1
                && sentence.token(edge.dependent()).pos().equals("VBG"); // "denied attacking"
        if (edge.is("ccomp") || edge.is("xcomp") || isGerundBehind) {
            return Optional.of(clause(sentence, edge.dependent()));
        }
        if (edge.is("advcl") && PREPOSITIONS_OF_CLAUSES.contains(edge.subtype())) {
            return Optional.of(edge.subtype());
        }
        if (edge.is("advcl") && isPurpose(sentence, edge.dependent())) {
            return Optional.of(PURPOSE);
        }
        return Optional.empty();
    }

    /** "marched <i>to demand</i> bread", "marched, <i>calling</i> for bread" */
    private static boolean isPurpose(Sentence sentence, int verb) {
        boolean isParticiple = sentence.token(verb).pos().equals("VBG") && !sentence.graph().hasChild(verb, "mark")
                && !sentence.graph().hasChild(verb, "nsubj");
        return isParticiple || clause(sentence, verb).equals(INFINITIVE);
    }

    private Optional<Argument> oblique(Sentence sentence, Dependency edge, boolean isPassive) {
        return switch (edge.subtype()) {
            case "tmod" -> sentence.isTime(edge.dependent())
                    ? Optional.of(Argument.own("on", edge.dependent())) : Optional.empty(); // "died <i>October 30</i>"
            case "", "npmod", "unmarked" -> isBeforeHyphen(sentence, edge)
                    ? Optional.of(Argument.own(COMPOUND, edge.dependent())) : Optional.empty(); // "Zurich-based"
            case "agent" -> Optional.of(Argument.own(SUBJECT, edge.dependent()));
            case "by" -> Optional.of(Argument.own(isPassive ? SUBJECT : "by", edge.dependent()));
            default -> Optional.of(prepositions.phrase(sentence, edge));
        };
    }

    private static boolean isBeforeHyphen(Sentence sentence, Dependency edge) {
        return edge.dependent() == edge.governor() - 2 && isHyphenated(sentence, sentence.token(edge.governor()));
    }

    /** "<i>Saudi</i>-led troops": a name before a participle is mostly who does it. */
    private static Optional<Argument> beforeHyphen(Sentence sentence, int participle) {
        boolean isParticiple = sentence.token(participle).pos().equals("VBN");
        return sentence.graph().below(participle).stream().filter(edge -> isParticiple && isBeforeHyphen(sentence, edge))
                .map(Dependency::dependent)
                .filter(word -> Character.isUpperCase(sentence.token(word).word().charAt(0)))
                .map(word -> Argument.own(SUBJECT, word)).findFirst();
    }

    static boolean isPassive(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        if (graph.hasChild(verb, "aux:pass") || graph.hasChild(verb, "nsubj:pass")) {
            return true;
        }
        boolean isBare = sentence.token(verb).pos().equals("VBN") && graph.hasChild(verb, "obl:by")
                && !graph.hasChild(verb, "aux"); // "The land sold by him was flooded": for parsers no passive
        if (isBare) {
            return true;
        }
        // "Based in Lansing, the bank grew", "Born and raised in Lansing, she paints"
        if (isAdverbialParticiple(sentence, verb) || isBareParticiple(sentence, verb)
                && graph.findParent(verb, "conj").filter(first -> isAdverbialParticiple(sentence, first)).isPresent()) {
            return true;
        }
        boolean isParticiple = sentence.token(verb).pos().equals("VBN") || sentence.token(verb).pos().equals("VBD");
        boolean isReduced = graph.above(verb).stream()
                .anyMatch(edge -> edge.relation().equals("acl") || edge.is("amod"));
        return isParticiple && isReduced && !graph.hasChild(verb, "nsubj");
    }

    private static boolean isAdverbialParticiple(Sentence sentence, int verb) {
        return isBareParticiple(sentence, verb) && sentence.graph().findParent(verb, "advcl").isPresent();
    }

    private static boolean isBareParticiple(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        return sentence.token(verb).pos().equals("VBN") && !graph.hasChild(verb, "aux") && !graph.hasChild(verb, "obj")
                && !graph.hasChild(verb, "nsubj");
    }

    /** "said that <i>Iraq</i> must cooperate" */
    private static void addObliged(DependencyGraph graph, List<Argument> arguments) {
        for (Argument clause : List.copyOf(arguments)) {
            if (clause.function().equals(OBLIGATION)) {
                graph.below(clause.head()).stream().filter(edge -> edge.is("nsubj"))
                        .forEach(edge -> arguments.add(Argument.own(OBLIGED, edge.dependent())));
            }
        }
    }

    /** "travels 300 miles", "can hit targets 300 miles away". */
    private static void addMeasures(DependencyGraph graph, int verb, List<Argument> arguments) {
        List<Integer> anchors = new ArrayList<>(List.of(verb));
        for (int i = 0; i < anchors.size() && i < 8; i++) {
            for (Dependency edge : graph.below(anchors.get(i))) {
                if (edge.relation().equals("obl:npmod") || edge.relation().equals("nmod:npmod")) {
                    arguments.add(Argument.own(MEASURE, edge.dependent()));
                } else if (edge.is("advmod") || edge.is("obj") && anchors.get(i) == verb) {
                    anchors.add(edge.dependent());
                }
            }
        }
    }

    static void addWandering(DependencyGraph graph, List<Argument> arguments) {
        Set<String> present = new HashSet<>();
        arguments.forEach(argument -> present.add(argument.function()));
        for (Argument object : List.copyOf(arguments)) {
            if (object.function().equals(SUBJECT) || object.isClause()) {
                continue;
            }
            for (Dependency edge : graph.below(object.head())) {
                if (edge.is("nmod") && WANDERING.contains(edge.subtype()) && !present.contains(edge.subtype())) {
                    arguments.add(Argument.borrowed(edge.subtype(), edge.dependent()));
                }
            }
        }
    }
}
