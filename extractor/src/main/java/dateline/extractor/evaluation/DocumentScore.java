package dateline.extractor.evaluation;

import dateline.extractor.model.Document;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How one document came out.
 *
 * @param counts in the order in which they are to be shown
 * @param notes  things worth knowing that no measure shows, and how often each was seen
 */
public record DocumentScore(Map<Measure, Counts> counts, List<Mistake> mistakes, List<Judgement> judgements,
                            Map<String, Integer> notes) {

    public DocumentScore {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        mistakes = List.copyOf(mistakes);
        judgements = List.copyOf(judgements);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    /** Both scores of one document together. */
    public DocumentScore plus(DocumentScore more) {
        Map<Measure, Counts> allCounts = new LinkedHashMap<>(counts);
        more.counts.forEach((measure, count) -> allCounts.merge(measure, count, Counts::plus));
        Map<String, Integer> allNotes = new TreeMap<>(notes);
        more.notes.forEach((note, times) -> allNotes.merge(note, times, Integer::sum));
        return new DocumentScore(allCounts, Stream.concat(mistakes.stream(), more.mistakes.stream()).toList(),
                Stream.concat(judgements.stream(), more.judgements.stream()).toList(), allNotes);
    }

    /** Collects the score of one document; for one thread. */
    public static final class Builder {

        private final Document document;
        private final Map<Measure, Counts> counts = new LinkedHashMap<>();
        private final List<Mistake> mistakes = new ArrayList<>();
        private final List<Judgement> judgements = new ArrayList<>();
        private final Map<String, Integer> notes = new TreeMap<>();

        public Builder(Document document) {
            this.document = document;
        }

        public Builder count(Measure measure, Counts more) {
            counts.merge(measure, more, Counts::plus);
            return this;
        }

        /** @param words of the document's text that show it, at least one span */
        public Builder mistake(Measure measure, Mistake.Kind kind, String what, List<Span> words) {
            mistakes.add(new Mistake(measure, kind, what, document.id(), Excerpt.of(document.text(), words)));
            return this;
        }

        public Builder judge(String rule, double confidence, boolean isRight) {
            judgements.add(new Judgement(rule, confidence, isRight));
            return this;
        }

        /** @param confidence the score of a link */
        public Builder judgeLink(double confidence, boolean isRight) {
            return judge(Judgement.LINKING, confidence, isRight);
        }

        public Builder note(String what, int times) {
            if (times > 0) {
                notes.merge(what, times, Integer::sum);
            }
            return this;
        }

        public DocumentScore build() {
            return new DocumentScore(counts, mistakes, judgements, notes);
        }
    }
}
