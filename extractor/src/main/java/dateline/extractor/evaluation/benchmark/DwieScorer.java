package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.BCubed;
import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.benchmark.Dwie.Article;
import dateline.extractor.evaluation.benchmark.Dwie.GoldEntity;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Span;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts names, their clusters and links; relations are left to {@link DwieRelationScorer}. */
final class DwieScorer {

    private static final Measure NAMES = Measure.of("names");
    private static final Measure TYPED = Measure.of("names, typed");
    private static final Measure CLUSTERS = Measure.of("coreference of names (B-cubed)");
    private static final Measure LINKS = Measure.of("links");
    private static final String OTHER = "other";

    private final Dwie.Table table;
    private final TypeHierarchy types;
    private final DwieRelationScorer relations;

    DwieScorer(Dwie.Table table, TypeHierarchy types) {
        this.table = table;
        this.types = types;
        this.relations = new DwieRelationScorer(table.relations());
    }

    DocumentScore score(Article article, DocumentFacts facts) {
        DocumentScore.Builder score = new DocumentScore.Builder(article.document());
        PredictedFacts predicted = new PredictedFacts(facts);
        scoreNames(article, predicted, score);
        relations.score(article, predicted, score);
        scoreLinks(article, predicted, score);
        return score.build();
    }

    /** A name with a type of its own, or with the coarse type that it is given. */
    private record TypedName(Span span, String type) {
    }

    private void scoreNames(Article article, PredictedFacts predicted, DocumentScore.Builder score) {
        Set<TypedName> asked = new LinkedHashSet<>();
        Set<Span> leftOut = new TreeSet<>();
        for (GoldEntity entity : article.entities()) {
            for (Span span : entity.mentions()) {
                if (isAskedFor(entity) && hasCapital(predicted.words(span))) {
                    asked.add(new TypedName(span, coarseTypeOf(entity.type())));
                } else {
                    leftOut.add(span);
                }
            }
        }
        Set<Span> spans = spansOf(asked);
        Set<TypedName> given = new LinkedHashSet<>();
        for (Entity entity : predicted.facts().entities()) {
            PredictedFacts.listNames(entity).stream()
                    .filter(span -> spans.contains(span) || leftOut.stream().noneMatch(span::overlaps))
                    .forEach(span -> given.add(new TypedName(span, entity.type())));
        }
        countNames(spans, spansOf(given), predicted, score);
        countClusters(article, spans, spansOf(given), predicted, score);
        countTyped(asked, given, predicted, score);
    }

