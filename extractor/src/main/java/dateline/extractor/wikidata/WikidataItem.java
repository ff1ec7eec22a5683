package dateline.extractor.wikidata;

import java.util.List;
import java.util.Optional;

/**
 * What Wikidata says of a thing.
 *
 * @param id           such as {@code Q42}
 * @param label        in English
 * @param description  in English
 * @param types        items of the classes that it is an instance of (P31)
 * @param superclasses items of the classes that it is a subclass of (P279)
 * @param place        where it is (P625)
 */
public record WikidataItem(String id, Optional<String> label, Optional<String> description, List<String> types,
                           List<String> superclasses, Optional<Coordinates> place) {

    /** On WGS84, in degrees. */
    public record Coordinates(double latitude, double longitude) {
    }

    public WikidataItem {
        types = List.copyOf(types);
        superclasses = List.copyOf(superclasses);
    }
}
