package dateline.extractor.evaluation.benchmark;

import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether words name the actor of a record. */
final class ActorNames {

    /** Words, and abbreviations with their full stops. */
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+");

    private final Plover.Table table;
    private final Map<String, List<List<String>>> countries = new HashMap<>();

    private ActorNames(Plover.Table table) {
        this.table = table;
    }

    static ActorNames load(Plover.Table table, Gazetteer gazetteer) {
        ActorNames names = new ActorNames(table);
        Codes codes = Tables.read("countries.yaml", Codes.class);
        Map<String, List<GazetteerEntry>> capitals = gazetteer.list().stream()
                .filter(entry -> entry.capitalOf().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.capitalOf().get()));
        codes.forEach((code, item) -> gazetteer.findByItem(item).ifPresent(country -> names.countries.put(code,
                Stream.concat(Stream.concat(namesOf(country), country.demonyms().stream()),
                        capitals.getOrDefault(item, List.of()).stream().flatMap(ActorNames::namesOf))
                        .map(ActorNames::words).toList())));
        return names;
    }

    /** Items of Wikidata by the codes of countries. */
    private static final class Codes extends HashMap<String, String> {
        private static final long serialVersionUID = 1L;
    }

    private static Stream<String> namesOf(GazetteerEntry entry) {
        return Stream.concat(Stream.of(entry.label()), entry.aliases().stream());
    }

    /** Whether {@code text} shares a content word with the actor or names its country. */
    boolean names(String text, Plover.Actor actor) {
        List<String> words = words(text);
        return countries.getOrDefault(actor.code(), List.of()).stream()
                .anyMatch(name -> Collections.indexOfSubList(words, name) >= 0)
                || !Collections.disjoint(contentWords(text), contentWords(actor.text()));
    }


    private Set<String> contentWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : words(text)) {
            String small = word.toLowerCase(Locale.ROOT);
            words.add(small);
            words.addAll(table.spelledOut().getOrDefault(small, List.of()));
        }
        words.removeAll(table.stopWords());
        Set<String> content = new LinkedHashSet<>(words);
        content.removeAll(table.commonWords());
        return content.isEmpty() ? words : content;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().replace(".", "")).toList();
    }
}
