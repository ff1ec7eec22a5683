package dateline.graph.resolve;

import dateline.extractor.model.KnowledgeBaseId;
import java.util.Optional;

/**
 * One thing in the world, as far as the corpus tells things apart.
 *
 * @param type        local name of a class of the ontology
 * @param description what the knowledge base says that it is, in a few words
 * @param named       whether any document names it; what is only described is known in one document alone
 */
public record CanonicalEntity(String iri, String label, String type, Optional<KnowledgeBaseId> knowledgeBaseId,
                              Optional<String> description, boolean named) {
}
