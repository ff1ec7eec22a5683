package dateline.extractor.model;

import java.util.Optional;

/**
 * The article about a thing in the English Wikipedia and, where it is known, its item in Wikidata.
 *
 * @param wikidata  its item, such as {@code Q212}
 * @param wikipedia the article's title with underscores, such as {@code Lower_Saxony}
 */
public record KnowledgeBaseId(Optional<String> wikidata, String wikipedia) {

    public KnowledgeBaseId {
        if (wikidata.isPresent() && !wikidata.get().matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("Wikidata item '" + wikidata.get() + "' must look like Q42");
        }
        if (wikipedia.isBlank() || wikipedia.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("Wikipedia title '" + wikipedia + "' must not be blank or hold spaces");
        }
    }

    public KnowledgeBaseId(String wikidata, String wikipedia) {
        this(Optional.of(wikidata), wikipedia);
    }

    /** An article whose item is not known. */
    public static KnowledgeBaseId ofTitle(String wikipedia) {
        return new KnowledgeBaseId(Optional.empty(), wikipedia);
    }
}
