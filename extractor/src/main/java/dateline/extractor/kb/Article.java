package dateline.extractor.kb;

import dateline.extractor.model.KnowledgeBaseId;

import java.util.Optional;

/**
 * Something that has an article in the English Wikipedia. Beyond the title, all comes from a dump of Wikidata.
 *
 * @param description what it is, in a few words
 * @param type        local name of a class of the ontology
 * @param country     item of the country that it lies in (P17) or is a citizen of (P27)
 */
public record Article(KnowledgeBaseId id, Optional<String> description, Optional<String> type, Optional<String> country) {

    /** One of which only the title is known. */
    static Article ofTitle(String title) {
        return new Article(KnowledgeBaseId.ofTitle(title), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
