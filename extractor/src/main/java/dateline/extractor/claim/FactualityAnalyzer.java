package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.lexicon.Cues.AttributionCue;
import dateline.extractor.lexicon.Cues.EmbeddingCue;
import dateline.extractor.model.Factuality;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the syntax tree from a word up to the root and composes what each word above makes of it: negation, modals,
 * conditions, verbs that embed it (after Saurí and Pustejovsky, "Are you sure that this happened?", 2012).
 */
public final class FactualityAnalyzer {

    private static final int DEEPEST = 12;
    /** "newly elected President", "the incoming US president" */
    private static final int PROSPECTIVE_REACH = 2;

    private record Signature(Factuality content, Factuality negated) {
    }

    private static final Signature FACTIVE = new Signature(Factuality.ASSERTED, Factuality.ASSERTED);
    /** "stopped them <i>from leaving</i>": the gerund behind these is the verb's complement. */
    private static final Set<String> COMPLEMENTS = Set.of("from", "of", "about", "against", "on", "into");

    private final Map<String, Signature> signatures = new HashMap<>();
    private final Map<String, Signature> embeddings;
    private final Map<String, Factuality> modals = new HashMap<>();
    private final Set<String> negations;
    private final Set<String> conditions;
    private final Set<String> uncertainAdverbs;
    private final Set<String> prospective;
    private final WorkListener listener;

    public FactualityAnalyzer(Cues cues) {
        this(cues, WorkListener.NONE);
    }

    public FactualityAnalyzer(Cues cues, WorkListener listener) {
        this.listener = listener;
        for (AttributionCue cue : cues.attribution()) {
            Signature signature = new Signature(Factuality.of(cue.commitment()), Factuality.UNCERTAIN);
            cue.verbs().forEach(word -> signatures.putIfAbsent(word, signature));
            cue.nouns().forEach(word -> signatures.putIfAbsent(word, signature));
            cue.adjectives().forEach(word -> signatures.putIfAbsent(word, signature));
        }
        cues.modals().forEach((word, factuality) -> modals.put(word, Factuality.of(factuality)));
        negations = new HashSet<>(cues.negations());
        conditions = new HashSet<>(cues.conditions());
        prospective = new HashSet<>(cues.prospective());
        uncertainAdverbs = new HashSet<>(cues.uncertainAdverbs());
        embeddings = embeddings(cues);
        // "Did not know that it happened": what is known happened, whoever knows it.
        embeddings.forEach((word, signature) -> signatures.computeIfPresent(word, (same, said) ->
                signature.equals(FACTIVE) ? FACTIVE : said));
    }

    private static Map<String, Signature> embeddings(Cues cues) {
        Map<String, Signature> embeddings = new HashMap<>();
        for (EmbeddingCue cue : cues.embedding()) {
            Signature signature = new Signature(Factuality.of(cue.content()), Factuality.of(cue.negated()));
            cue.words().forEach(word -> embeddings.putIfAbsent(word, signature));
        }
        return embeddings;
    }

    /** How the sentence presents what the token stands for. */
    public Factuality of(Sentence sentence, int token) {
        DependencyGraph graph = sentence.graph();
        if (graph.isEmpty()) {
            return Factuality.UNCERTAIN;
        }
        Factuality state = modified(sentence, token, Factuality.ASSERTED, true);
        int current = token;
        for (int depth = 0; depth < DEEPEST; depth++) {
            listener.did(Work.NODES_CLIMBED, 1);
            Optional<Dependency> up = graph.above(current).stream().findFirst();
            if (up.isEmpty() || up.get().governor() < 0) {
                return isQuestion(sentence) ? compose(Factuality.HYPOTHETICAL, state) : state;
            }
            Dependency edge = up.get();
            if (isIndependent(sentence, edge)) {
                return state;
            }
            state = embed(sentence, edge, state);
            current = edge.governor();
        }
        return state;
    }

    /**
     * How a noun phrase presents the office that it names: planned in "the incoming president".
     *
     * @param first where the phrase, with its modifiers, begins
     */
    public Factuality ofOffice(Sentence sentence, int first, int last) {
        for (int i = Math.max(0, first - PROSPECTIVE_REACH); i <= last; i++) {
            if (prospective.contains(sentence.lemma(i))) {
                return Factuality.PLANNED;
            }
        }
        return Factuality.ASSERTED;
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.token(sentence.size() - 1).word().equals("?");
    }

