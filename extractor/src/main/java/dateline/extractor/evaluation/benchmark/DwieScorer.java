package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.benchmark.Dwie.Article;
import dateline.extractor.evaluation.benchmark.Dwie.GoldEntity;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Span;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts names and links; relations are left to {@link DwieRelationScorer}. */
final class DwieScorer {

    private static final Measure NAMES = Measure.of("names");
    private static final Measure TYPED = Measure.of("names, typed");
    private static final Measure LINKS = Measure.of("links");
    private static final String OTHER = "other";

    private final Dwie.Table table;
    private final DwieRelationScorer relations;

    DwieScorer(Dwie.Table table) {
        this.table = table;
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

    /** A name with one of the coarse types that it is given. */
    private record TypedName(Span span, String type) {
    }

    private void scoreNames(Article article, PredictedFacts predicted, DocumentScore.Builder score) {
        String text = article.document().text();
        Map<Span, Set<String>> gold = new TreeMap<>();
        Set<Span> leftOut = new TreeSet<>();
        for (GoldEntity entity : article.entities()) {
            for (Span span : entity.mentions()) {
                if (isAskedFor(entity) && hasCapital(span.in(text))) {
                    gold.computeIfAbsent(span, at -> new TreeSet<>()).add(coarseTypeOf(entity.type()));
                } else {
                    leftOut.add(span);
                }
            }
        }
        Map<Span, Set<String>> found = new TreeMap<>();
        for (Entity entity : predicted.facts().entities()) {
            for (Span span : PredictedFacts.listNames(entity)) {
                if (gold.containsKey(span) || leftOut.stream().noneMatch(span::overlaps)) {
                    found.computeIfAbsent(span, at -> new TreeSet<>()).add(coarseTypeOfOurs(entity.type()));
                }
            }
        }
        countNames(gold, found, predicted, score);
    }

    private static void countNames(Map<Span, Set<String>> gold, Map<Span, Set<String>> found, PredictedFacts predicted,
                                   DocumentScore.Builder score) {
        long right = found.keySet().stream().filter(gold::containsKey).count();
        score.count(NAMES, Counts.of(right, found.size(), gold.size()));
        Set<TypedName> typedGold = typed(gold);
        Set<TypedName> typedFound = typed(found);
        long rightTyped = typedFound.stream().filter(typedGold::contains).count();
        score.count(TYPED, Counts.of(rightTyped, typedFound.size(), typedGold.size()));
        typedGold.forEach(name -> score.count(TYPED.in(name.type()),
                new Counts(0, 0, typedFound.contains(name) ? 1 : 0, 1)));
        typedFound.forEach(name -> score.count(TYPED.in(name.type()),
                typedGold.contains(name) ? new Counts(1, 1, 0, 0) : Counts.of(0, 1, 0)));
        gold.forEach((span, types) -> {
            if (!found.containsKey(span)) {
                score.mistake(NAMES, Kind.MISSED, predicted.words(span), List.of(span));
            } else if (found.get(span).stream().noneMatch(types::contains)) {
                score.mistake(TYPED, Kind.WRONG, predicted.words(span) + ": " + found.get(span) + ", not " + types,
                        List.of(span));
            }
        });
        found.keySet().stream().filter(span -> !gold.containsKey(span))
                .forEach(span -> score.mistake(NAMES, Kind.FALSE_ALARM, predicted.words(span), List.of(span)));
    }

    private static Set<TypedName> typed(Map<Span, Set<String>> names) {
        Set<TypedName> typed = new LinkedHashSet<>();
        names.forEach((span, types) -> types.forEach(type -> typed.add(new TypedName(span, type))));
        return typed;
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

    private String coarseTypeOfOurs(String type) {
        return table.types().entrySet().stream().filter(entry -> entry.getValue().contains(type)).map(Map.Entry::getKey)
                .findFirst().orElse(OTHER);
    }

    private void scoreLinks(Article article, PredictedFacts predicted, DocumentScore.Builder score) {
        for (GoldEntity gold : article.entities()) {
            if (gold.title().isPresent()) {
                Optional<KnowledgeBaseId> link = findCounterpart(gold, predicted)
                        .flatMap(entity -> entity.link().findTarget());
                scoreLink(gold, link, predicted, score);
            }
        }
    }

    private static void scoreLink(GoldEntity gold, Optional<KnowledgeBaseId> link, PredictedFacts predicted,
                                  DocumentScore.Builder score) {
        String title = gold.title().orElseThrow();
        boolean isRight = link.filter(found -> Optional.of(found.wikidata()).equals(gold.item())
                || normal(found.wikipedia()).equals(normal(title))).isPresent();
        score.count(LINKS, Counts.of(isRight ? 1 : 0, link.isPresent() ? 1 : 0, 1));
        if (!isRight && !gold.mentions().isEmpty()) {
            score.mistake(LINKS, link.isPresent() ? Kind.WRONG : Kind.MISSED, title
                    + link.map(found -> ", not " + found.wikipedia()).orElse(""), gold.mentions().subList(0, 1));
        }
        boolean isAlike = !isRight && link.filter(found -> alike(found.wikipedia()).equals(alike(title))).isPresent();
        score.note("links to a title that looks like the right one", isAlike ? 1 : 0);
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
