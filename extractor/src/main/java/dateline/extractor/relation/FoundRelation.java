package dateline.extractor.relation;

import dateline.extractor.model.EntityId;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.Optional;

/** A relation before anybody claims it. */
record FoundRelation(EntityId subject, String property, RelationObject object, Optional<EntityId> of,
                     Span subjectMention, Span objectMention, String rule) {
}
