package dateline.extractor.coreference;

import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mentions that refer to the same, while they are being brought together; read only for other packages. */
public final class Chain {

    private final List<TextMention> mentions = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private String type;
    private Gender gender = Gender.UNKNOWN;

    Chain(TextMention first) {
        type = first.type();
        mentions.add(first);
    }

    void add(TextMention mention) {
        if (mention.isName() && mentions.stream().noneMatch(TextMention::isName)) {
            type = mention.type();
        }
        mentions.add(mention);
    }

    void absorb(Chain other) {
        if (other.isNamed() && !isNamed()) {
            type = other.type;
        }
        mentions.addAll(other.mentions);
        titles.addAll(other.titles);
        gender = gender == Gender.UNKNOWN ? other.gender : gender;
    }

    void addTitle(String lemma) {
        titles.add(lemma);
    }

    void learn(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }

    /** In the order of the text. */
    public List<TextMention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(TextMention::span)).toList();
    }

    List<TextMention> names() {
        return mentions.stream().filter(TextMention::isName).toList();
    }

    public boolean isNamed() {
        return mentions.stream().anyMatch(TextMention::isName);
    }

    /** Local name of a class of the ontology. */
    public String type() {
        return type;
    }

    void retype(String narrower) {
        type = narrower;
    }

    /** Lemmas of the nouns that the text calls it by: "president", "spokesman". */
    public Set<String> titles() {
        return Collections.unmodifiableSet(titles);
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return !isNamed() && mentions.getFirst().isPlural();
    }

    /** The name of the most words, demonyms only when there is no other. */
    public Optional<TextMention> findFullestName() {
        return mentions.stream().filter(TextMention::isName)
                .max(Comparator.comparing((TextMention name) -> !name.isDemonym())
                        .thenComparingInt(name -> name.last() - name.first())
                        .thenComparingInt(name -> name.words().length())
                        .thenComparing(TextMention::span, Comparator.reverseOrder()));
    }

    /** What the gazetteer has of its names, the fullest first; nobody of whom the text has another given name. */
    public List<GazetteerEntry> candidates() {
        Optional<TextMention> fullest = findFullestName();
        List<GazetteerEntry> found = new ArrayList<>(fullest.map(TextMention::candidates).orElse(List.of()));
        if (found.isEmpty()) {
            names().forEach(name -> name.candidates().stream().filter(entry -> !found.contains(entry))
                    .filter(entry -> !isNamesake(entry, fullest.orElseThrow())).forEach(found::add));
        }
        return found;
    }

    /** "Ann Smith", later "Smith", is not the Bob Smith whom the gazetteer has. */
    private static boolean isNamesake(GazetteerEntry entry, TextMention fullest) {
        if (!entry.type().equals("Person") || fullest.first() == fullest.last()) {
            return false;
        }
        String given = givenName(fullest.words());
        return Stream.concat(Stream.of(entry.label()), entry.aliases().stream()).filter(name -> name.indexOf(' ') > 0)
                .map(Chain::givenName).noneMatch(known -> known.startsWith(given) || given.startsWith(known));
    }

    private static String givenName(String name) {
        return name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')).replace(".", "");
    }

    /** The last mention before a place in the text, pronouns left out when {@code kind} says so. */
    Optional<TextMention> findLastBefore(TextMention place) {
        TextMention last = null;
        for (TextMention mention : mentions) {
            boolean isBefore = mention.span().compareTo(place.span()) < 0;
            if (isBefore && (last == null || mention.span().compareTo(last.span()) > 0)) {
                last = mention;
            }
        }
        return Optional.ofNullable(last);
    }

    long count(MentionKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).count();
    }
}
