package dateline.extractor.kb;

import dateline.extractor.model.KnowledgeBaseId;

import java.util.Optional;

/**
 * Something that a name can mean.
 *
 * @param prior how often the name means it on the web, in [0, 1]; 0 when it is only called the same
 * @param names how many names are known of it and, with a dump of Wikidata, how many wikis have a page on it: what tells
 *              the well known from the obscure
 */
public record Sense(Article article, double prior, int names) {

    public KnowledgeBaseId id() {
        return article.id();
    }

    public Optional<String> description() {
        return article.description();
    }

    /** Local name of a class of the ontology, where Wikidata tells. */
    public Optional<String> type() {
        return article.type();
    }
}
