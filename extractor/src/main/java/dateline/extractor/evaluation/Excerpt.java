package dateline.extractor.evaluation;

import dateline.extractor.model.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentence around some words.
 *
 * @param words where they stand in {@code sentence}, in its order, without overlaps
 */
public record Excerpt(String sentence, List<Span> words) {

    public Excerpt {
        words = List.copyOf(words);
    }

    /** The sentence or sentences of {@code text} that hold {@code spans}, of which there must be one. */
    public static Excerpt of(String text, List<Span> spans) {
        Span all = spans.stream().reduce(Span::cover).orElseThrow();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = all.start() == 0 ? 0 : sentences.preceding(Math.min(all.start() + 1, text.length()));
        int end = all.end() >= text.length() ? text.length() : sentences.following(Math.max(all.end() - 1, 0));
        Span sentence = trim(text, new Span(Math.min(start, all.start()), Math.max(end, all.end())));
        return new Excerpt(sentence.in(text), merge(spans).stream().filter(sentence::contains)
                .map(span -> new Span(span.start() - sentence.start(), span.end() - sentence.start())).toList());
    }

    private static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.add(merged.removeLast().cover(span));
            } else if (span.length() > 0) {
                merged.add(span);
            }
        }
        return merged;
    }
}