    private static Set<Span> spansOf(Set<TypedName> names) {
        return names.stream().map(TypedName::span).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void countNames(Set<Span> asked, Set<Span> given, PredictedFacts predicted,
                                   DocumentScore.Builder score) {
        long right = given.stream().filter(asked::contains).count();
        score.count(NAMES, Counts.of(right, given.size(), asked.size()));
        asked.stream().filter(span -> !given.contains(span))
                .forEach(span -> score.mistake(NAMES, Kind.MISSED, predicted.words(span), List.of(span)));
        given.stream().filter(span -> !asked.contains(span))
                .forEach(span -> score.mistake(NAMES, Kind.FALSE_ALARM, predicted.words(span), List.of(span)));
    }

    private static void countClusters(Article article, Set<Span> asked, Set<Span> given, PredictedFacts predicted,
                                      DocumentScore.Builder score) {
        BCubed clusters = new BCubed();
        article.entities().forEach(entity -> clusters.addGold(only(asked, entity.mentions())));
        predicted.facts().entities().forEach(entity ->
                clusters.addPredicted(only(given, PredictedFacts.listNames(entity))));
        score.count(CLUSTERS, clusters.counts());
    }

    private static List<Span> only(Set<Span> wanted, List<Span> spans) {
        return spans.stream().filter(wanted::contains).toList();
    }

    /** A finer class counts as the class that {@code extract} exchanges it under. */
    private void countTyped(Set<TypedName> asked, Set<TypedName> given, PredictedFacts predicted,
                            DocumentScore.Builder score) {
        Set<TypedName> coarse = given.stream().map(name -> new TypedName(name.span(), table.types().entrySet().stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(want -> types.isA(name.type(), want)))
                        .map(Map.Entry::getKey).sorted()
                        .findFirst().orElse(OTHER)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        score.count(TYPED, Counts.NONE);
        for (TypedName name : asked) {
            Counts counts = coarse.contains(name) ? Counts.of(1, 1, 1) : Counts.of(0, 0, 1);
            score.count(TYPED, counts).count(TYPED.in(name.type()), counts);
        }
        for (TypedName name : coarse) {
            if (!asked.contains(name)) {
                score.count(TYPED, Counts.of(0, 1, 0)).count(TYPED.in(name.type()), Counts.of(0, 1, 0));
                asked.stream().filter(other -> other.span().equals(name.span())).forEach(other -> score.mistake(TYPED,
                        Kind.WRONG, predicted.words(name.span()) + ": " + name.type() + ", not " + other.type(),
                        List.of(name.span())));
            }
        }
    }

    private static boolean isAskedFor(GoldEntity entity) {
        return !entity.type().equals("type_value") && !entity.type().startsWith("meta_")
                && !entity.type().equals("topic_none");
    }

    private static boolean hasCapital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    private String coarseTypeOf(String goldType) {
        return table.types().containsKey(goldType) ? goldType : OTHER;
    }

    private void scoreLinks(Article article, PredictedFacts predicted, DocumentScore.Builder score) {
        for (GoldEntity gold : article.entities()) {
            if (gold.title().isPresent()) {
                scoreLink(gold, findCounterpart(gold, predicted).map(Entity::link).orElse(new Link.Unlinked()), predicted,
                        score);
            }
        }
    }

    private static void scoreLink(GoldEntity gold, Link decision, PredictedFacts predicted,
                                  DocumentScore.Builder score) {
        Optional<KnowledgeBaseId> link = decision.findTarget();
        String title = gold.title().orElseThrow();
        boolean isRight = link.filter(found -> found.wikidata().isPresent() && found.wikidata().equals(gold.item())
                || normal(found.wikipedia()).equals(normal(title))).isPresent();
        score.count(LINKS, Counts.of(isRight ? 1 : 0, link.isPresent() ? 1 : 0, 1));
        if (!isRight && !gold.mentions().isEmpty()) {
            score.mistake(LINKS, link.isPresent() ? Kind.WRONG : Kind.MISSED, title
                    + link.map(found -> ", not " + found.wikipedia()).orElse(""), gold.mentions().subList(0, 1));
        }
        boolean isAlike = !isRight && link.filter(found -> alike(found.wikipedia()).equals(alike(title))).isPresent();
        score.note("links to a title that looks like the right one", isAlike ? 1 : 0);
        if (decision instanceof Link.Linked linked) {
            score.judgeLink(linked.score(), isRight || isAlike);
        }
    }

    /** The entity with most mentions exactly where the gold has them, then with most that overlap. */
    private static Optional<Entity> findCounterpart(GoldEntity gold, PredictedFacts predicted) {
        return predicted.facts().entities().stream()
                .filter(entity -> PredictedFacts.listNames(entity).stream()
                        .anyMatch(name -> gold.mentions().stream().anyMatch(name::overlaps)))
                .max(Comparator.<Entity>comparingLong(entity -> PredictedFacts.listNames(entity).stream()
                                .filter(gold.mentions()::contains).count())
                        .thenComparingLong(entity -> PredictedFacts.listNames(entity).stream()
                                .filter(name -> gold.mentions().stream().anyMatch(name::overlaps)).count())
                        .thenComparing(Entity::id, Comparator.reverseOrder()));
    }

    private static String normal(String title) {
        String words = title.replace(' ', '_');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String alike(String title) {
        return title.replaceAll("\\(.*?\\)", "").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
