package dateline.extractor.check;

import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Example;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must come of a sentence. */
@FunctionalInterface
interface Expectation {

    /** What is wrong with what was found, in words that follow the name of the concept; absent when nothing is. */
    Optional<String> failure(DocumentFacts facts);

    /** The concept is found as the example says. */
    static Expectation found(Concept concept, Example example) {
        return switch (concept) {
            case EventClass type -> facts -> event(type, example, facts);
            case RelationProperty property -> facts -> relation(property, example, facts);
        };
    }

    /** The concept is not found. */
    static Expectation notFound(Concept concept) {
        return facts -> switch (concept) {
            case EventClass type -> facts.events().stream().filter(event -> event.type().equals(type.name()))
                    .findFirst().map(event -> "is found in this near miss: " + describe(event, facts));
            case RelationProperty property -> facts.relations().stream()
                    .filter(relation -> relation.property().equals(property.name()))
                    .findFirst().map(relation -> "is found in this near miss: " + describe(relation, facts));
        };
    }

    private static Optional<String> event(EventClass type, Example example, DocumentFacts facts) {
        List<Event> events = facts.events().stream().filter(event -> event.type().equals(type.name())).toList();
        if (events.isEmpty()) {
            return Optional.of("is not found; found: " + facts.events().stream().map(event -> describe(event, facts))
                    .collect(Collectors.joining(", ", "[", "]")));
        }
        return events.stream().map(event -> wrong(event, example, facts))
                .filter(Optional::isEmpty).findFirst()
                .orElseGet(() -> wrong(events.getFirst(), example, facts));
    }

    private static Optional<String> wrong(Event event, Example example, DocumentFacts facts) {
        for (Map.Entry<String, String> wanted : example.roles().entrySet()) {
            boolean isFilled = event.roles().stream().filter(role -> role.role().equals(wanted.getKey()))
                    .map(RoleFiller::filler).anyMatch(filler -> fills(filler, wanted.getValue(), facts));
            if (!isFilled) {
                return Optional.of("has not " + wanted.getKey() + " '" + wanted.getValue() + "'; found: "
                        + describe(event, facts));
            }
        }
        return example.factuality().filter(factuality -> !factuality.equals(event.claim().factuality().label()))
                .map(factuality -> "has not factuality " + factuality + " but " + event.claim().factuality().label());
    }

    private static Optional<String> relation(RelationProperty property, Example example, DocumentFacts facts) {
        List<Relation> relations = facts.relations().stream()
                .filter(relation -> relation.property().equals(property.name())).toList();
        if (relations.isEmpty()) {
            return Optional.of("is not found; found: " + facts.relations().stream()
                    .map(relation -> describe(relation, facts)).collect(Collectors.joining(", ", "[", "]")));
        }
        boolean isRight = relations.stream().anyMatch(relation ->
                example.subject().map(words -> names(relation.subject(), relation.subjectMention(), words, facts))
                        .orElse(true)
                        && example.object().map(words -> object(relation, words, facts)).orElse(true)
                        && example.of().map(words -> relation.of()
                        .filter(of -> names(of, relation.objectMention(), words, facts)).isPresent()).orElse(true));
        return isRight ? Optional.empty() : Optional.of("has not " + example.expected() + "; found: "
                + relations.stream().map(relation -> describe(relation, facts)).collect(Collectors.joining(", ")));
    }

    private static String describe(Event event, DocumentFacts facts) {
        String text = facts.document().text();
        return event.type() + " '" + event.trigger().in(text) + "' " + event.roles().stream()
                .map(role -> role.role() + ": " + role.filler().span().in(text)).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String describe(Relation relation, DocumentFacts facts) {
        String text = facts.document().text();
        return relation.property() + " {" + relation.subjectMention().in(text) + ", "
                + relation.objectMention().in(text) + relation.of().map(of -> " of " + of.value()).orElse("") + "}";
    }

    private static boolean fills(Filler filler, String words, DocumentFacts facts) {
        return filler instanceof Filler.OfEntity entity ? names(entity.entity(), entity.span(), words, facts)
                : overlaps(filler.span(), words, facts);
    }

    private static boolean object(Relation relation, String words, DocumentFacts facts) {
        return switch (relation.object()) {
            case RelationObject.OfEntity entity -> names(entity.entity(), relation.objectMention(), words, facts);
            case RelationObject.OfValue value -> overlaps(value.span(), words, facts);
        };
    }

    private static boolean names(EntityId entity, Span mention, String words, DocumentFacts facts) {
        return overlaps(mention, words, facts) || facts.entities().stream()
                .filter(candidate -> candidate.id().equals(entity))
                .flatMap(candidate -> candidate.mentions().stream()).map(Mention::span)
                .anyMatch(span -> overlaps(span, words, facts));
    }

    private static boolean overlaps(Span span, String words, DocumentFacts facts) {
        int at = facts.document().text().indexOf(words);
        return at >= 0 && span.overlaps(new Span(at, at + words.length()));
    }
}
