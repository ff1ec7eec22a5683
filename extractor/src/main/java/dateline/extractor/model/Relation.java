package dateline.extractor.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One sentence's statement, or what follows from it, that two things stand in a relation.
 *
 * @param property       local name of a relation property of the ontology
 * @param of             the country or organisation in which a position is held
 * @param subjectMention where this sentence names the subject
 * @param objectMention  where this sentence names the object
 * @param basis          whether the sentence says it or it follows
 * @param tenure         how long a position is held
 */
public record Relation(EntityId subject, String property, RelationObject object, Optional<EntityId> of,
                       Span subjectMention, Span objectMention, Claim claim, Basis basis, Tenure tenure) {

    public Relation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(subjectMention, "subjectMention");
        Objects.requireNonNull(objectMention, "objectMention");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(tenure, "tenure");
    }

    /** One without dates. */
    public Relation(EntityId subject, String property, RelationObject object, Optional<EntityId> of,
                    Span subjectMention, Span objectMention, Claim claim, Basis basis) {
        this(subject, property, object, of, subjectMention, objectMention, claim, basis, Tenure.UNKNOWN);
    }

    /** One that the sentence says. */
    public Relation(EntityId subject, String property, RelationObject object, Optional<EntityId> of,
                    Span subjectMention, Span objectMention, Claim claim) {
        this(subject, property, object, of, subjectMention, objectMention, claim, new Basis.Said());
    }
}
