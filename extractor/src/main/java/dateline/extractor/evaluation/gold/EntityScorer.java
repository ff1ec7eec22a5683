package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.BCubed;
import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts names, their types, clusters of mentions and links. */
final class EntityScorer {

    private static final Measure NAMES = Measure.of("names");
    private static final Measure TYPED = Measure.of("names, typed");
    private static final Measure CLUSTERS = Measure.of("entity clusters (B-cubed)");
    private static final Measure LINKS = Measure.of("links");

    private record TypedName(Span span, String type) {
    }

    void score(List<GoldEntity> gold, PredictedFacts predicted, DocumentScore.Builder score) {
        scoreNames(gold, predicted, score);
        scoreTypes(gold, predicted, score);
        scoreClusters(gold, predicted, score);
        gold.stream().filter(entity -> entity.item().isPresent()).forEach(entity -> scoreLink(entity, predicted, score));
    }

    private static void scoreNames(List<GoldEntity> gold, PredictedFacts predicted, DocumentScore.Builder score) {
        Set<Span> asked = new LinkedHashSet<>();
        gold.forEach(entity -> asked.addAll(entity.listNames()));
        Set<Span> given = new LinkedHashSet<>();
        predicted.facts().entities().forEach(entity -> given.addAll(PredictedFacts.listNames(entity)));
        long right = given.stream().filter(asked::contains).count();
        score.count(NAMES, Counts.of(right, given.size(), asked.size()));
        asked.stream().filter(span -> !given.contains(span)).sorted()
                .forEach(span -> score.mistake(NAMES, Kind.MISSED, predicted.words(span), List.of(span)));
        given.stream().filter(span -> !asked.contains(span)).sorted()
                .forEach(span -> score.mistake(NAMES, Kind.FALSE_ALARM, predicted.words(span), List.of(span)));
    }

    /** Predictions on names to which the gold gives no type are left out. */
    private static void scoreTypes(List<GoldEntity> gold, PredictedFacts predicted, DocumentScore.Builder score) {
        Set<TypedName> asked = new LinkedHashSet<>();
        Set<Span> untyped = new HashSet<>();
        gold.forEach(entity -> entity.listNames().forEach(span -> entity.type().ifPresentOrElse(
                type -> asked.add(new TypedName(span, type)), () -> untyped.add(span))));
        if (asked.isEmpty()) {
            return;
        }
        Set<TypedName> given = new LinkedHashSet<>();
        predicted.facts().entities().forEach(entity -> PredictedFacts.listNames(entity).stream()
                .filter(span -> !untyped.contains(span)).forEach(span -> given.add(new TypedName(span, entity.type()))));
        asked.forEach(name -> {
            Counts counts = given.contains(name) ? Counts.of(1, 1, 1) : Counts.of(0, 0, 1);
            score.count(TYPED, counts).count(TYPED.in(name.type()), counts);
        });
        given.stream().filter(name -> !asked.contains(name)).forEach(name -> {
            score.count(TYPED, Counts.of(0, 1, 0)).count(TYPED.in(name.type()), Counts.of(0, 1, 0));
            asked.stream().filter(other -> other.span().equals(name.span())).forEach(other -> score.mistake(TYPED,
                    Kind.WRONG, predicted.words(name.span()) + ": " + name.type() + ", not " + other.type(),
                    List.of(name.span())));
        });
    }

    private static void scoreClusters(List<GoldEntity> gold, PredictedFacts predicted, DocumentScore.Builder score) {
        boolean areOnlyNames = gold.stream().flatMap(entity -> entity.mentions().stream())
                .allMatch(mention -> mention.kind() == MentionKind.NAME);
        boolean hasRelatives = gold.stream().flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> predicted.isRelative(mention.span()));
        BCubed clusters = new BCubed();
        gold.forEach(entity -> clusters.addGold(entity.mentions().stream().map(GoldEntity.Words::span).toList()));
        predicted.facts().entities().forEach(entity -> clusters.addPredicted(areOnlyNames
                ? PredictedFacts.listNames(entity) : entity.mentions().stream().map(Mention::span)
                .filter(span -> hasRelatives || !predicted.isRelative(span)).toList()));
        score.count(CLUSTERS, clusters.counts());
    }

    /** The link of the entity with most mentions exactly where the gold has them, then with most of the same kind. */
    private static void scoreLink(GoldEntity gold, PredictedFacts predicted, DocumentScore.Builder score) {
        Optional<String> link = predicted.facts().entities().stream()
                .filter(entity -> shared(gold, entity) > 0)
                .max(Comparator.<Entity>comparingLong(entity -> shared(gold, entity))
                        .thenComparingLong(entity -> sharedOfAKind(gold, entity))
                        .thenComparing(Entity::id, Comparator.reverseOrder()))
                .flatMap(entity -> entity.link().findTarget()).flatMap(KnowledgeBaseId::wikidata);
        boolean isRight = link.equals(gold.item());
        score.count(LINKS, Counts.of(isRight ? 1 : 0, link.isPresent() ? 1 : 0, 1));
        if (!isRight) {
            Span first = gold.mentions().getFirst().span();
            score.mistake(LINKS, link.isPresent() ? Kind.WRONG : Kind.MISSED, predicted.words(first) + " is "
                    + gold.item().orElseThrow() + link.map(other -> ", not " + other).orElse(""), List.of(first));
        }
    }

    private static long shared(GoldEntity gold, Entity entity) {
        List<Span> mentions = entity.mentions().stream().map(Mention::span).toList();
        return gold.mentions().stream().filter(mention -> mentions.contains(mention.span())).count();
    }

    private static long sharedOfAKind(GoldEntity gold, Entity entity) {
        return entity.mentions().stream().map(mention -> new GoldEntity.Words(mention.span(), mention.kind()))
                .filter(gold.mentions()::contains).count();
    }
}
