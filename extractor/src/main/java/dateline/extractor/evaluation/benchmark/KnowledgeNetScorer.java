package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.RelationWords;
import dateline.extractor.evaluation.benchmark.KnowledgeNet.Fact;
import dateline.extractor.evaluation.benchmark.KnowledgeNet.Page;
import dateline.extractor.evaluation.benchmark.KnowledgeNet.Passage;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts facts by overlap of their words and by links. */
final class KnowledgeNetScorer {

    private static final Measure TEXT = Measure.of("text overlap");
    private static final Measure PAIRS = Measure.of("text overlap, every mention pair counted");
    private static final Measure LINKS = Measure.of("links");
    private static final String ORGANIZATION = "Organization";

    private final List<RelationMapping> mappings;
    private final TypeHierarchy types;
    private final KnownTitles titles;

    KnowledgeNetScorer(List<RelationMapping> mappings, TypeHierarchy types, KnownTitles titles) {
        this.titles = titles;
        this.mappings = List.copyOf(mappings);
        this.types = types;
    }

    /**
     * A prediction read as a fact of the benchmark, in one passage.
     *
     * @param answers whether it is wrong where the gold has no such fact; otherwise it only helps
     */
    private record Reading(String property, Relation relation, Side subject, Side object, boolean answers) {

        boolean finds(Fact fact) {
            return property.equals(fact.property()) && subject.meets(fact.subject().span())
                    && object.meets(fact.object().span());
        }
    }

    /** What names one end: all its mentions in the passage, and its link. */
    private record Side(List<Span> spans, Optional<KnowledgeBaseId> link) {

        boolean meets(Span gold) {
            return spans.stream().anyMatch(gold::overlaps);
        }
    }

    private record SpanPair(String property, Span subject, Span object) {
    }

    private record GoldLinks(String property, String subject, String object) {
    }

    private record FoundLinks(String property, KnowledgeBaseId subject, KnowledgeBaseId object) {
    }

    /** What of the whole page has links: gold, all predictions, and those that are wrong unless the gold has them. */
    private record LinkedFacts(Set<GoldLinks> gold, Set<FoundLinks> predicted, Set<FoundLinks> answering) {
    }

