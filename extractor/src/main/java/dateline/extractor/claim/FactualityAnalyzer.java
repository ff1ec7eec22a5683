package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Factuality;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what a word stands for is presented as having happened. From the root of the syntax tree down to the word, each
 * word decides about what it embeds by its signature and by whether it holds itself (Nairn, Condoravdi and Karttunen,
 * "Computing relative polarity for textual inference", 2006; Saurí and Pustejovsky, "Are you sure that this happened?",
 * 2012); docs/decisions/0019 says why from the root.
 */
public final class FactualityAnalyzer {

    private static final int DEEPEST = 12;
    /** "newly elected President", "the incoming US president" */
    private static final int PROSPECTIVE_REACH = 2;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "such", "all");
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");
    /** By these a noun is a part of what happens. */
    private static final Set<String> PART_OF = Set.of("nmod:of", "nmod:in", "nmod:for", "obl:for");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "only", "latest");

    /** "marched to take the town" */
    private static final Signature PURPOSE = new Signature(Factuality.PLANNED, Factuality.HYPOTHETICAL);
    private static final Signature UNKNOWN_CLAUSE = new Signature(Factuality.ASSERTED, Factuality.UNCERTAIN);
    private static final Signature UNKNOWN_GERUND = new Signature(Factuality.ASSERTED, Factuality.DENIED);

    private final Signatures signatures;
    private final Embedding embedding;
    private final LocalModality local;
    private final Set<String> occurrence;
    private final Set<String> upcoming;
    private final Set<String> excluding;
    private final Set<String> prospective;
    private final WorkListener listener;

    public FactualityAnalyzer(Cues cues) {
        this(cues, WorkListener.NONE);
    }

    public FactualityAnalyzer(Cues cues, WorkListener listener) {
        this.listener = listener;
        signatures = new Signatures(cues);
        embedding = new Embedding(signatures);
        local = new LocalModality(cues);
        occurrence = new HashSet<>(cues.occurrence());
        upcoming = new HashSet<>(cues.upcoming());
        excluding = new HashSet<>(cues.excluding());
        prospective = new HashSet<>(cues.prospective());
    }

    /** How the sentence presents what the token stands for. */
    public Factuality of(Sentence sentence, int token) {
        return sentence.graph().isEmpty() ? Factuality.UNCERTAIN : of(sentence, token, 0);
    }

    /**
     * How a noun phrase presents the office that it names: planned in "the incoming president".
     *
     * @param first where the phrase, with its modifiers, begins
     */
    public Factuality ofOffice(Sentence sentence, int first, int last) {
        for (int i = Math.max(0, first - PROSPECTIVE_REACH); i <= last; i++) {
            String word = word(sentence, i);
            if (prospective.contains(word) || i > 0 && prospective.contains(word(sentence, i - 1) + " " + word)) {
                return Factuality.PLANNED;
            }
        }
        return Factuality.ASSERTED;
    }

    /** Not the lemma: an elected president is none that is to be elected. */
    private static String word(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    /** What becomes of {@code inner} in a context that holds as {@code outer}. */
    public static Factuality compose(Factuality outer, Factuality inner) {
        return Signature.compose(outer, inner);
    }

    private Factuality of(Sentence sentence, int token, int depth) {
        listener.did(Work.NODES_CLIMBED, 1);
        Factuality context = context(sentence, token, depth);
        Factuality own = ownModality(sentence, token);
        // "There are no plans": the noun's negation is its verb's, and counts once.
        boolean isOneNegation = sentence.token(token).isNoun() && context == Factuality.DENIED;
        return isOneNegation ? Factuality.DENIED : Signature.compose(context, own);
    }

    /** Coordinated verbs share the auxiliaries of the first: "will attack and seize", "did not attack or seize". */
    private Factuality ownModality(Sentence sentence, int token) {
        Factuality own = local.of(sentence, token);
        DependencyGraph graph = sentence.graph();
        Optional<Integer> first = graph.findParent(token, "conj");
        boolean isSharing = first.isPresent() && sentence.token(token).isVerb() && !graph.hasChild(token, "aux")
                && sentence.token(first.get()).pos().equals(sentence.token(token).pos())
                && !sentence.token(token).pos().matches("VB[DPZ]") && own == Factuality.ASSERTED;
        if (!isSharing) {
            return own;
        }
        boolean isContrast = graph.findChild(token, "cc").filter(cc -> sentence.lemma(cc).equals("but")).isPresent();
        boolean isSharingNegation = !isContrast || sentence.token(token).pos().equals("VB");
        Factuality shared = ownModality(sentence, first.get());
        return shared == Factuality.DENIED && !isSharingNegation ? own : shared;
    }

    /** The factuality of the place where the token stands, whatever stands there. */
    private Factuality context(Sentence sentence, int token, int depth) {
        Optional<Dependency> up = embedding.of(sentence, token);
        if (up.isEmpty()) {
            return isPolarQuestion(sentence) ? Factuality.HYPOTHETICAL : Factuality.ASSERTED;
        }
        Dependency edge = up.get();
        boolean isOwnStatement = edge.relation().equals("acl:relcl") || edge.is("parataxis") || edge.is("appos");
        if (depth >= DEEPEST || isOwnStatement) {
            return Factuality.ASSERTED;
        }
        if (edge.is("conj")) {
            return context(sentence, edge.governor(), depth + 1);
        }
        Optional<String> complement = Complement.of(sentence, edge);
        Optional<Signature> signature = complement.flatMap(kind ->
                signatures.find(sentence.lemma(edge.governor()), kind));
        boolean isName = sentence.token(token).isProperNoun();
        if (signature.isPresent() && !isName) {
            return embedded(sentence, edge, signature.get(), depth);
        }
        return sentence.token(token).isVerb() || !isNominal(edge) ? clause(sentence, edge, complement, depth)
                : noun(sentence, edge, depth);
    }

    private static boolean isNominal(Dependency edge) {
        return edge.is("nsubj") || edge.is("obj") || edge.is("iobj") || edge.is("obl") || edge.is("nmod")
                || edge.is("compound") || edge.is("amod");
    }

    private Factuality embedded(Sentence sentence, Dependency edge, Signature signature, int depth) {
        int word = edge.governor();
        Optional<Signature> judgement = judgement(sentence, word);
        if (judgement.isPresent() && !isJudged(sentence, edge)) {
            int judging = embedding.of(sentence, word).orElseThrow().governor();
            return judgement.get().under(of(sentence, judging, depth + 1));
        }
        boolean isPresupposed = signatures.isOnlySaying(sentence.lemma(word), signature)
                && isNominal(edge) && isDefinite(sentence, edge.dependent());
        if (isJudged(sentence, edge) || isPresupposed) {
            return Factuality.ASSERTED;
        }
        return signature.under(of(sentence, word, depth + 1));
    }

    /** In "denied allegations" and "rejected demands" the allegations and demands were made. */
    private boolean isJudged(Sentence sentence, Dependency edge) {
        return judgement(sentence, edge.dependent()).isPresent();
    }

    /** What the verb that a content noun is the object of makes of the content: "denied <i>allegations</i> of". */
    private Optional<Signature> judgement(Sentence sentence, int noun) {
        if (!sentence.token(noun).isNoun() || !signatures.isContentNoun(sentence.lemma(noun))) {
            return Optional.empty();
        }
        return embedding.of(sentence, noun).flatMap(edge -> judgementBy(sentence, edge))
                .filter(signature -> signature.content() == Factuality.DENIED
                        || signature.content() == Factuality.UNCERTAIN);
    }

    /** By a verb whose object the noun is, or by what a copula says of it: "the claim that he fled is <i>false</i>". */
    private Optional<Signature> judgementBy(Sentence sentence, Dependency edge) {
        String word = sentence.lemma(edge.governor());
        boolean isPredicative = edge.relation().equals("nsubj") && sentence.graph().hasChild(edge.governor(), "cop");
        return edge.is("obj") || edge.relation().equals("nsubj:pass") ? signatures.find(word, Complement.NOUN)
                : isPredicative ? signatures.find(word, Complement.FINITE) : Optional.empty();
    }

    /** A clause, or whatever is no noun phrase, below a word that the lexicon does not know to embed it. */
    private Factuality clause(Sentence sentence, Dependency edge, Optional<String> complement, int depth) {
        int governor = edge.governor();
        if (complement.filter(Complement.INFINITIVE::equals).isPresent()) {
            return infinitive(sentence, edge, depth);
        }
        if (edge.is("advcl")) {
            return adverbial(sentence, edge, depth);
        }
        if (edge.is("ccomp") || edge.is("csubj") || edge.is("xcomp") || edge.is("dep")) {
            boolean isGerund = complement.filter(Complement.GERUND::equals).isPresent();
            return (isGerund ? UNKNOWN_GERUND : UNKNOWN_CLAUSE).under(of(sentence, governor, depth + 1));
        }
        return edge.is("acl") && complement.isPresent() ? UNKNOWN_CLAUSE.under(of(sentence, governor, depth + 1))
                : Factuality.ASSERTED;
    }

    private Factuality infinitive(Sentence sentence, Dependency edge, int depth) {
        int governor = edge.governor();
        boolean isFirstTo = ORDINALS.contains(sentence.lemma(governor)) || sentence.graph().below(governor).stream()
                .anyMatch(below -> below.is("amod") && ORDINALS.contains(sentence.lemma(below.dependent())));
        if (isFirstTo) {
            return of(sentence, governor, depth + 1);
        }
        if (edge.is("csubj")) {
            return Factuality.HYPOTHETICAL;
        }
        return PURPOSE.under(of(sentence, governor, depth + 1));
    }

    private Factuality adverbial(Sentence sentence, Dependency edge, int depth) {
        Token verb = sentence.token(edge.dependent());
        DependencyGraph graph = sentence.graph();
        boolean isPresent = verb.pos().matches("VB[PZ]") && !graph.hasChild(verb.index(), "aux");
        boolean isPresentAuxiliary = graph.below(verb.index()).stream().anyMatch(below -> (below.is("aux")
                || below.is("cop")) && sentence.token(below.dependent()).pos().matches("VB[PZ]"));
        boolean isUpcoming = upcoming.contains(edge.subtype()) || graph.below(verb.index()).stream()
                .anyMatch(below -> (below.is("mark") || below.is("advmod"))
                        && upcoming.contains(sentence.lemma(below.dependent())));
        if (isUpcoming && (isPresent || isPresentAuxiliary)) {
            return Factuality.PLANNED;
        }
        boolean isParticiple = verb.pos().equals("VBG") && edge.subtype().isEmpty() && !signatures.isSaying(verb.lemma());
        if (!isParticiple) {
            return Factuality.ASSERTED;
        }
        // "Might attack, killing many": what accompanies it goes with it, but is not denied with it.
        Factuality main = of(sentence, edge.governor(), depth + 1);
        return main == Factuality.DENIED ? Factuality.ASSERTED : main;
    }

    /**
     * A noun below a word that does not decide about it. Definite nouns are presupposed; others share the factuality of
     * what they happen in ("would bring <i>war</i>").
     */
    private Factuality noun(Sentence sentence, Dependency edge, int depth) {
        int governor = edge.governor();
        if (sentence.token(edge.dependent()).isProperNoun()) {
            return Factuality.ASSERTED;
        }
        if (edge.is("nsubj")) {
            return subject(sentence, edge, depth);
        }
        boolean isPart = edge.is("obj") || PART_OF.contains(edge.relation());
        return isPart && !isDefinite(sentence, edge.dependent()) ? clauseOf(sentence, governor, depth + 1)
                : Factuality.ASSERTED;
    }

    /** "would add to the danger <i>of war</i>": the verb whose object the noun is a part of. */
    private Factuality clauseOf(Sentence sentence, int governor, int depth) {
        if (!sentence.token(governor).isNoun() || depth >= DEEPEST) {
            return of(sentence, governor, depth);
        }
        Optional<Dependency> up = embedding.of(sentence, governor);
        return up.filter(edge -> edge.is("obj") || PART_OF.contains(edge.relation()))
                .map(edge -> signatures.find(sentence.lemma(edge.governor()), Complement.of(sentence, edge).orElse(""))
                        .map(signature -> embedded(sentence, edge, signature, depth))
                        .orElseGet(() -> clauseOf(sentence, edge.governor(), depth + 1)))
                .orElse(Factuality.ASSERTED);
    }

    private Factuality subject(Sentence sentence, Dependency edge, int depth) {
        int governor = edge.governor();
        if (occurrence.contains(sentence.lemma(governor))) {
            return of(sentence, governor, depth + 1);
        }
        boolean isConditional = sentence.graph().below(governor).stream()
                .anyMatch(below -> below.is("aux") && sentence.lemma(below.dependent()).equals("would"));
        return isConditional && !isGiven(sentence, edge.dependent()) ? Factuality.HYPOTHETICAL : Factuality.ASSERTED;
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        return isGiven(sentence, noun) || sentence.graph().below(noun).stream()
                .anyMatch(edge -> edge.is("det") && DEFINITE.contains(sentence.lemma(edge.dependent())));
    }

    /** "this attack", "their attack" */
    private static boolean isGiven(Sentence sentence, int noun) {
        return sentence.graph().below(noun).stream().anyMatch(edge -> edge.relation().equals("nmod:poss")
                || edge.is("det") && DEMONSTRATIVE.contains(sentence.lemma(edge.dependent())));
    }

    /** "Who attacked?" presupposes that somebody did. */
    private static boolean isPolarQuestion(Sentence sentence) {
        return sentence.token(sentence.size() - 1).word().equals("?")
                && sentence.tokens().stream().noneMatch(token -> token.pos().matches("W(P|RB|DT)\\$?"));
    }
}
