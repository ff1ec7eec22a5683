package dateline.extractor.kb;

import dateline.extractor.kb.ItemFact.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a dump says of an item that has an article in the English Wikipedia. */
record DumpItem(int number, Map<Kind, List<String>> facts) {

    static DumpItem empty(int number) {
        return new DumpItem(number, new EnumMap<>(Kind.class));
    }

    void add(ItemFact fact) {
        facts.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact.value());
    }

    private List<String> list(Kind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    private Optional<String> first(Kind kind) {
        return list(kind).stream().findFirst();
    }

    /** With underscores. */
    String title() {
        return list(Kind.TITLE).getFirst();
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(list(Kind.LABEL));
        names.addAll(list(Kind.COMMON_LABEL));
        names.addAll(list(Kind.ALIAS));
        return names;
    }

    Optional<String> description() {
        return first(Kind.DESCRIPTION);
    }

    List<Integer> types() {
        return list(Kind.TYPE).stream().map(Integer::valueOf).toList();
    }

    /** The item of the country that it lies in or, failing that, is a citizen of. */
    Optional<String> country() {
        return first(Kind.COUNTRY).or(() -> first(Kind.CITIZENSHIP)).map(number -> "Q" + number);
    }

    /** How many wikis have a page on it. */
    int pages() {
        return 1 + list(Kind.PAGES).stream().mapToInt(Integer::parseInt).sum();
    }
}
