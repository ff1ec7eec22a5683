package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.ADJECTIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.COMPOUND;
import static dateline.extractor.lexicon.GrammaticalFunction.INFINITIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.POSSESSOR;
import static dateline.extractor.lexicon.GrammaticalFunction.TITLE;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.LexicalEntry.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The arguments of a noun: its own, those of the light verb that carries it, and whom it denotes. */
final class NounArguments {

    private static final Set<String> OF_OFFICES = Set.of("obl:of", "obl:at", "obl:for", "obl:with", "obl:in");
    private static final Set<String> SHARED = Set.of("nmod:of", "nmod:at", "nmod:for");

    private final Set<String> lightVerbs;
    private final Set<String> undertakings;
    private final Bearers bearers;
    private final VerbArguments verbs;
    private final Prepositions prepositions;

    NounArguments(Grammar grammar, VerbArguments verbs, Prepositions prepositions) {
        this.prepositions = prepositions;
        undertakings = new HashSet<>(grammar.infinitiveNouns());
        lightVerbs = new HashSet<>(grammar.lightVerbs());
        this.verbs = verbs;
        bearers = new Bearers(grammar, verbs);
    }

    Predicate of(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        List<Argument> arguments = new ArrayList<>();
        addModifiers(sentence, noun, noun, arguments);
        addHaver(graph, noun, arguments);
        // In "German Chancellor Anna Berg" the parser hangs everything on the name.
        graph.above(noun).stream().filter(edge -> Bearers.isTitle(sentence, edge))
                .forEach(edge -> addModifiers(sentence, edge.governor(), noun, arguments));
        arguments.addAll(bearers.of(sentence, noun));
        addOfPredicativeVerb(sentence, noun, arguments);
        addTimeBehind(sentence, noun, arguments);
        Optional<Integer> support = support(sentence, noun);
        support.ifPresent(verb -> addSupported(sentence, verb, noun, arguments));
        addSharedBefore(graph, noun, arguments);
        addInfinitiveBehind(sentence, noun, arguments);
        VerbArguments.addWandering(graph, arguments);
        addActor(graph, noun, arguments);
        addOfCompound(sentence, noun, arguments);
        addOfFirstPart(sentence, noun, arguments);
        arguments.add(Argument.own(TITLE, noun));
        return new Predicate(sentence, noun, Kind.NOUN, arguments.stream().distinct().toList(), support);
    }

    private void addModifiers(Sentence sentence, int noun, int before, List<Argument> arguments) {
        for (Dependency edge : sentence.graph().below(noun)) {
            int head = edge.dependent();
            if (edge.relation().equals("nmod:poss")) {
                List<Integer> couple = couple(sentence, noun, head);
                couple.forEach(owner -> arguments.add(Argument.own(POSSESSOR, owner)));
                if (couple.isEmpty()) {
                    arguments.add(Argument.own(POSSESSOR, head));
                }
            } else if (edge.is("nmod") && !edge.subtype().isEmpty() && !edge.subtype().equals("tmod")
                    && !edge.subtype().equals("npmod")) {
                arguments.add(edge.subtype().equals("agent") ? Argument.own("by", head)
                        : prepositions.phrase(sentence, edge));
            } else if ((edge.is("compound") || edge.is("nummod") && sentence.isTime(head)) && head < before) {
                arguments.add(Argument.own(COMPOUND, head)); // "the 1901 strike"
            } else if (edge.is("amod") && head < before && head != noun) {
                arguments.add(Argument.own(ADJECTIVE, head));
            } else if (edge.is("acl") && !edge.subtype().isEmpty() && !edge.subtype().equals("relcl")
                    && !edge.subtype().equals("to")) {
                arguments.add(Argument.own(edge.subtype(), head)); // "allegations of lying"
            } else if (prepositions.participle(sentence, edge).isPresent()) {
                arguments.add(prepositions.participle(sentence, edge).get());
            } else if (edge.is("acl") && isInfinitive(sentence, head) || edge.is("ccomp")) {
                arguments.add(Argument.own(VerbArguments.clause(sentence, head), head));
                addFor(sentence, head, arguments);
            }
        }
    }

