package dateline.extractor.frame;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.link.Entities;
import dateline.extractor.mention.Numbers;
import dateline.extractor.model.Span;
import dateline.extractor.predicate.Argument;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** From the token that heads an argument to what it refers to. */
final class ParticipantFinder {

    /** What follows a noun and is not part of its phrase. */
    private static final Set<String> OUTSIDE = Set.of("acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "ref",
            "dep", "cop", "nsubj", "advcl", "mark", "case");

    private static final String GROUP = "Group";
    private static final String PERSON = "Person";

    private final Entities entities;
    private final Denotation denotation;
    private final TypeHierarchy types;
    private final Set<String> lightNouns;
    private final Set<String> partitives;

    ParticipantFinder(Lexicon lexicon, Entities entities) {
        Grammar grammar = lexicon.grammar();
        this.entities = entities;
        this.denotation = new Denotation(entities);
        this.types = lexicon.types();
        this.lightNouns = new HashSet<>(grammar.lightNouns());
        this.partitives = new HashSet<>(grammar.partitives());
    }

    /** What fills an argument: of "said it was a disaster" the whole clause, not the noun that is its predicate. */
    Participant find(Sentence sentence, Argument argument) {
        boolean isPredicate = argument.isClause() && sentence.graph().hasChild(argument.head(), "cop");
        return !isPredicate ? find(sentence, argument.head())
                : new Participant(argument.head(), clause(sentence, argument.head()), Optional.empty(), Optional.empty(),
                OptionalDouble.empty());
    }

    /** Whom a common noun stands for where its sentence says so: "<i>Volvo</i> is an exhibitor based in Gothenburg". */
    Optional<Participant> findBearer(Sentence sentence, int head) {
        return denotation.of(sentence, head, Optional.empty())
                .map(bearer -> find(sentence, bearer.mention().head()));
    }

    Participant find(Sentence sentence, int head) {
        int meant = antecedent(sentence, partitive(sentence, head));
        Optional<Mentioned> entity = entities.findAt(sentence, meant).or(() -> classified(sentence, meant));
        Optional<String> type = entity.map(mentioned -> mentioned.entity().type())
                .filter(known -> !known.equals(TypeHierarchy.ROOT))
                .or(() -> typeByNoun(sentence, meant));
        if (type.filter(GROUP::equals).isPresent()) {
            // "The envoys": an entity that is a group, of people of a certain kind.
            type = types.findByNoun(sentence.lemma(meant))
                    .filter(noun -> types.isA(noun, PERSON) && !noun.equals(PERSON)).or(() -> Optional.of(GROUP));
        }
        Span span = phrase(sentence, head);
        return new Participant(meant, span, entity, type, quantity(sentence, head, meant));
    }

    /** What a noun says that it is, itself or before a name: "<i>Hurricane</i> Olaf". */
    Optional<String> typeByNoun(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (!token.isNoun()) {
            return Optional.empty();
        }
        Optional<Integer> before = sentence.graph().findChild(head, "compound").filter(noun -> token.isProperNoun()
                && noun == head - 1);
        return types.findByNoun(token.lemma())
                .or(() -> before.flatMap(noun -> types.findByNoun(sentence.lemma(noun).toLowerCase(Locale.ROOT))));
    }

    /** Whether the noun leaves the meaning to what it is of: "the use of missiles". */
    boolean isLight(Sentence sentence, int head) {
        return sentence.token(head).isNoun() && lightNouns.contains(sentence.lemma(head));
    }

    /** "Dozens of people", "many of whom" mean the people; "a member of the board" is not the board. */
    private int partitive(Sentence sentence, int head) {
        Token token = sentence.token(head);
        boolean isPartitive = partitives.contains(token.lemma()) || token.pos().equals("CD");
        boolean isOnePerson = token.pos().equals("NN") && types.denotes(token.lemma(), PERSON);
        return isPartitive && !isOnePerson ? sentence.graph().findChild(head, "nmod:of").orElse(head) : head;
    }

    /** "Troops, many of whom": the noun that the relative pronoun stands for. */
    private int antecedent(Sentence sentence, int head) {
        if (!sentence.token(head).pos().startsWith("W")) {
            return head;
        }
        return entities.findAt(sentence, head).flatMap(pronoun -> entities.listIn(sentence).stream()
                        .filter(other -> other.entity().id().equals(pronoun.entity().id()))
                        .map(other -> other.mention().head()).filter(noun -> noun < head).max(Integer::compare))
                .or(() -> sentence.graph().findParent(head, "ref")).orElse(head);
    }

    /** "The Javelin missiles" are the Javelin. */
    private Optional<Mentioned> classified(Sentence sentence, int head) {
        if (!sentence.token(head).isNoun()) {
            return Optional.empty();
        }
        Optional<String> noun = types.findByNoun(sentence.lemma(head));
        for (Dependency edge : sentence.graph().below(head)) {
            if (edge.is("compound") && noun.isPresent()) {
                Optional<Mentioned> named = entities.findAt(sentence, edge.dependent())
                        .filter(found -> types.isA(found.entity().type(), noun.get()));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    private Span phrase(Sentence sentence, int head) {
        return sentence.token(head).isVerb() ? clause(sentence, head) : span(sentence, head, edge ->
                !OUTSIDE.contains(edge.relation()) && !OUTSIDE.contains(base(edge.relation())));
    }

    private static Span clause(Sentence sentence, int head) {
        return span(sentence, head, edge -> !edge.is("conj") && !edge.is("cc")
                && !(edge.is("mark") && sentence.token(head).pos().equals("VBG")) // "by" of "by leaving"
                && !(edge.is("punct") && edge.dependent() > head) // before it, "..., locally known as bandits, raided"
                && !(edge.is("nsubj") && sentence.graph().above(edge.dependent()).stream()
                .anyMatch(other -> other.is("obl") || other.is("nmod")))); // "called on them to go"
    }

    private static Span span(Sentence sentence, int head, Predicate<Dependency> isInside) {
        BitSet members = new BitSet(sentence.size());
        members.set(head);
        sentence.graph().below(head).stream().filter(isInside)
                .forEach(edge -> members.or(sentence.graph().subtree(edge.dependent())));
        return sentence.spanAround(head, members);
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static OptionalDouble quantity(Sentence sentence, int head, int meant) {
        for (int token : new int[] {meant, head}) {
            for (Dependency edge : sentence.graph().below(token)) {
                if (edge.is("nummod")) {
                    OptionalDouble number = Numbers.parse(sentence, edge.dependent());
                    if (number.isPresent()) {
                        return number;
                    }
                }
            }
        }
        return sentence.token(head).pos().equals("CD") ? Numbers.parse(sentence, head) : OptionalDouble.empty();
    }
}
