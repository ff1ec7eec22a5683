package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.RelationWords;
import dateline.extractor.evaluation.benchmark.Dwie.Article;
import dateline.extractor.evaluation.benchmark.Dwie.Triple;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts relations between entities, over the whole article. */
final class DwieRelationScorer {

    private static final Measure RELATIONS = Measure.of("relations");
    /** Ends of the names of the relations that a demonym has because its country has them. */
    private static final String TWIN = "-x";
    /** Marks Dateline's properties among DWIE's relations. */
    private static final String OURS = "dl:";
    private static final String DEMONYM_OF = "gpe";
    private static final Map<String, String> INVERSE = Map.of("child", "parent", "subsidiary", "parentOrganization");
    private static final Set<String> SYMMETRIC = Set.of("spouse", "sibling");

    private final Map<String, RelationMapping> mappings = new LinkedHashMap<>();

    DwieRelationScorer(List<RelationMapping> mappings) {
        mappings.forEach(mapping -> this.mappings.put(mapping.gold(), mapping));
    }

    /**
     * What a relation is told apart by: of inverse properties only one is used, and of symmetric ones one direction.
     *
     * @param place the country or organisation of a position
     */
    private record Statement(String subject, String property, String object, Optional<EntityId> place) {
    }

    /** The gold entities that each end stands for. */
    private record Ends(Set<Integer> subject, Set<Integer> object) {
    }

    void score(Article article, PredictedFacts predicted, DocumentScore.Builder score) {
        Map<Statement, Relation> statements = new LinkedHashMap<>();
        predicted.listClaimed().stream().filter(relation -> isScored(relation.property()))
                .forEach(relation -> statements.putIfAbsent(statement(relation, predicted), relation));
        Set<Triple> asked = new TreeSet<>(Comparator.comparingInt(Triple::head)
                .thenComparing(Triple::relation).thenComparingInt(Triple::tail));
        article.relations().stream().filter(triple -> mappings.containsKey(triple.relation())).forEach(asked::add);
        Set<Triple> found = new HashSet<>();
        int right = 0;
        int counted = 0;
        for (Relation relation : statements.values()) {
            Optional<Ends> ends = findEnds(article, relation, predicted);
            if (ends.isEmpty()) {
                continue;
            }
            List<Triple> confirmed = asked.stream().filter(triple -> confirms(relation, ends.get(), triple)).toList();
            boolean isTwin = confirmed.isEmpty() && article.relations().stream()
                    .filter(triple -> triple.relation().endsWith(TWIN)).map(DwieRelationScorer::withoutTwin)
                    .anyMatch(triple -> confirms(relation, ends.get(), triple));
            if (isTwin) {
                continue;
            }
            counted++;
            right += confirmed.isEmpty() ? 0 : 1;
            found.addAll(confirmed);
            judge(relation, !confirmed.isEmpty(), predicted, score);
        }
        score.count(RELATIONS, new Counts(right, counted, found.size(), asked.size()));
        asked.forEach(triple -> count(article, triple, found.contains(triple), predicted, score));
    }

    private static void judge(Relation relation, boolean isRight, PredictedFacts predicted, DocumentScore.Builder score) {
        score.judge(relation.claim().rule(), relation.claim().confidence(), isRight);
        score.count(RELATIONS.in(OURS + relation.property()), new Counts(isRight ? 1 : 0, 1, 0, 0));
        if (!isRight) {
            score.mistake(RELATIONS, Kind.FALSE_ALARM, RelationWords.of(relation, predicted),
                    List.of(relation.subjectMention(), relation.objectMention()));
        }
    }

    private static void count(Article article, Triple triple, boolean isFound, PredictedFacts predicted,
                              DocumentScore.Builder score) {
        score.count(RELATIONS.in(triple.relation()), new Counts(0, 0, isFound ? 1 : 0, 1));
        List<Span> head = article.entities().get(triple.head()).mentions();
        List<Span> tail = article.entities().get(triple.tail()).mentions();
        if (!isFound && !head.isEmpty() && !tail.isEmpty()) {
            List<Span> nearest = nearest(head, tail);
            score.mistake(RELATIONS, Kind.MISSED, triple.relation() + "(" + predicted.words(nearest.get(0)) + ", "
                    + predicted.words(nearest.get(1)) + ")", nearest);
        }
    }