    void score(Page page, PredictedFacts predicted, DocumentScore.Builder score) {
        LinkedFacts linked = new LinkedFacts(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        List<Relation> relations = predicted.listClaimed();
        for (Passage passage : page.passages()) {
            List<Reading> readings = relations.stream()
                    .filter(relation -> relation.claim().sentence().overlaps(passage.span()))
                    .flatMap(relation -> readings(relation, passage, predicted)).toList();
            scoreText(passage, readings, predicted, score);
            scorePairs(passage, readings, score);
            collectLinks(passage, readings, linked);
        }
        long right = linked.gold().stream()
                .filter(fact -> linked.predicted().stream().anyMatch(found -> isSame(fact, found))).count();
        long wrong = linked.answering().stream()
                .filter(found -> linked.gold().stream().noneMatch(fact -> isSame(fact, found))).count();
        score.count(LINKS, Counts.of(right, right + wrong, linked.gold().size()));
    }

    private boolean isSame(GoldLinks gold, FoundLinks found) {
        return gold.property().equals(found.property()) && titles.isLinkTo(gold.subject(), found.subject())
                && titles.isLinkTo(gold.object(), found.object());
    }

    private Stream<Reading> readings(Relation relation, Passage passage, PredictedFacts predicted) {
        Side subject = side(relation.subject(), Optional.of(relation.subjectMention()), relation, passage, predicted);
        Optional<Side> object = findObject(relation, passage, predicted);
        if (subject.spans().isEmpty() || object.filter(side -> !side.spans().isEmpty()).isEmpty()) {
            return Stream.empty();
        }
        if (relation.property().equals(RelationMapping.POSITION)) {
            return mappings.stream().filter(mapping -> !mapping.position().isEmpty())
                    .map(mapping -> new Reading(mapping.gold(), relation, subject, object.get(), true));
        }
        return mappings.stream().flatMap(mapping -> Stream.concat(
                mapping.confirming(relation.property()).map(pattern -> reading(mapping, pattern, relation, subject,
                        object.get(), true)),
                mapping.helping(relation.property()).map(pattern -> reading(mapping, pattern, relation, subject,
                        object.get(), false))));
    }

    private static Reading reading(RelationMapping mapping, PropertyPattern pattern, Relation relation, Side subject,
                                   Side object, boolean answers) {
        return pattern.isExchanged() ? new Reading(mapping.gold(), relation, object, subject, answers)
                : new Reading(mapping.gold(), relation, subject, object, answers);
    }

    /** Of a position, the organisation or country; of all others, the object. */
    private Optional<Side> findObject(Relation relation, Passage passage, PredictedFacts predicted) {
        boolean isPosition = relation.property().equals(RelationMapping.POSITION);
        if (isPosition && relation.of().isPresent()) {
            return Optional.of(side(relation.of().get(), Optional.empty(), relation, passage, predicted));
        }
        return switch (relation.object()) {
            case RelationObject.OfEntity of when isPosition
                    && !types.isA(predicted.get(of.entity()).type(), ORGANIZATION) -> Optional.empty();
            case RelationObject.OfEntity of -> Optional.of(side(of.entity(), Optional.of(relation.objectMention()),
                    relation, passage, predicted));
            case RelationObject.OfValue ignored when isPosition -> Optional.empty();
            case RelationObject.OfValue value -> Optional.of(new Side(List.of(value.span()), Optional.empty()));
        };
    }

    private static Side side(EntityId id, Optional<Span> mention, Relation relation, Passage passage,
                             PredictedFacts predicted) {
        List<Span> spans = new ArrayList<>(predicted.get(id).mentions().stream().map(Mention::span)
                .filter(span -> relation.claim().sentence().contains(span) && passage.span().contains(span)).toList());
        mention.filter(span -> !spans.contains(span) && passage.span().overlaps(span)).ifPresent(spans::add);
        return new Side(List.copyOf(spans),
                predicted.get(id).link().findTarget());
    }

    private static void scoreText(Passage passage, List<Reading> readings, PredictedFacts predicted,
                                  DocumentScore.Builder score) {
        Map<String, Counts> byProperty = new TreeMap<>();
        for (Fact fact : passage.facts()) {
            boolean isFound = readings.stream().anyMatch(reading -> reading.finds(fact));
            byProperty.merge(fact.property(), isFound ? Counts.of(1, 1, 1) : Counts.of(0, 0, 1), Counts::plus);
            if (!isFound) {
                score.mistake(TEXT, Kind.MISSED, fact.property() + "(" + predicted.words(fact.subject().span()) + ", "
                        + predicted.words(fact.object().span()) + ")",
                        List.of(fact.subject().span(), fact.object().span()));
            }
        }
        Map<Relation, List<Reading>> answers = new LinkedHashMap<>();
        readings.stream().filter(Reading::answers)
                .forEach(reading -> answers.computeIfAbsent(reading.relation(), key -> new ArrayList<>()).add(reading));
        answers.forEach((relation, ofRelation) -> {
            boolean isRight = readings.stream().filter(reading -> reading.relation() == relation)
                    .anyMatch(reading -> passage.facts().stream().anyMatch(reading::finds));
            Optional<String> asked = ofRelation.stream().map(Reading::property).filter(passage.exhaustive()::contains)
                    .findFirst();
            if (isRight || asked.isPresent()) {
                score.judge(relation.claim().rule(), relation.claim().confidence(), isRight);
            }
            if (!isRight && asked.isPresent()) {
                byProperty.merge(asked.get(), Counts.of(0, 1, 0), Counts::plus);
                score.mistake(TEXT, Kind.FALSE_ALARM, asked.get() + ": " + RelationWords.of(relation, predicted),
                        List.of(relation.subjectMention(), relation.objectMention()));
            }
        });
        byProperty.forEach((property, counts) -> score.count(TEXT, counts).count(TEXT.in(property), counts));
        score.count(TEXT, Counts.NONE);
    }

    private static void scorePairs(Passage passage, List<Reading> readings, DocumentScore.Builder score) {
        Set<SpanPair> wrong = new LinkedHashSet<>();
        readings.stream().filter(Reading::answers)
                .filter(reading -> passage.exhaustive().contains(reading.property()))
                .forEach(reading -> reading.subject().spans().forEach(subject -> reading.object().spans()
                        .forEach(object -> wrong.add(new SpanPair(reading.property(), subject, object)))));
        wrong.removeIf(pair -> passage.facts().stream().anyMatch(fact -> fact.property().equals(pair.property())
                && fact.subject().span().overlaps(pair.subject()) && fact.object().span().overlaps(pair.object())));
        long found = passage.facts().stream().filter(fact -> readings.stream().anyMatch(reading -> reading.finds(fact)))
                .count();
        score.count(PAIRS, Counts.of(found, found + wrong.size(), passage.facts().size()));
    }

    private static void collectLinks(Passage passage, List<Reading> readings, LinkedFacts linked) {
        passage.facts().forEach(fact -> fact.subject().item().ifPresent(subject -> fact.object().item()
                .ifPresent(object -> linked.gold().add(new GoldLinks(fact.property(), subject, object)))));
        for (Reading reading : readings) {
            if (reading.subject().link().isPresent() && reading.object().link().isPresent()) {
                FoundLinks fact = new FoundLinks(reading.property(), reading.subject().link().get(),
                        reading.object().link().get());
                linked.predicted().add(fact);
                if (reading.answers() && passage.exhaustive().contains(reading.property())) {
                    linked.answering().add(fact);
                }
            }
        }
    }
}
