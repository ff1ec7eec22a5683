package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Resolves third-person pronouns to the most salient chain that agrees in gender and number. */
final class PronounSieve {

    private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final int PERSON_SENTENCES_BACK = 3;
    private static final int OTHER_SENTENCES_BACK = 1;

    private final TypeHierarchy types;

    PronounSieve(TypeHierarchy types) {
        this.types = types;
    }

    /** Who is only "he" or "she" is somebody too; other pronouns that refer to nothing known are left out. */
    void place(List<TextMention> pronouns, Chains chains) {
        for (TextMention pronoun : pronouns) {
            Gender gender = gender(word(pronoun));
            Optional<Chain> found = find(pronoun, chains);
            found.ifPresent(chain -> chains.join(pronoun, chain));
            if (gender != Gender.UNKNOWN) {
                found.orElseGet(() -> chains.create(pronoun)).learn(gender);
            }
        }
    }

    private static String word(TextMention pronoun) {
        return pronoun.headToken().word().toLowerCase(Locale.ROOT);
    }

    private static Gender gender(String word) {
        if (MASCULINE.contains(word)) {
            return Gender.MALE;
        }
        return FEMININE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private Optional<Chain> find(TextMention pronoun, Chains chains) {
        String word = word(pronoun);
        boolean isPersonal = gender(word) != Gender.UNKNOWN;
        boolean isNoReference = !isPersonal && !NEUTER.contains(word) && !PLURAL.contains(word)
                || isExpletive(pronoun) || PLURAL.contains(word) && isCouple(pronoun, chains);
        if (isNoReference) {
            return Optional.empty();
        }
        if (word.contains("sel")) {
            return clauseSubject(pronoun, chains);
        }
        int back = isPersonal ? PERSON_SENTENCES_BACK : OTHER_SENTENCES_BACK;
        return chains.findMostSalient(pronoun, back, (chain, mention) -> agrees(word, chain)
                ? salience(pronoun, mention, chain, word) : OptionalScore.NONE)
                .or(() -> followingSubject(pronoun, chains).filter(chain -> agrees(word, chain)));
    }

    /** "<i>Anna and Karl</i> sold their house": the pronoun stands for people who are no chain of their own. */
    private boolean isCouple(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        return graph.above(pronoun.head()).stream().filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> graph.above(edge.governor()).stream()).filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> graph.below(edge.governor()).stream())
                .filter(edge -> edge.is("nsubj") && edge.dependent() < pronoun.head())
                .flatMap(edge -> chains.findAt(pronoun.sentence(), edge.dependent()).stream())
                .filter(chain -> types.isA(chain.type(), "Person")).distinct().count() > 1;
    }

    /** "During his lifetime, Banda ...": the subject of the verb that the phrase before it belongs to. */
    private static Optional<Chain> followingSubject(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        return graph.above(pronoun.head()).stream().filter(edge -> edge.governor() >= 0)
                .flatMap(noun -> graph.above(noun.governor()).stream()).filter(edge -> edge.governor() >= 0)
                .flatMap(verb -> graph.findChild(verb.governor(), "nsubj").stream())
                .filter(subject -> subject > pronoun.head())
                .flatMap(subject -> chains.findAt(pronoun.sentence(), subject).stream()).findFirst();
    }

    /** A reflexive refers to the subject of its clause (principle A of the binding theory). */
    private static Optional<Chain> clauseSubject(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        return graph.above(pronoun.head()).stream().filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> graph.findChild(edge.governor(), "nsubj").stream())
                .flatMap(subject -> chains.findAt(pronoun.sentence(), subject).stream()).findFirst();
    }

    private boolean agrees(String word, Chain chain) {
        boolean isPerson = types.isA(chain.type(), "Person");
        Gender gender = gender(word);
        if (gender != Gender.UNKNOWN) {
            return isPerson && gender.agrees(chain.gender());
        }
        if (NEUTER.contains(word)) {
            return !isPerson && !chain.isPlural() && !types.isA(chain.type(), "Group");
        }
        return !isPerson && (chain.isPlural() || types.isA(chain.type(), "Agent"));
    }

    /** "It is likely that ...", "it appears that ...": the pronoun stands for the clause. */
    private static boolean isExpletive(TextMention pronoun) {
        DependencyGraph graph = pronoun.sentence().graph();
        return graph.above(pronoun.head()).stream().anyMatch(edge -> edge.is("expl")
                || edge.is("nsubj") && edge.governor() >= 0
                && (graph.hasChild(edge.governor(), "ccomp") || graph.hasChild(edge.governor(), "csubj"))
                && word(pronoun).equals("it"));
    }

    /** Recency, then grammatical role, as in centering theory; the weights only order these. */
    private double salience(TextMention pronoun, TextMention mention, Chain chain, String word) {
        DependencyGraph graph = mention.sentence().graph();
        boolean isSame = mention.sentence().index() == pronoun.sentence().index();
        boolean isPredicate = mention.kind() == MentionKind.NOMINAL && graph.hasChild(mention.head(), "cop");
        if (isSame && isClauseMate(pronoun, mention, graph) || isPredicate && !chain.isNamed()) {
            return OptionalScore.NONE;
        }
        double score = 100 - 40.0 * (pronoun.sentence().index() - mention.sentence().index());
        score += isSubject(graph, mention.head()) ? 30 : 0;
        score += chain.isNamed() ? 6 : 0;
        score += mention.isDemonym() ? -15 : 0;
        score += Math.min(chain.size(), 5);
        if (PLURAL.contains(word)) {
            score += chain.isPlural() || types.isA(chain.type(), "Group") ? 25 : 0;
        }
        if (isSame) {
            score -= Math.min(20, (pronoun.head() - mention.head()) / 2.0);
        } else if (mention.sentence().paragraph() != pronoun.sentence().paragraph()) {
            score -= 5;
        }
        return score;
    }

    private static boolean isSubject(DependencyGraph graph, int token) {
        return graph.above(token).stream().anyMatch(edge -> edge.is("nsubj"));
    }

    /** An argument cannot be a plain pronoun for another argument of its verb (principle B of the binding theory). */
    private static boolean isClauseMate(TextMention pronoun, TextMention mention, DependencyGraph graph) {
        if (pronoun.headToken().pos().equals("PRP$")) {
            return false;
        }
        for (Dependency edge : graph.above(pronoun.head())) {
            for (Dependency other : graph.above(mention.head())) {
                if (edge.governor() >= 0 && edge.governor() == other.governor() && !edge.is("conj")) {
                    return true;
                }
            }
        }
        return false;
    }
}
