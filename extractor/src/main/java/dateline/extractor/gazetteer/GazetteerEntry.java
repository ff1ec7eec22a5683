package dateline.extractor.gazetteer;

import dateline.extractor.model.KnowledgeBaseId;

import java.util.List;
import java.util.Optional;

/**
 * A thing with its names.
 *
 * @param demonyms  adjectives and names of the people of a country: "German", "Germans"
 * @param country   Wikidata item of the country it belongs to
 * @param metonymOf Wikidata item of what its name can stand for: Paris for France
 * @param capitalOf Wikidata item of the country or region whose capital it is
 */
public record GazetteerEntry(KnowledgeBaseId id, String label, String type, List<String> aliases,
                             List<String> demonyms, Optional<String> country, Optional<String> metonymOf,
                             Optional<String> capitalOf) {

    public GazetteerEntry {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        id.wikidata().orElseThrow(() -> new IllegalArgumentException("'" + label + "' must have a Wikidata item"));
    }

    /** Its Wikidata item. */
    public String item() {
        return id.wikidata().orElseThrow();
    }

    /** What its people are called: "Germans", "French"; absent when it has no demonym. */
    public Optional<String> findPeopleName() {
        return demonyms.stream().filter(demonym -> demonym.endsWith("s")).findFirst()
                .or(() -> demonyms.stream().findFirst());
    }
}
