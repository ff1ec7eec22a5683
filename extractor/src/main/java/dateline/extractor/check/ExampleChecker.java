package dateline.extractor.check;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Example;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.NearMiss;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that every example of the lexicon is found, with its roles, and no near miss is. */
public final class ExampleChecker {

    private final DocumentExtractor extractor;

    public ExampleChecker(DocumentExtractor extractor) {
        this.extractor = extractor;
    }

    /** In the order of the lexicon. */
    public List<ExampleResult> check(Lexicon lexicon) {
        List<ExampleResult> results = new ArrayList<>();
        lexicon.concepts().forEach(concept -> {
            concept.examples().forEach(example -> results.add(example(concept, example)));
            concept.nearMisses().forEach(nearMiss -> results.add(nearMiss(concept, nearMiss)));
        });
        return results;
    }

    private ExampleResult example(Concept concept, Example example) {
        DocumentFacts facts = extractor.extract(Document.of(concept.name(), example.text()));
        Optional<String> failure = switch (concept) {
            case EventClass type -> event(type, example, facts);
            case RelationProperty property -> relation(property, example, facts);
        };
        return new ExampleResult(concept, example.text(), example.knownMiss(), failure);
    }

    private ExampleResult nearMiss(Concept concept, NearMiss nearMiss) {
        DocumentFacts facts = extractor.extract(Document.of(concept.name(), nearMiss.text()));
        boolean isFound = switch (concept) {
            case EventClass type -> facts.events().stream().anyMatch(event -> event.type().equals(type.name()));
            case RelationProperty property -> facts.relations().stream()
                    .anyMatch(relation -> relation.property().equals(property.name()));
        };
        return new ExampleResult(concept, nearMiss.text(), nearMiss.knownMiss(),
                isFound ? Optional.of("is found in this near miss") : Optional.empty());
    }

    private static Optional<String> event(EventClass type, Example example, DocumentFacts facts) {
        List<Event> events = facts.events().stream().filter(event -> event.type().equals(type.name())).toList();
        if (events.isEmpty()) {
            return Optional.of("is not found; found: " + facts.events().stream().map(Event::type).toList());
        }
        return events.stream().map(event -> missingRole(event, example, facts))
                .filter(Optional::isEmpty).findFirst()
                .orElseGet(() -> missingRole(events.getFirst(), example, facts));
    }

    private static Optional<String> missingRole(Event event, Example example, DocumentFacts facts) {
        String text = facts.document().text();
        for (Map.Entry<String, String> wanted : example.expected().entrySet()) {
            Optional<Span> words = find(text, wanted.getValue());
            if (words.isEmpty()) {
                return Optional.of("the words '" + wanted.getValue() + "' of role " + wanted.getKey()
                        + " are not in the text");
            }
            boolean isFilled = event.roles().stream().filter(role -> role.role().equals(wanted.getKey()))
                    .anyMatch(role -> fills(role.filler(), wanted.getValue(), facts));
            if (!isFilled) {
                return Optional.of(wanted.getKey() + " is not '" + wanted.getValue() + "' but " + event.roles().stream()
                        .map(role -> role.role() + "=" + role.filler().span().in(text)).toList());
            }
        }
        return example.factuality().filter(factuality -> !factuality.equals(event.claim().factuality().label()))
                .map(factuality -> "factuality is " + event.claim().factuality().label() + ", not " + factuality);
    }

    private static boolean fills(Filler filler, String words, DocumentFacts facts) {
        return filler instanceof Filler.OfEntity entity ? names(entity.entity(), entity.span(), words, facts)
                : overlaps(filler.span(), words, facts);
    }

    private static Optional<String> relation(RelationProperty property, Example example, DocumentFacts facts) {
        List<Relation> relations = facts.relations().stream()
                .filter(relation -> relation.property().equals(property.name())).toList();
        if (relations.isEmpty()) {
            return Optional.of("is not found; found: " + facts.relations().stream().map(Relation::property).toList());
        }
        String text = facts.document().text();
        boolean isRight = relations.stream().anyMatch(relation ->
                example.subject().map(words -> names(relation.subject(), relation.subjectMention(), words, facts))
                        .orElse(true)
                        && example.object().map(words -> object(relation, words, facts)).orElse(true)
                        && example.of().map(words -> relation.of()
                        .filter(of -> names(of, relation.objectMention(), words, facts)).isPresent()).orElse(true));
        return isRight ? Optional.empty() : Optional.of("is found otherwise: " + relations.stream()
                .map(relation -> relation.subjectMention().in(text) + " -> " + relation.objectMention().in(text)
                        + relation.of().map(of -> " of " + of).orElse("")).toList());
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
        return find(facts.document().text(), words).filter(span::overlaps).isPresent();
    }

    private static Optional<Span> find(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
}
