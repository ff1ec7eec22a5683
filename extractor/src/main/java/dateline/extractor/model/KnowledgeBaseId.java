package dateline.extractor.model;

/**
 * A thing in Wikidata and the article about it in the English Wikipedia.
 *
 * @param wikidata  its item, such as {@code Q212}
 * @param wikipedia the article's title with underscores, such as {@code Lower_Saxony}
 */
public record KnowledgeBaseId(String wikidata, String wikipedia) {

    public KnowledgeBaseId {
        if (!wikidata.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("Wikidata item '" + wikidata + "' must look like Q42");
        }
        if (wikipedia.isBlank() || wikipedia.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("Wikipedia title '" + wikipedia + "' must not be blank or hold spaces");
        }
    }
}
