package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sense per discourse (Gale, Church and Yarowsky, 1992): a word that is a surname in a text is that everywhere in it,
 * whatever the sequence models make of a single sentence; other names have the type that most of their mentions have.
 */
final class NameConsistency {

    private static final String ORGANIZATION = "Organization";
    private static final String PLACE = "Place";
    /** Classes of which most things have a name. */
    private static final List<String> NAMED = List.of("Person", ORGANIZATION, PLACE, "Work", "NamedEvent");

    private final TypeHierarchy types;
    private final Set<String> offices;
    private final Set<String> placeOffices;
    private final Gazetteer gazetteer;

    NameConsistency(Lexicon lexicon, Gazetteer gazetteer) {
        this.types = lexicon.types();
        this.offices = Set.copyOf(lexicon.grammar().organizationOffices());
        this.placeOffices = Set.copyOf(lexicon.grammar().placeOffices());
        this.gazetteer = gazetteer;
    }

    List<TextMention> apply(List<TextMention> mentions) {
        Set<String> surnames = new HashSet<>();
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (TextMention mention : mentions) {
            if (!mention.isName()) {
                continue;
            }
            if (isPerson(mention.type()) && mention.last() > mention.first()) {
                surnames.add(mention.sentence().token(mention.last()).word());
            }
            votes.computeIfAbsent(mention.words(), key -> new HashMap<>()).merge(mention.type(), 1, Integer::sum);
        }
        Set<String> places = mentions.stream().filter(mention -> mention.isName() && isSaidToBePlace(mention, surnames))
                .map(mention -> mention.words().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return mentions.stream().map(mention -> mention.isName()
                ? consistent(mention, surnames, places, votes.get(mention.words())) : mention).toList();
    }

    private TextMention consistent(TextMention mention, Set<String> surnames, Set<String> places,
                                   Map<String, Integer> votes) {
        boolean isSurname = mention.first() == mention.last() && surnames.contains(mention.words());
        boolean isCompany = types.isA(mention.type(), "Company");
        if (isSurname && !isPerson(mention.type()) && (mention.candidates().isEmpty() || isCompany)) {
            return retyped(mention, "Person");
        }
        if (!mention.candidates().isEmpty()) {
            return mention;
        }
        Optional<String> told = mention.type().equals(TypeHierarchy.ROOT) ? predicate(mention) : Optional.empty();
        if (told.isPresent()) {
            return retyped(mention, told.get());
        }
        if (isOrganizationByOffice(mention)) {
            return retyped(mention, ORGANIZATION);
        }
        if (places.contains(mention.words().toLowerCase(Locale.ROOT)) && !types.isA(mention.type(), PLACE)) {
            return retyped(mention, PLACE);
        }
        String most = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
        boolean isOutvoted = votes.get(most) > votes.get(mention.type());
        return isOutvoted ? retyped(mention, most) : mention;
    }

    /** What nobody knows is a place where the text begins with it and a date, or where its place in a sentence says so. */
    private boolean isSaidToBePlace(TextMention mention, Set<String> surnames) {
        boolean isUnknown = mention.candidates().isEmpty() && !surnames.contains(mention.words());
        return isUnknown && (isDateline(mention) || mention.first() == mention.last()
                && (isPlaceByPreposition(mention) || hasPlaceOffice(mention)));
    }

    /** "PORT ELM, May 3 (Reuters) - ...": where a report was written. */
    private static boolean isDateline(TextMention mention) {
        Sentence sentence = mention.sentence();
        int comma = mention.last() + 1;
        return mention.first() == 0 && comma + 1 < sentence.size() && sentence.token(comma).word().equals(",")
                && sentence.times().stream().anyMatch(time -> time.covers(comma + 1))
                && mention.words().equals(mention.words().toUpperCase(Locale.ROOT));
    }

    /** Nobody is born, lives or fights "in" a person. */
    private boolean isPlaceByPreposition(TextMention mention) {
        return isPerson(mention.type()) && mention.sentence().graph().above(mention.head()).stream()
                .anyMatch(edge -> edge.relation().equals("obl:in") || edge.relation().equals("obl:near"));
    }

    /** What has a mayor. */
    private boolean hasPlaceOffice(TextMention mention) {
        return mention.sentence().graph().above(mention.head()).stream().anyMatch(edge -> edge.relation().equals("nmod:of")
                && placeOffices.contains(mention.sentence().lemma(edge.governor())));
    }

    /** "Quell was a philosopher", "Quell, a philosopher": what somebody is said to be of whom the models know nothing. */
    private Optional<String> predicate(TextMention mention) {
        Sentence sentence = mention.sentence();
        Optional<Integer> noun = sentence.graph().findParent(mention.head(), "nsubj")
                .filter(predicate -> sentence.graph().hasChild(predicate, "cop"))
                .or(() -> sentence.graph().findChild(mention.head(), "appos"));
        return noun.filter(head -> sentence.token(head).pos().equals("NN"))
                .flatMap(head -> types.findByNoun(sentence.lemma(head)))
                .filter(type -> NAMED.stream().anyMatch(named -> types.isA(type, named)));
    }

    /** What has a chief executive is no place and no person. */
    private boolean isOrganizationByOffice(TextMention mention) {
        if (types.isA(mention.type(), ORGANIZATION)) {
            return false;
        }
        Sentence sentence = mention.sentence();
        int next = mention.last() + 1;
        boolean isBeforeOffice = next < sentence.size() && offices.contains(sentence.lemma(next))
                && sentence.graph().findParent(mention.head(), "compound").filter(it -> it == next).isPresent();
        return isBeforeOffice || sentence.graph().above(mention.head()).stream()
                .anyMatch(edge -> (edge.relation().equals("nmod:of") || edge.relation().equals("nmod:at"))
                        && isOffice(sentence, edge.governor()));
    }

    private boolean isOffice(Sentence sentence, int noun) {
        return offices.contains(sentence.lemma(noun)) || noun > 1 && offices.contains(sentence.lemma(noun - 2) + " "
                + sentence.lemma(noun - 1) + " " + sentence.lemma(noun))
                || noun > 0 && offices.contains(sentence.lemma(noun - 1) + " " + sentence.lemma(noun));
    }

    private TextMention retyped(TextMention mention, String type) {
        List<GazetteerEntry> entries = gazetteer.listByName(mention.words()).stream()
                .filter(entry -> types.isA(entry.type(), type)).toList();
        return new TextMention(mention.sentence(), mention.first(), mention.last(), mention.head(), mention.kind(),
                entries.isEmpty() ? type : entries.getFirst().type(), entries, mention.isDemonym());
    }

    private boolean isPerson(String type) {
        return types.isA(type, "Person");
    }
}
