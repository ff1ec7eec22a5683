package dateline.extractor.kb;

import dateline.extractor.model.KnowledgeBaseId;

import java.util.Optional;

/**
 * Something that a name can mean.
 *
 * @param description what it is in a few words, where that is known
 * @param prior       how often the name means it on the web, in [0, 1]; 0 when it is only called the same
 * @param names       how many names are known of it, which tells the well known from the obscure
 */
public record Sense(KnowledgeBaseId id, Optional<String> description, double prior, int names) {
}
