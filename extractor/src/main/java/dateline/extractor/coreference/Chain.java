package dateline.extractor.coreference;

import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.mention.TextMention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Mentions that refer to the same, while they are being brought together; read only for other packages. */
public final class Chain {

    private record Spelling(String words, List<GazetteerEntry> candidates) {
    }

    private final List<TextMention> mentions = new ArrayList<>();
    private final NavigableSet<TextMention> byPlace = new TreeSet<>(Comparator.comparing(TextMention::span));
    private final Map<Spelling, TextMention> spellings = new LinkedHashMap<>();
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private String type;
    private Gender gender = Gender.UNKNOWN;
    private boolean isGuessed = true;

    Chain(TextMention first) {
        type = first.type();
        add(first);
    }

    void add(TextMention mention) {
        if (mention.isName()) {
            type = isNamed() ? type : mention.type();
            spellings.putIfAbsent(new Spelling(mention.words(), mention.candidates()), mention);
        }
        mentions.add(mention);
        byPlace.add(mention);
    }

    void addTitle(String lemma, Set<String> qualifiers) {
        titles.computeIfAbsent(lemma, title -> new HashSet<>()).addAll(qualifiers);
    }

    /** Whether the text has called it so, with at least these {@link Qualifiers}. */
    boolean isCalled(String lemma, Set<String> qualifiers) {
        return titles.containsKey(lemma) && titles.get(lemma).containsAll(qualifiers);
    }

    /** Whether the text has called it so without a word on whose it is: "President Keller". */
    boolean isCalledOfNobody(String lemma) {
        return titles.containsKey(lemma) && titles.get(lemma).stream().noneMatch(Qualifiers::isName);
    }

    /** What titles, nouns and pronouns say; the first of them is believed. */
    void learn(Gender known) {
        if (known != Gender.UNKNOWN && isGuessed) {
            gender = known;
            isGuessed = false;
        }
    }

    /** What a given name makes likely. */
    void guess(Gender likely) {
        if (gender == Gender.UNKNOWN) {
            gender = likely;
        }
    }

    int size() {
        return mentions.size();
    }

    /** In the order of the text. */
    public List<TextMention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(TextMention::span)).toList();
    }

    List<TextMention> names() {
        return mentions.stream().filter(TextMention::isName).toList();
    }

    /** One of its names in each spelling. */
    Collection<TextMention> spellings() {
        return Collections.unmodifiableCollection(spellings.values());
    }

    public boolean isNamed() {
        return !spellings.isEmpty();
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
        return Collections.unmodifiableSet(titles.keySet());
    }

    Gender gender() {
        return gender;
    }

    /** Known at best by a given name, which men and women of other countries may share. */
    boolean isGenderGuessed() {
        return isGuessed;
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
        if (entry.aliases().contains(given)) {
            // The family name goes first, as in East Asia: Lee Min-ho is not Lee Kuan Yew.
            String initial = fullest.words().substring(given.length(), given.length() + 2);
            return Stream.concat(Stream.of(entry.label()), entry.aliases().stream()).filter(name -> name.indexOf(' ') > 0)
                    .noneMatch(known -> known.startsWith(given + initial));
        }
        return Stream.concat(Stream.of(entry.label()), entry.aliases().stream()).filter(name -> name.indexOf(' ') > 0)
                .map(Chain::givenName).noneMatch(known -> known.startsWith(given) || given.startsWith(known));
    }

    private static String givenName(String name) {
        return name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')).replace(".", "");
    }

    boolean isMentionedBefore(TextMention place) {
        return byPlace.first().span().compareTo(place.span()) < 0;
    }

    /** The last mention before another. */
    Optional<TextMention> findLastBefore(TextMention place) {
        return Optional.ofNullable(byPlace.lower(place));
    }
}
