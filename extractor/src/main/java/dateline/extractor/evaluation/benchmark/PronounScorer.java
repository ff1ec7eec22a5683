package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.benchmark.KnowledgeNet.Page;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whom pronouns stand for. KnowledgeNet does not annotate coreference, but gives the items of the ends of facts: a
 * pronoun is asked for when its item has other words on the same page, and right when its entity has a mention there.
 */
final class PronounScorer {

    private static final Measure PRONOUNS = Measure.of("coreference of pronouns");

    private final Set<String> pronouns;

    PronounScorer(Set<String> pronouns) {
        this.pronouns = Set.copyOf(pronouns);
    }

    void score(Page page, PredictedFacts predicted, DocumentScore.Builder score) {
        Map<Span, String> items = new TreeMap<>();
        page.passages().stream().flatMap(passage -> passage.facts().stream())
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(end -> end.item().isPresent())
                .forEach(end -> items.put(end.span(), end.item().orElseThrow()));
        score.count(PRONOUNS, Counts.NONE);
        items.forEach((span, item) -> {
            List<Span> others = items.keySet().stream().filter(other -> items.get(other).equals(item))
                    .filter(other -> !isPronoun(other, predicted)).toList();
            if (isPronoun(span, predicted) && !others.isEmpty()) {
                score(span, others, predicted, score);
            }
        });
    }

    private boolean isPronoun(Span span, PredictedFacts predicted) {
        return pronouns.contains(predicted.words(span).toLowerCase(Locale.ROOT));
    }

    private static void score(Span pronoun, List<Span> others, PredictedFacts predicted, DocumentScore.Builder score) {
        Optional<Entity> entity = predicted.facts().entities().stream()
                .filter(found -> found.mentions().stream().map(Mention::span).anyMatch(pronoun::equals))
                .filter(found -> found.mentions().stream().anyMatch(mention -> mention.kind() != MentionKind.PRONOUN))
                .findFirst();
        boolean isRight = entity.filter(found -> found.mentions().stream()
                .anyMatch(mention -> others.stream().anyMatch(mention.span()::overlaps))).isPresent();
        score.count(PRONOUNS, Counts.of(isRight ? 1 : 0, entity.isPresent() ? 1 : 0, 1));
        if (!isRight) {
            score.mistake(PRONOUNS, entity.isPresent() ? Kind.WRONG : Kind.MISSED, predicted.words(others.getFirst())
                    + entity.map(found -> ", not " + found.label()).orElse(""), List.of(pronoun));
        }
    }
}