    /** Clauses and phrases that hold or not whatever becomes of what is above them. */
    private boolean isIndependent(Sentence sentence, Dependency edge) {
        if (edge.is("acl:relcl") || edge.is("parataxis") || edge.is("appos") || edge.is("root")) {
            return true;
        }
        boolean isInfinitive = isInfinitive(sentence, edge.dependent());
        if (edge.is("advcl")) {
            return !isInfinitive && !COMPLEMENTS.contains(edge.subtype());
        }
        if (edge.is("acl")) {
            return !isInfinitive && !hasMark(sentence, edge.dependent());
        }
        boolean isClausal = edge.is("ccomp") || edge.is("xcomp") || edge.is("csubj") || edge.is("conj")
                || edge.is("dep");
        // "The talks failed": whoever or whatever does it is not what the verb embeds.
        boolean isActiveSubject = edge.relation().equals("nsubj");
        return !isClausal && (isActiveSubject || !embeddings.containsKey(sentence.lemma(edge.governor())));
    }

    private static boolean isInfinitive(Sentence sentence, int token) {
        DependencyGraph graph = sentence.graph();
        return graph.below(token).stream()
                .anyMatch(edge -> edge.is("mark") && sentence.lemma(edge.dependent()).equals("to"));
    }

    private static boolean hasMark(Sentence sentence, int token) {
        return sentence.graph().hasChild(token, "mark");
    }

    private Factuality embed(Sentence sentence, Dependency edge, Factuality state) {
        int governor = edge.governor();
        if (edge.is("conj")) {
            boolean hasOwnAuxiliary = sentence.graph().hasChild(edge.dependent(), "aux");
            return hasOwnAuxiliary ? state : modified(sentence, governor, state, false);
        }
        boolean isInfinitive = isInfinitive(sentence, edge.dependent());
        if (edge.is("advcl") && isInfinitive) {
            return compose(Factuality.PLANNED, state); // an infinitive of purpose
        }
        String lemma = sentence.lemma(governor);
        boolean isNominal = !edge.is("ccomp") && !edge.is("xcomp") && !edge.is("csubj");
        Signature signature = isInfinitive || isNominal ? embeddings.getOrDefault(lemma, signatures.get(lemma))
                : signatures.getOrDefault(lemma, embeddings.get(lemma));
        Factuality composed = state;
        if (signature != null) {
            composed = compose(isNegated(sentence, governor) ? signature.negated() : signature.content(), state);
        } else if (isInfinitive) {
            composed = compose(Factuality.PLANNED, state);
        }
        return modified(sentence, governor, composed, false);
    }

    /** What modals, adverbs, conditions and, when it is the word's own, negation make of it. */
    private Factuality modified(Sentence sentence, int token, Factuality inner, boolean withNegation) {
        Factuality state = inner;
        for (Dependency edge : sentence.graph().below(token)) {
            String lemma = sentence.lemma(edge.dependent());
            if (edge.is("aux") && modals.containsKey(lemma)) {
                state = compose(modals.get(lemma), state);
            } else if ((edge.is("advmod") || edge.is("amod")) && uncertainAdverbs.contains(lemma)) {
                state = compose(Factuality.UNCERTAIN, state);
            } else if (edge.is("mark") && conditions.contains(lemma)) {
                state = compose(Factuality.HYPOTHETICAL, state);
            }
        }
        if (withNegation && isNegated(sentence, token)) {
            state = state == Factuality.HYPOTHETICAL || state == Factuality.UNCERTAIN ? state : Factuality.DENIED;
        }
        return state;
    }

    private boolean isNegated(Sentence sentence, int token) {
        for (Dependency edge : sentence.graph().below(token)) {
            boolean isNegating = edge.is("advmod") || edge.is("det") || edge.is("neg") || edge.is("cc:preconj")
                    || edge.is("mark") || edge.is("case");
            if (isNegating && negations.contains(sentence.lemma(edge.dependent()))
                    && !isNotOnly(sentence, edge.dependent())) {
                return true;
            }
            // "Neither France nor Germany has agreed": the negation stands at the subject.
            boolean isSubject = edge.is("nsubj");
            if (isSubject && sentence.graph().below(edge.dependent()).stream().anyMatch(below ->
                    (below.is("det") || below.is("cc:preconj") || below.is("advmod"))
                            && negations.contains(sentence.lemma(below.dependent())))) {
                return true;
            }
            if (isSubject && negations.contains(sentence.lemma(edge.dependent()))) {
                return true;
            }
        }
        return false;
    }

    /** "Not only did he ..." affirms. */
    private static boolean isNotOnly(Sentence sentence, int not) {
        return not + 1 < sentence.size() && Set.of("only", "just", "merely", "simply", "least")
                .contains(sentence.lemma(not + 1));
    }

    /** What becomes of {@code inner} under {@code outer}. */
    public static Factuality compose(Factuality outer, Factuality inner) {
        return switch (outer) {
            case ASSERTED -> inner;
            case DENIED -> switch (inner) {
                case ASSERTED, PLANNED -> Factuality.DENIED;
                case DENIED -> Factuality.ASSERTED;
                default -> inner;
            };
            case PLANNED, HYPOTHETICAL, UNCERTAIN -> switch (inner) {
                case ASSERTED -> outer;
                case PLANNED -> outer == Factuality.UNCERTAIN ? outer : inner;
                default -> inner;
            };
        };
    }
}
