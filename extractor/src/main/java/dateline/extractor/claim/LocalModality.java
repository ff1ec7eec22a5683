package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.lexicon.Cues.EmbeddingCue;
import dateline.extractor.lexicon.Cues.ModifierCue;
import dateline.extractor.model.Factuality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a word's own dependents make of it: negation, modals, adverbs, conditions. */
final class LocalModality {

    private static final Set<String> RESTRICTING = Set.of("only", "just", "merely", "simply", "least");
    /** "no attack", "did not attack", "nor did they", "without attacking" */
    private static final Set<String> NEGATING = Set.of("advmod", "det", "neg", "cc:preconj", "mark", "case");

    /** "waited instead of attacking", "talks rather than war" */
    private static final String EXCLUDED_CONJUNCT = "conj:negcc";

    private final Map<String, Signature> modals = new HashMap<>();
    private final Map<String, Factuality> modifiers = new HashMap<>();
    private final Set<String> negations;
    private final Set<String> excluding;
    private final Set<String> conditions;

    LocalModality(Cues cues) {
        for (EmbeddingCue cue : cues.modals()) {
            cue.words().forEach(word -> modals.putIfAbsent(word, Signature.of(cue)));
        }
        for (ModifierCue cue : cues.modifiers()) {
            cue.words().forEach(word -> modifiers.putIfAbsent(word, Factuality.of(cue.factuality())));
        }
        negations = new HashSet<>(cues.negations());
        excluding = new HashSet<>(cues.excluding());
        conditions = new HashSet<>(cues.conditions());
    }

    /** The factuality of the token by its own dependents, as if its context were asserted. */
    Factuality of(Sentence sentence, int token) {
        boolean isNegated = isNegated(sentence, token);
        Factuality state = modal(sentence, token)
                .map(modal -> isNegated ? modal.negated() : modal.content())
                .orElse(isNegated ? Factuality.DENIED : Factuality.ASSERTED);
        for (Dependency edge : sentence.graph().below(token)) {
            String lemma = sentence.lemma(edge.dependent());
            boolean isModifier = edge.is("advmod") || edge.is("amod") || edge.is("det");
            if (isModifier && !(isNegated && edge.is("det"))) {
                // "a foiled attack": as an adjective the participle is listed by its form.
                String form = sentence.token(edge.dependent()).word().toLowerCase(Locale.ROOT);
                Factuality made = modifiers.getOrDefault(lemma, modifiers.getOrDefault(form, Factuality.ASSERTED));
                state = Signature.compose(made, state);
            } else if (edge.is("mark") && conditions.contains(lemma)) {
                state = Signature.compose(Factuality.HYPOTHETICAL, state);
            }
        }
        return isCondition(sentence, token) ? Signature.compose(Factuality.HYPOTHETICAL, state) : state;
    }

    /** "is to attack" is planned; otherwise the modal verb decides. */
    private Optional<Signature> modal(Sentence sentence, int token) {
        DependencyGraph graph = sentence.graph();
        Optional<Signature> modal = graph.below(token).stream().filter(edge -> edge.is("aux"))
                .map(edge -> modals.get(sentence.lemma(edge.dependent()))).filter(found -> found != null).findFirst();
        if (modal.isPresent()) {
            return modal;
        }
        boolean isBeTo = Complement.isInfinitive(sentence, token) && graph.above(token).stream()
                .anyMatch(edge -> edge.governor() < 0 || edge.is("conj") || edge.is("ccomp"))
                && graph.below(token).stream().anyMatch(edge -> (edge.is("cop") || edge.is("aux"))
                && sentence.lemma(edge.dependent()).equals("be"));
        return isBeTo ? Optional.of(new Signature(Factuality.PLANNED, Factuality.DENIED)) : Optional.empty();
    }

    /** "in case of an attack", "had he attacked", where no subordinator marks the condition. */
    private boolean isCondition(Sentence sentence, int token) {
        return sentence.graph().above(token).stream().limit(1)
                .anyMatch(edge -> conditions.contains(edge.subtype()) && (edge.is("obl") || edge.is("nmod")));
    }

    boolean isNegated(Sentence sentence, int token) {
        boolean isExcluded = sentence.graph().above(token).stream().limit(1)
                .anyMatch(edge -> excluding.contains(edge.subtype()) || edge.relation().equals(EXCLUDED_CONJUNCT));
        return isExcluded || sentence.graph().below(token).stream().anyMatch(edge -> negates(sentence, token, edge));
    }

    private boolean negates(Sentence sentence, int token, Dependency edge) {
        int word = edge.dependent();
        if (NEGATING.contains(edge.relation()) || edge.is("advmod") || edge.relation().equals("cc") && word < token) {
            boolean isNegation = negations.contains(sentence.lemma(word)) && !isNotOnly(sentence, word);
            return isNegation || edge.is("advmod") && hasNegation(sentence, word); // "no longer"
        }
        // "Neither France nor Germany has agreed", "killed nobody": the negation stands at an argument.
        boolean isArgument = edge.is("nsubj") || edge.is("obj");
        return isArgument && (negations.contains(sentence.lemma(word)) || hasNegation(sentence, word));
    }

    private boolean hasNegation(Sentence sentence, int token) {
        return sentence.graph().below(token).stream().anyMatch(edge -> (edge.is("det") || edge.is("cc:preconj")
                || edge.is("advmod")) && negations.contains(sentence.lemma(edge.dependent()))
                && !isNotOnly(sentence, edge.dependent()));
    }

    /** "Not only did he ..." affirms. */
    private static boolean isNotOnly(Sentence sentence, int not) {
        return not + 1 < sentence.size() && RESTRICTING.contains(sentence.lemma(not + 1));
    }
}
