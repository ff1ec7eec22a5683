package dateline.extractor.relation;

import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.Optional;

/** A relation before anybody claims it. */
record FoundRelation(EntityId subject, String property, RelationObject object, Optional<EntityId> of,
                     Span subjectMention, Span objectMention, String rule) {

    /** @param form of words that says it, such as a title */
    static FoundRelation between(Mentioned subject, String property, Mentioned object, String form) {
        return new FoundRelation(subject.entity().id(), property, new RelationObject.OfEntity(object.entity().id()),
                Optional.empty(), subject.mention().span(), object.mention().span(), property + "/" + form);
    }
}
