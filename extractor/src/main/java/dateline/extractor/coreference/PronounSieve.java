package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Resolves third-person pronouns to the most salient chain that agrees in gender and number. */
final class PronounSieve {

    private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> CONDITIONS = Set.of("when", "if");
    private static final int PERSON_SENTENCES_BACK = 3;
    private static final int OTHER_SENTENCES_BACK = 1;
    /** Steps from a pronoun up to the verb of its clause. */
    private static final int HIGHEST = 4;

    private final TypeHierarchy types;
    private final Set<String> impersonalVerbs;
    private final Set<String> timeUnits;
    private final Set<String> kinship;

    PronounSieve(Lexicon lexicon) {
        Grammar grammar = lexicon.grammar();
        this.types = lexicon.types();
        this.kinship = lexicon.listRelativeNouns();
        this.impersonalVerbs = Set.copyOf(grammar.impersonalVerbs());
        this.timeUnits = Set.copyOf(grammar.timeUnits());
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
            return clauseSubject(pronoun, chains).or(() -> mostSalient(pronoun, 0, chains));
        }
        Optional<Chain> beside = beside(pronoun, chains).filter(chain -> agrees(word, chain))
                .or(() -> sameOwner(pronoun, chains));
        if (beside.isPresent()) {
            return beside;
        }
        int back = isPersonal ? PERSON_SENTENCES_BACK : OTHER_SENTENCES_BACK;
        return mostSalient(pronoun, back, chains)
                .or(() -> isPersonal ? subjectOfUnsureGender(pronoun, chains) : Optional.empty())
                .or(() -> followingSubject(pronoun, chains).filter(chain -> agrees(word, chain)
                        && !owned(pronoun, chains).filter(chain::equals).isPresent()));
    }

    /** Nobody is his own son: what the noun denotes that a possessive belongs to (the i-within-i filter). */
    private static Optional<Chain> owned(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        return graph.findParent(pronoun.head(), "nmod:poss")
                .flatMap(noun -> graph.findChild(noun, "appos").or(() -> graph.findParent(noun, "appos"))
                        .or(() -> Optional.of(noun)))
                .flatMap(name -> chains.findAt(pronoun.sentence(), name));
    }

    /** "<i>His</i> father, Karl, was a miner, his mother was a nurse": relatives in one sentence are of one person. */
    private Optional<Chain> sameOwner(TextMention pronoun, Chains chains) {
        Sentence sentence = pronoun.sentence();
        return !isOfRelative(sentence, pronoun.head()) ? Optional.empty()
                : IntStream.range(0, pronoun.head()).filter(i -> isOfRelative(sentence, i)
                        && sentence.token(i).word().equalsIgnoreCase(word(pronoun))).boxed().findFirst()
                .flatMap(first -> chains.findAt(sentence, first));
    }

    /** The possessive of a noun such as "father". */
    private boolean isOfRelative(Sentence sentence, int token) {
        return sentence.token(token).pos().equals("PRP$") && sentence.graph().findParent(token, "nmod:poss")
                .filter(noun -> kinship.contains(sentence.lemma(noun))).isPresent();
    }

    private Optional<Chain> mostSalient(TextMention pronoun, int sentencesBack, Chains chains) {
        Optional<Chain> owned = owned(pronoun, chains);
        return chains.findMostSalient(pronoun, sentencesBack, (chain, mention) -> agrees(word(pronoun), chain)
                && !owned.filter(chain::equals).isPresent()
                ? salience(pronoun, mention, chain, word(pronoun)) : OptionalScore.NONE);
    }

    /** Where nobody else is there, a given name is no proof: "Sasha Berg is a poet. <i>He</i> ...". */
    private Optional<Chain> subjectOfUnsureGender(TextMention pronoun, Chains chains) {
        return chains.findMostSalient(pronoun, 1, (chain, mention) -> types.isA(chain.type(), "Person")
                && chain.isNamed() && chain.isGenderGuessed() && isSubject(mention.sentence().graph(), mention.head())
                ? salience(pronoun, mention, chain, word(pronoun)) : OptionalScore.NONE);
    }

    /** "<i>The mayor</i> and his wife": an owner stands before what is coordinated with him. */
    private static Optional<Chain> beside(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        boolean isBehindAnd = pronoun.head() > 0 && pronoun.sentence().token(pronoun.head() - 1).pos().equals("CC");
        return !isBehindAnd ? Optional.empty() : graph.findParent(pronoun.head(), "nmod:poss")
                .flatMap(owned -> graph.findParent(owned, "conj")).filter(owner -> owner < pronoun.head())
                .flatMap(owner -> chains.findAt(pronoun.sentence(), owner));
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

    /** "At the end of his life, Banda ...": the subject of the verb that the phrase before it belongs to. */
    private static Optional<Chain> followingSubject(TextMention pronoun, Chains chains) {
        DependencyGraph graph = pronoun.sentence().graph();
        Optional<Integer> above = graph.findGovernor(pronoun.head());
        for (int step = 0; above.isPresent() && step < HIGHEST; step++) {
            Optional<Integer> subject = graph.findChild(above.get(), "nsubj");
            if (subject.isPresent()) {
                return subject.filter(token -> token > pronoun.head())
                        .flatMap(token -> chains.findAt(pronoun.sentence(), token));
            }
            above = graph.findGovernor(above.get());
        }
        return Optional.empty();
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
    private boolean isExpletive(TextMention pronoun) {
        DependencyGraph graph = pronoun.sentence().graph();
        boolean isImpersonal = word(pronoun).equals("it") && graph.findParent(pronoun.head(), "nsubj")
                .filter(verb -> isImpersonal(pronoun.sentence(), verb)).isPresent();
        return isImpersonal || graph.above(pronoun.head()).stream().anyMatch(edge -> edge.is("expl")
                || edge.is("nsubj") && edge.governor() >= 0
                && (graph.hasChild(edge.governor(), "ccomp") || graph.hasChild(edge.governor(), "csubj"))
                && word(pronoun).equals("it"));
    }

    /** "It takes years", "as long as it takes", "when it comes to money". */
    private boolean isImpersonal(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        boolean isOfTime = graph.findChild(verb, "obj").map(sentence::lemma).map(timeUnits::contains).orElse(true);
        boolean isIdiom = impersonalVerbs.contains(sentence.lemma(verb)) || graph.below(verb).stream()
                .filter(edge -> edge.is("obl") && edge.dependent() > verb)
                .anyMatch(edge -> impersonalVerbs.contains(sentence.lemma(verb) + " "
                        + edge.relation().substring(edge.relation().indexOf(':') + 1)) && isUnderWhen(sentence, verb));
        return isIdiom && isOfTime;
    }

    private static boolean isUnderWhen(Sentence sentence, int verb) {
        return sentence.graph().below(verb).stream().filter(edge -> edge.is("advmod") || edge.is("mark"))
                .anyMatch(edge -> CONDITIONS.contains(sentence.lemma(edge.dependent())));
    }

    /** Recency, then grammatical role, as in centering theory; the weights only order these. */
    private double salience(TextMention pronoun, TextMention mention, Chain chain, String word) {
        DependencyGraph graph = mention.sentence().graph();
        boolean isSame = mention.sentence().index() == pronoun.sentence().index();
        boolean isPredicate = mention.kind() == MentionKind.NOMINAL && graph.hasChild(mention.head(), "cop");
        boolean isBare = mention.kind() == MentionKind.NOMINAL && mention.first() == mention.head()
                && !mention.isPlural(); // "the post of leader"
        if (isSame && isClauseMate(pronoun, mention, graph) || (isPredicate || isBare) && !chain.isNamed()) {
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
