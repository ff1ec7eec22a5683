package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "who", "whose", "which", "that" and "where" before a relative clause refer to the noun that the clause depends on.
 * Where the parser hangs the clause elsewhere, it is the noun that the pronoun follows, or one that this noun belongs to.
 */
final class RelativeSieve {

    private static final String CLAUSE = "acl:relcl";
    private static final Set<String> MISREAD_CLAUSES = Set.of("dep", "advcl", "parataxis", "ccomp", "acl");
    /** Steps from the pronoun up to its clause ("<i>whose</i> sister's house"), and from a noun to what it is part of. */
    private static final int HIGHEST = 4;

    private final TypeHierarchy types;

    RelativeSieve(TypeHierarchy types) {
        this.types = types;
    }

    void place(List<TextMention> pronouns, Chains chains) {
        for (TextMention pronoun : pronouns) {
            if (pronoun.isRelative()) {
                antecedent(pronoun, chains).ifPresent(chain -> chains.join(pronoun, chain));
            }
        }
    }

    private Optional<Chain> antecedent(TextMention pronoun, Chains chains) {
        Sentence sentence = pronoun.sentence();
        return governor(sentence.graph(), pronoun.head()).or(() -> pluralBefore(sentence, pronoun.head()))
                .or(() -> nounBefore(sentence, pronoun.head()))
                .flatMap(noun -> bearers(sentence, noun).stream()
                        .flatMap(token -> chains.findAt(sentence, token).stream())
                        .filter(chain -> agrees(pronoun.headToken().lemma(), chain.type())).findFirst());
    }

    /** What the relative clause of the pronoun depends on. */
    private static Optional<Integer> governor(DependencyGraph graph, int pronoun) {
        Optional<Integer> marked = graph.findParent(pronoun, "ref");
        Optional<Integer> inside = Optional.of(pronoun);
        for (int step = 0; marked.isEmpty() && inside.isPresent() && step < HIGHEST; step++) {
            marked = graph.findParent(inside.get(), CLAUSE).filter(noun -> noun < pronoun);
            inside = graph.findGovernor(inside.get());
        }
        return marked;
    }

    /** "<i>Troops</i> went to Norland, many of whom died": the last plural that is a subject or an object. */
    private static Optional<Integer> pluralBefore(Sentence sentence, int pronoun) {
        boolean isOfSome = pronoun > 2 && sentence.lemma(pronoun - 1).equals("of")
                && sentence.token(pronoun - 3).word().equals(",");
        return !isOfSome ? Optional.empty() : IntStream.iterate(pronoun - 4, i -> i >= 0, i -> i - 1)
                .filter(i -> sentence.token(i).pos().equals("NNS") && sentence.graph().above(i).stream()
                        .anyMatch(edge -> edge.is("nsubj") || edge.is("obj"))).boxed().findFirst();
    }

    /**
     * "A player from Chile<i>, who</i> scored", "the actor Berg<i>, with whom</i> he lives", "a politician <i>who</i> sits
     * in the cabinet": parsers miss such clauses.
     */
    private static Optional<Integer> nounBefore(Sentence sentence, int pronoun) {
        int last = pronoun - 1;
        boolean isAfterPreposition = last >= 0 && sentence.token(last).pos().equals("IN");
        last -= isAfterPreposition ? 1 : 0;
        boolean isAfterComma = last >= 0 && sentence.token(last).word().equals(",");
        last -= isAfterComma ? 1 : 0;
        boolean isBehindNoun = last >= 0 && sentence.token(last).isNoun();
        boolean isNever = sentence.lemma(pronoun).equals("that") && !isAfterComma // "told Berg that"
                && !isAfterPreposition;
        return isBehindNoun && !isNever && isInMisreadClause(sentence.graph(), pronoun)
                ? Optional.of(last) : Optional.empty();
    }

    private static boolean isInMisreadClause(DependencyGraph graph, int pronoun) {
        Optional<Integer> inside = graph.findGovernor(pronoun);
        for (int step = 0; inside.isPresent() && step < HIGHEST; step++) {
            if (graph.above(inside.get()).stream().anyMatch(edge -> MISREAD_CLAUSES.contains(edge.relation()))) {
                return true;
            }
            inside = graph.findGovernor(inside.get());
        }
        return false;
    }

    /** The noun, then whom it is said of, then what it is a part of: "Berg is a painter and <i>jurist, who</i> ...". */
    private static List<Integer> bearers(Sentence sentence, int noun) {
        List<Integer> bearers = new ArrayList<>();
        Optional<Integer> next = Optional.of(noun);
        for (int step = 0; next.isPresent() && step < HIGHEST; step++) {
            int token = next.get();
            bearers.add(token);
            DependencyGraph graph = sentence.graph();
            if (graph.hasChild(token, "cop")) {
                graph.findChild(token, "nsubj").ifPresent(bearers::add);
            }
            next = graph.above(token).stream().filter(edge -> isPartOf(edge) && edge.governor() < token)
                    .map(Dependency::governor).filter(governor -> sentence.token(governor).isNoun()).findFirst();
        }
        return bearers;
    }

    private static boolean isPartOf(Dependency edge) {
        return edge.governor() >= 0 && (edge.is("appos") || edge.is("conj") || edge.is("nmod") || edge.is("compound"));
    }

    private boolean agrees(String word, String type) {
        boolean isUnknown = type.equals(TypeHierarchy.ROOT);
        return switch (word) {
            case "who", "whom" -> isUnknown || types.isA(type, "Agent") && !types.isA(type, "Place");
            case "which" -> !types.isA(type, "Person");
            case "where" -> types.isA(type, "Place") || types.isA(type, "Organization") || types.isA(type, "NamedEvent");
            default -> true;
        };
    }
}