    /** "Permission for <i>Peru</i> to sell it": whom it is for is who would do it. */
    private static void addFor(Sentence sentence, int infinitive, List<Argument> arguments) {
        boolean isFor = sentence.graph().below(infinitive).stream()
                .anyMatch(edge -> edge.is("mark") && sentence.lemma(edge.dependent()).equals("for"));
        if (isFor) {
            sentence.graph().below(infinitive).stream().filter(edge -> edge.is("nsubj"))
                    .forEach(edge -> arguments.add(Argument.borrowed("for", edge.dependent())));
        }
    }

    /** "<i>Anna</i> and <i>Karl</i> sold their house": the coordinated subjects that "their" stands for. */
    private static List<Integer> couple(Sentence sentence, int noun, int owner) {
        DependencyGraph graph = sentence.graph();
        if (!sentence.lemma(owner).equals("they")) {
            return List.of();
        }
        List<Integer> subjects = graph.above(noun).stream().filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> graph.below(edge.governor()).stream())
                .filter(edge -> edge.is("nsubj") && edge.dependent() < owner).map(Dependency::dependent).toList();
        List<Integer> beside = coordinated(graph, noun).stream().filter(head -> head < owner).toList();
        // "<i>Anna</i> lives with <i>Karl</i> and their son"
        List<Integer> both = Stream.concat(subjects.stream(), beside.stream()).distinct().toList();
        return beside.size() > 1 ? beside : both.size() > 1 ? both : List.of();
    }

    /** All that stand in one list with the noun, the noun itself, too; in the order of the text. */
    private static List<Integer> coordinated(DependencyGraph graph, int noun) {
        int first = graph.findParent(noun, "conj").orElse(noun);
        return Stream.concat(Stream.of(first), graph.below(first).stream().filter(edge -> edge.is("conj"))
                .map(Dependency::dependent)).sorted().toList();
    }

    /** "Lived there until her death <i>in 1981</i>": parsers hang on the verb the time that stands behind the noun. */
    private static void addTimeBehind(Sentence sentence, int noun, List<Argument> arguments) {
        int time = noun + 2;
        boolean isTime = time < sentence.size() && sentence.token(time - 1).pos().equals("IN")
                && sentence.isTime(time);
        if (isTime && sentence.graph().findParent(time, "obl").filter(verb -> verb < noun).isPresent()) {
            arguments.add(Argument.borrowed(sentence.lemma(time - 1), time));
        }
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return sentence.token(verb).pos().equals("VB");
    }

    /** "missiles with a range of 300 km": what has it is its possessor. */
    private static void addHaver(DependencyGraph graph, int noun, List<Argument> arguments) {
        graph.findParent(noun, "nmod:with").ifPresent(haver ->
                arguments.add(Argument.borrowed(POSSESSOR, haver)));
    }

    /** "Became professor <i>at Yale</i>": parsers hang on the verb what belongs to the noun that it says of somebody. */
    private void addOfPredicativeVerb(Sentence sentence, int noun, List<Argument> arguments) {
        Optional<Integer> predicative = bearers.predicativeVerb(sentence, noun);
        predicative.ifPresent(verb -> sentence.graph().below(verb).stream()
                .filter(edge -> OF_OFFICES.contains(edge.relation()) && edge.dependent() > noun)
                .forEach(edge -> arguments.add(Argument.borrowed(edge.subtype(), edge.dependent()))));
        // "founded the bank, where he serves as president"
        predicative.flatMap(verb -> UnderstoodArguments.place(sentence, verb))
                .ifPresent(place -> arguments.add(Argument.borrowed("at", place)));
    }

    /** The light verb whose object the noun is. */
    private Optional<Integer> support(Sentence sentence, int noun) {
        for (Dependency edge : sentence.graph().above(noun)) {
            boolean isObject = edge.is("obj") || edge.is("nsubj:pass");
            if (isObject && edge.governor() >= 0 && lightVerbs.contains(sentence.lemma(edge.governor()))) {
                return Optional.of(edge.governor());
            }
        }
        return Optional.empty();
    }

    private void addSupported(Sentence sentence, int verb, int noun, List<Argument> arguments) {
        for (Argument argument : verbs.arguments(sentence, verb)) {
            boolean isNounItself = argument.head() == noun;
            if (!isNounItself && !argument.function().equals(OBJECT)) {
                arguments.add(new Argument(argument.function(), argument.head(), argument.isBorrowed()));
            }
        }
    }

    /** "The promise to build": parsers take the noun for the subject of the infinitive behind it. */
    private static void addInfinitiveBehind(Sentence sentence, int noun, List<Argument> arguments) {
        for (Dependency edge : sentence.graph().above(noun)) {
            boolean isInfinitive = edge.is("nsubj") && edge.governor() == noun + 2
                    && sentence.lemma(noun + 1).equals("to");
            if (isInfinitive) {
                arguments.add(Argument.borrowed(INFINITIVE, edge.governor()));
            }
        }
    }

    /** "<i>Norway's</i> peace negotiation efforts": what belongs to the whole belongs to its first part. */
    private void addOfCompound(Sentence sentence, int noun, List<Argument> arguments) {
        for (Dependency edge : sentence.graph().above(noun)) {
            boolean isPart = edge.is("compound") && edge.governor() > noun && !sentence.token(noun).isProperNoun()
                    && undertakings.contains(sentence.lemma(edge.governor()));
            if (!isPart) {
                continue;
            }
            for (Dependency other : sentence.graph().below(edge.governor())) {
                if (other.relation().equals("nmod:poss") && other.dependent() < noun) {
                    arguments.add(Argument.borrowed(POSSESSOR, other.dependent()));
                } else if (other.is("amod") && other.dependent() < noun) {
                    arguments.add(Argument.borrowed(ADJECTIVE, other.dependent()));
                } else if (other.is("compound") && other.dependent() < noun) {
                    arguments.add(Argument.borrowed(COMPOUND, other.dependent()));
                }
            }
        }
    }

    /** "The <i>Danish</i> aid package": what parsers hang on the first part of a compound belongs to the whole. */
    private static void addOfFirstPart(Sentence sentence, int noun, List<Argument> arguments) {
        DependencyGraph graph = sentence.graph();
        graph.findChild(noun, "compound").filter(part -> part == noun - 1 && !sentence.token(part).isProperNoun())
                .ifPresent(part -> graph.below(part).stream().filter(edge -> edge.dependent() < part)
                        .forEach(edge -> function(edge).ifPresent(function ->
                                arguments.add(Argument.borrowed(function, edge.dependent())))));
    }

    private static Optional<String> function(Dependency modifier) {
        return switch (modifier.relation()) {
            case "nmod:poss" -> Optional.of(POSSESSOR);
            case "amod" -> Optional.of(ADJECTIVE);
            case "compound" -> Optional.of(COMPOUND);
            default -> Optional.empty();
        };
    }

    /** "The shelling of villages by rebels": parsers hang the actor on what is shelled. */
    private static void addActor(DependencyGraph graph, int noun, List<Argument> arguments) {
        if (arguments.stream().noneMatch(argument -> argument.function().equals("by"))) {
            graph.findChild(noun, "nmod:of").flatMap(of -> graph.findChild(of, "nmod:by"))
                    .ifPresent(actor -> arguments.add(Argument.own("by", actor)));
        }
    }

    /** "The arrest and trial of Smith": what follows the last of coordinated nouns, or precedes the first, is of both. */
    private static void addSharedBefore(DependencyGraph graph, int noun, List<Argument> arguments) {
        for (Dependency edge : graph.above(noun)) {
            if (edge.is("conj") && edge.governor() >= 0) {
                graph.findChild(edge.governor(), "nmod:poss")
                        .ifPresent(head -> arguments.add(Argument.borrowed(POSSESSOR, head)));
                graph.below(edge.governor()).stream().filter(below -> SHARED.contains(below.relation())
                                && below.dependent() > noun)
                        .forEach(below -> arguments.add(Argument.borrowed(below.subtype(), below.dependent())));
            }
        }
        // "the founder, chief executive and chairman of Volvo"
        coordinated(graph, noun).stream().filter(other -> other > noun)
                .flatMap(other -> graph.findChild(other, "nmod:of").stream())
                .forEach(head -> arguments.add(Argument.borrowed("of", head)));
    }
}
