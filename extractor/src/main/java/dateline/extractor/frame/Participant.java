package dateline.extractor.frame;

import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.Span;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an argument of a predicate refers to.
 *
 * @param head     index of the token that heads it
 * @param span     its noun phrase or clause
 * @param type     class of the ontology, where it is known
 * @param quantity how many
 */
public record Participant(int head, Span span, Optional<Mentioned> entity, Optional<String> type,
                          OptionalDouble quantity) {
}
