package dateline.extractor.evaluation;

import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts attributions as PolNeAR is scored: source, cue and content by overlap, and the whole where cue and source
 * overlap and the contents share half of their words.
 */
public final class AttributionScorer {

    private static final Measure SOURCE = Measure.of("attribution source");
    private static final Measure CUE = Measure.of("attribution cue");
    private static final Measure CONTENT = Measure.of("attribution content");
    private static final Measure FULL = Measure.of("attribution, full");
    private static final double LEAST_SHARED = 0.5;

    /** A gold and a predicted attribution that may be the same. */
    private record Pair(int gold, int predicted, double shared) {
    }

    /** Adds what the document's {@code text} yields to its {@code score}. */
    public void score(String text, List<GoldAttribution> gold, List<Attribution> predicted,
                      DocumentScore.Builder score) {
        scoreRole(SOURCE, gold, GoldAttribution::source, predicted, found -> found.source().stream(), text, score);
        scoreRole(CUE, gold, GoldAttribution::cue, predicted, found -> found.cue().stream(), text, score);
        scoreRole(CONTENT, gold, GoldAttribution::content, predicted, found -> Stream.of(found.content()), text, score);
        scoreFull(text, gold, predicted, score);
    }

    private static void scoreRole(Measure measure, List<GoldAttribution> gold,
                                  Function<GoldAttribution, List<Span>> ofGold, List<Attribution> predicted,
                                  Function<Attribution, Stream<Span>> ofPredicted, String text,
                                  DocumentScore.Builder score) {
        List<List<Span>> asked = gold.stream().map(ofGold).filter(spans -> !spans.isEmpty()).distinct().toList();
        List<Span> given = predicted.stream().flatMap(ofPredicted).distinct().toList();
        List<Span> wrong = given.stream().filter(span -> asked.stream().noneMatch(spans -> overlap(spans, span)))
                .toList();
        List<List<Span>> missed = asked.stream()
                .filter(spans -> given.stream().noneMatch(span -> overlap(spans, span))).toList();
        score.count(measure, new Counts(given.size() - wrong.size(), given.size(), asked.size() - missed.size(),
                asked.size()));
        wrong.forEach(span -> score.mistake(measure, Kind.FALSE_ALARM, span.in(text), List.of(span)));
        missed.forEach(spans -> score.mistake(measure, Kind.MISSED, words(spans, text), spans));
    }

    private static void scoreFull(String text, List<GoldAttribution> gold, List<Attribution> predicted,
                                  DocumentScore.Builder score) {
        List<Span> tokens = Words.list(text);
        List<Set<Integer>> contents = predicted.stream().map(each -> tokensIn(List.of(each.content()), tokens)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> content = tokensIn(gold.get(i).content(), tokens);
            for (int j = 0; j < predicted.size(); j++) {
                double shared = shared(content, contents.get(j));
                if (shared >= LEAST_SHARED && areEndsRight(gold.get(i), predicted.get(j))) {
                    pairs.add(new Pair(i, j, shared));
                }
            }
        }
        Set<Integer> found = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        pairs.stream().sorted(Comparator.comparingDouble(pair -> -pair.shared())).forEach(pair -> {
            if (!found.contains(pair.gold()) && !right.contains(pair.predicted())) {
                found.add(pair.gold());
                right.add(pair.predicted());
            }
        });
        score.count(FULL, Counts.of(found.size(), predicted.size(), gold.size()));
        for (int i = 0; i < gold.size(); i++) {
            if (!found.contains(i)) {
                tellMiss(text, gold.get(i), predicted, score);
            }
        }
    }

    private static void tellMiss(String text, GoldAttribution gold, List<Attribution> predicted,
                                 DocumentScore.Builder score) {
        List<Attribution> sameCue = predicted.stream()
                .filter(each -> each.cue().filter(cue -> overlap(gold.cue(), cue)).isPresent()).toList();
        String why = sameCue.isEmpty() ? "no such cue"
                : sameCue.stream().noneMatch(each -> areEndsRight(gold, each)) ? "another source or none"
                : "another content";
        List<Span> words = Stream.of(gold.source(), gold.cue(), gold.content()).flatMap(List::stream).toList();
        score.mistake(FULL, Kind.MISSED, "'" + words(gold.cue(), text) + "' of '" + words(gold.source(), text) + "': "
                + why, words);
        score.note("attributions missed: " + why, 1);
    }

    private static boolean areEndsRight(GoldAttribution gold, Attribution predicted) {
        return predicted.cue().filter(cue -> overlap(gold.cue(), cue)).isPresent() && (gold.source().isEmpty()
                || predicted.source().filter(source -> overlap(gold.source(), source)).isPresent());
    }

    private static boolean overlap(List<Span> spans, Span other) {
        return spans.stream().anyMatch(other::overlaps);
    }

    private static Set<Integer> tokensIn(List<Span> spans, List<Span> tokens) {
        Set<Integer> inside = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (overlap(spans, tokens.get(i))) {
                inside.add(i);
            }
        }
        return inside;
    }

    /** The Jaccard index; 0 for two empty sets. */
    private static double shared(Set<Integer> one, Set<Integer> other) {
        long both = one.stream().filter(other::contains).count();
        return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().sorted().map(span -> span.in(text)).reduce((one, other) -> one + " ... " + other)
                .orElse("");
    }
}
