package dateline.extractor.model;

import java.util.Objects;
import java.util.Optional;

/** The object of a relation: an entity, or a value with the words that state it. */
public sealed interface RelationObject {

    record OfEntity(EntityId entity) implements RelationObject {
    }

    /**
     * @param value    the lexical form of the datatype
     * @param unit     local name of a QUDT unit, such as {@code KiloM}
     * @param datatype prefixed name: {@code xsd:string}, {@code xsd:decimal}, {@code xsd:date}, {@code xsd:gYearMonth},
     *                 {@code xsd:gYear}
     */
    record OfValue(String value, Optional<String> unit, String datatype, Span span) implements RelationObject {
        public OfValue {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(datatype, "datatype");
            Objects.requireNonNull(span, "span");
        }
    }
}
