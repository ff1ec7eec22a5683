package dateline.extractor.kb;

import java.util.Map;

/**
 * One thing that Wikidata says of an item.
 *
 * @param item  number of the item: 42 of Q42
 * @param value a text, or the number of another item
 */
record ItemFact(int item, Kind kind, String value) {

    /** What is said; the order is that of the codes in temporary files. */
    enum Kind {
        /** Title of its article in the English Wikipedia. */
        TITLE,
        /** Name in English. */
        LABEL,
        /** Name in any language that has none of its own ("mul"). */
        COMMON_LABEL,
        ALIAS, DESCRIPTION,
        /** A page on it in another wiki; the value is how many. */
        PAGES,
        /** P31. */
        TYPE,
        /** P279. */
        SUPERCLASS,
        /** P17. */
        COUNTRY,
        /** P27. */
        CITIZENSHIP
    }

    /** By properties of Wikidata: kinds whose values are other items. */
    static final Map<String, Kind> BY_PROPERTY =
            Map.of("P31", Kind.TYPE, "P279", Kind.SUPERCLASS, "P17", Kind.COUNTRY, "P27", Kind.CITIZENSHIP);
}
