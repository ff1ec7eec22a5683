package dateline.extractor.kb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which class of the ontology the items of a class of Wikidata are: that of the nearest class above it (P279) which
 * {@code wikidata-classes.tsv} names; of several as near, the one that stands there first.
 */
final class WikidataClasses {

    /** In the place of a class: what a text does not speak of, such as pages that only list what a name can mean. */
    static final String NOTHING = "-";

    private static final String FILE = "/dateline/ontology/wikidata-classes.tsv";
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<String> classes = new ArrayList<>();
    /** A class in the upper half, one above it in the lower. */
    private long[] edges = new long[1 << 10];
    private int size;
    private boolean isSorted;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private WikidataClasses() {
    }

    static WikidataClasses load() {
        WikidataClasses known = new WikidataClasses();
        try (InputStream in = WikidataClasses.class.getResourceAsStream(FILE)) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                known.places.put(Integer.valueOf(cells[0].substring(1)), known.classes.size());
                known.classes.add(cells[2]);
            });
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    void add(int item, int above) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, size * 2);
        }
        edges[size++] = (long) item << 32 | above;
        isSorted = false;
    }

    /** The class of what is an instance of all these, once all classes were added. */
    Optional<String> find(Collection<Integer> types) {
        if (!isSorted) {
            Arrays.sort(edges, 0, size);
            nearest.clear();
            isSorted = true;
        }
        int place = types.stream().mapToInt(type -> nearest.computeIfAbsent(type, this::nearest)).min().orElse(UNKNOWN);
        return place == UNKNOWN ? Optional.empty() : Optional.of(classes.get(place));
    }

    private int nearest(int type) {
        Set<Integer> seen = new HashSet<>(Set.of(type));
        Set<Integer> level = Set.of(type);
        while (!level.isEmpty()) {
            int place = level.stream().mapToInt(each -> places.getOrDefault(each, UNKNOWN)).min().orElse(UNKNOWN);
            if (place != UNKNOWN) {
                return place;
            }
            Set<Integer> above = new LinkedHashSet<>();
            level.forEach(each -> addAbove(each, above));
            above.removeIf(each -> !seen.add(each));
            level = above;
        }
        return UNKNOWN;
    }

    private void addAbove(int type, Set<Integer> above) {
        int found = Arrays.binarySearch(edges, 0, size, (long) type << 32);
        for (int i = found < 0 ? -found - 1 : found; i < size && edges[i] >>> 32 == type; i++) {
            above.add((int) edges[i]);
        }
    }
}