    /** The mention of the head and the mention of the tail that are closest to each other. */
    private static List<Span> nearest(List<Span> head, List<Span> tail) {
        List<Span> nearest = List.of(head.getFirst(), tail.getFirst());
        for (Span one : head) {
            for (Span other : tail) {
                if (one.cover(other).length() < nearest.get(0).cover(nearest.get(1)).length()) {
                    nearest = List.of(one, other);
                }
            }
        }
        return nearest;
    }

    private boolean isScored(String property) {
        return property.equals(RelationMapping.POSITION)
                || mappings.values().stream().anyMatch(mapping -> mapping.confirming(property).findAny().isPresent());
    }

    private static Statement statement(Relation relation, PredictedFacts predicted) {
        String subject = relation.subject().value();
        String object = switch (relation.object()) {
            case RelationObject.OfEntity of -> of.entity().value();
            case RelationObject.OfValue value -> "\"" + value.value();
        };
        String property = INVERSE.getOrDefault(relation.property(), relation.property());
        boolean isTurned = !property.equals(relation.property())
                || SYMMETRIC.contains(property) && object.compareTo(subject) < 0;
        return isTurned ? new Statement(object, property, subject, relation.of())
                : new Statement(subject, property, object, relation.of());
    }

    /** Absent where an end is no name; then the relation does not count. */
    private static Optional<Ends> findEnds(Article article, Relation relation, PredictedFacts predicted) {
        List<Span> subjects = predicted.listNames(relation.subject());
        List<Span> objects = new ArrayList<>();
        if (relation.object() instanceof RelationObject.OfEntity object) {
            objects.addAll(predicted.listNames(object.entity()));
        }
        boolean isPosition = relation.property().equals(RelationMapping.POSITION);
        if (isPosition) {
            relation.of().ifPresent(of -> objects.addAll(predicted.listNames(of)));
            objects.add(relation.objectMention());
        }
        Ends ends = new Ends(standsFor(article, subjects), standsFor(article, objects));
        boolean isNamed = !subjects.isEmpty() && !objects.isEmpty() && (!isPosition || !ends.object().isEmpty());
        return isNamed ? Optional.of(ends) : Optional.empty();
    }

    /** The gold entities at these spans and, for a demonym, its country. */
    private static Set<Integer> standsFor(Article article, List<Span> spans) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < article.entities().size(); i++) {
            if (article.entities().get(i).mentions().stream().anyMatch(gold -> spans.stream().anyMatch(gold::overlaps))) {
                found.add(i);
            }
        }
        List<Integer> countries = article.relations().stream()
                .filter(triple -> triple.relation().startsWith(DEMONYM_OF) && found.contains(triple.head()))
                .map(Triple::tail).toList();
        found.addAll(countries);
        return found;
    }

    private boolean confirms(Relation relation, Ends ends, Triple triple) {
        RelationMapping mapping = mappings.get(triple.relation());
        if (mapping == null) {
            return false;
        }
        if (relation.property().equals(RelationMapping.POSITION)) {
            return ends.subject().contains(triple.head()) && ends.object().contains(triple.tail())
                    && mapping.admitsPosition(titleOf(relation));
        }
        return mapping.confirming(relation.property()).anyMatch(pattern -> pattern.isExchanged()
                ? ends.object().contains(triple.head()) && ends.subject().contains(triple.tail())
                : ends.subject().contains(triple.head()) && ends.object().contains(triple.tail()));
    }

    private static String titleOf(Relation relation) {
        return relation.object() instanceof RelationObject.OfValue title ? title.value() : "";
    }

    private static Triple withoutTwin(Triple triple) {
        return new Triple(triple.head(), triple.relation().substring(0, triple.relation().length() - TWIN.length()),
                triple.tail());
    }
}
