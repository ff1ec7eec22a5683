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

    private final TypeHierarchy types;
    private final NameContext context;
    private final Kinship kinship;
    private final Gazetteer gazetteer;

    NameConsistency(Lexicon lexicon, Gazetteer gazetteer) {
        this.types = lexicon.types();
        this.context = new NameContext(lexicon);
        this.kinship = new Kinship(lexicon);
        this.gazetteer = gazetteer;
    }

    List<TextMention> apply(List<TextMention> mentions) {
        Set<String> surnames = new HashSet<>();
        Set<String> organizations = new HashSet<>();
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (TextMention mention : mentions) {
            if (!mention.isName()) {
                continue;
            }
            if (isPerson(mention.type()) && mention.last() > mention.first()) {
                surnames.add(mention.sentence().token(mention.last()).word());
            }
            if (isToldToBeOrganization(mention)) {
                organizations.add(mention.words());
            }
            votes.computeIfAbsent(mention.words(), key -> new HashMap<>()).merge(mention.type(), 1, Integer::sum);
        }
        Set<String> places = mentions.stream().filter(mention -> mention.isName() && isToldToBePlace(mention, surnames))
                .map(mention -> mention.words().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return mentions.stream().map(mention -> mention.isName()
                ? consistent(mention, surnames, organizations, places, votes.get(mention.words())) : mention).toList();
    }

    private TextMention consistent(TextMention mention, Set<String> surnames, Set<String> organizations,
                                   Set<String> places, Map<String, Integer> votes) {
        boolean isSurname = mention.first() == mention.last() && surnames.contains(mention.words());
        boolean isCompany = types.isA(mention.type(), "Company");
        boolean isRelative = mention.first() == mention.last() && !types.isA(mention.type(), NameContext.ORGANIZATION)
                && kinship.isRelative(mention);
        if (!isPerson(mention.type()) && (isRelative || isSurname && (mention.candidates().isEmpty() || isCompany))) {
            return retyped(mention, NameContext.PERSON);
        }
        if (!mention.candidates().isEmpty()) {
            return mention;
        }
        Optional<String> told = !mention.type().equals(TypeHierarchy.ROOT) ? Optional.empty()
                : context.predicate(mention.sentence(), mention.head())
                .or(() -> isRuler(mention) ? Optional.of(NameContext.PERSON) : Optional.empty());
        if (told.isPresent()) {
            return retyped(mention, told.get());
        }
        if (organizations.contains(mention.words()) && !types.isA(mention.type(), NameContext.ORGANIZATION)) {
            return retyped(mention, NameContext.ORGANIZATION);
        }
        if (places.contains(mention.words().toLowerCase(Locale.ROOT)) && !types.isA(mention.type(), NameContext.PLACE)) {
            return retyped(mention, NameContext.PLACE);
        }
        String most = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
        boolean isOutvoted = votes.get(most) > votes.get(mention.type());
        return isOutvoted ? retyped(mention, most) : mention;
    }

    /** What nobody knows is a place where the text begins with it and a date, or where a sentence says so. */
    private boolean isToldToBePlace(TextMention mention, Set<String> surnames) {
        boolean isUnknown = mention.candidates().isEmpty() && !surnames.contains(mention.words());
        boolean isPlaced = isPerson(mention.type()) && NameContext.isInside(mention) || context.hasPlaceOffice(mention);
        return isUnknown && (NameContext.isDateline(mention) || context.isLivedIn(mention)
                || mention.first() == mention.last() && isPlaced);
    }

    /** Also "Quell became a charity", where the models see a surname, and "the Quell Hospital is a subsidiary". */
    private boolean isToldToBeOrganization(TextMention mention) {
        Optional<String> told = context.predicate(mention.sentence(), mention.head());
        boolean isSurname = mention.first() == mention.last() && isPerson(mention.type());
        return context.isOrganization(mention.sentence(), mention.first(), mention.last(), mention.head())
                || isSurname && told.filter(type -> types.isA(type, NameContext.ORGANIZATION)).isPresent()
                || !isPerson(mention.type()) && told.filter(type -> types.isA(type, "Company")).isPresent();
    }

    /** "Frederick VIII of Denmark", "Christina of Lorraine", "Emperor Taizong". */
    private boolean isRuler(TextMention mention) {
        Sentence sentence = mention.sentence();
        int second = mention.first() + 1;
        if (second > mention.last()) {
            return false;
        }
        boolean isGivenName = sentence.token(mention.first()).ner().equals("PERSON");
        boolean isNumbered = sentence.token(second).word().matches("[IVX]+");
        int next = isNumbered ? second + 1 : second;
        boolean isOf = next < mention.last() && sentence.token(next).word().equals("of");
        boolean isTitled = Character.isUpperCase(sentence.token(second).word().codePointAt(0))
                && types.findByListedNoun(sentence.lemma(mention.first()).toLowerCase(Locale.ROOT))
                .filter(this::isPerson).isPresent();
        return isOf && (isGivenName || isNumbered) || isNumbered && isGivenName || isTitled;
    }

    private TextMention retyped(TextMention mention, String type) {
        List<GazetteerEntry> entries = gazetteer.listByName(mention.words()).stream()
                .filter(entry -> types.isA(entry.type(), type)).toList();
        return new TextMention(mention.sentence(), mention.first(), mention.last(), mention.head(), mention.kind(),
                entries.isEmpty() ? type : entries.getFirst().type(), entries, mention.isDemonym());
    }

    private boolean isPerson(String type) {
        return types.isA(type, NameContext.PERSON);
    }
}
