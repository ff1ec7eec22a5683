package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.benchmark.Elevant.Article;
import dateline.extractor.evaluation.benchmark.Elevant.Label;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts links of mentions. */
final class ElevantScorer {

    private static final Measure NAMES = Measure.of("names");
    private static final Measure CAPITALIZED = Measure.of("names, capitalised gold only");
    private static final Measure ALL = Measure.of("with nominals and pronouns");

    private final KnownTitles titles;

    ElevantScorer(KnownTitles titles) {
        this.titles = titles;
    }

    DocumentScore score(Article article, DocumentFacts facts) {
        DocumentScore.Builder score = new DocumentScore.Builder(article.document());
        String text = article.document().text();
        Predicate<Mention> isName = mention -> mention.kind() == MentionKind.NAME;
        Map<Span, Link.Linked> names = links(article, facts, isName);
        new Comparison(article, article.labels(), names, NAMES, titles, score).count();
        List<Label> capitalized = article.labels().stream()
                .map(label -> hasCapital(label.span().in(text)) ? label : label.asOptional()).toList();
        new Comparison(article, capitalized, names, CAPITALIZED, titles, score).count();
        new Comparison(article, article.labelsCoref(), links(article, facts, mention -> true), ALL,
                titles, score).count();
        return score.build();
    }

    private static boolean hasCapital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The links inside the annotated part, by where their mentions stand once widened to whole words. */
    private static Map<Span, Link.Linked> links(Article article, DocumentFacts facts, Predicate<Mention> counts) {
        Map<Span, Link.Linked> links = new TreeMap<>();
        for (Entity entity : facts.entities()) {
            if (entity.link() instanceof Link.Linked linked) {
                entity.mentions().stream().filter(counts).map(Mention::span).filter(article.span()::contains)
                        .forEach(span -> links.putIfAbsent(widen(span, article.document().text()), linked));
            }
        }
        return links;
    }

    /** The smallest span around it that begins and ends with whole words. */
    private static Span widen(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && isInWord(text, start)) {
            start--;
        }
        while (end < text.length() && isInWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInWord(String text, int offset) {
        return Character.isLetterOrDigit(text.charAt(offset - 1)) && Character.isLetterOrDigit(text.charAt(offset));
    }

    /** One set of labels against one set of links. */
    private static final class Comparison {

        private final Article article;
        private final List<Label> labels;
        private final Map<Span, Link.Linked> links;
        private final Measure measure;
        private final KnownTitles titles;
        private final DocumentScore.Builder score;
        private final Map<Integer, Label> byId = new HashMap<>();
        private final Map<Span, Label> bySpan = new HashMap<>();

        Comparison(Article article, List<Label> labels, Map<Span, Link.Linked> links, Measure measure,
                   KnownTitles titles, DocumentScore.Builder score) {
            this.article = article;
            this.labels = labels;
            this.links = links;
            this.measure = measure;
            this.titles = titles;
            this.score = score;
            for (Label label : labels) {
                byId.put(label.id(), label);
                // Of two labels of the same words, the whole is asked for.
                bySpan.merge(at(label), label, (one, other) -> one.whole().isEmpty() ? one : other);
            }
        }

        void count() {
            score.count(measure, Counts.NONE);
            labels.stream().filter(label -> label.item().isPresent() && !label.isOptional())
                    .filter(label -> !isPartOfAsked(label)).forEach(this::countAsked);
            links.forEach((span, linked) -> {
                Label label = bySpan.get(span);
                KnowledgeBaseId link = linked.target();
                boolean isWrong = label == null || !isLinkTo(label, link);
                if (label != null && measure.equals(NAMES)) {
                    score.judgeLink(linked.score(), !isWrong);
                }
                if (isWrong) {
                    score.count(measure, Counts.of(0, 1, 0));
                    score.mistake(measure, label == null ? Kind.FALSE_ALARM : Kind.WRONG,
                            span.in(article.document().text()) + " is not " + link.wikipedia()
                                    + link.wikidata().map(item -> " (" + item + ")").orElse("") + (label == null ? "" : " but " + label.item().orElse("nothing known")),
                            List.of(span));
                }
            });
        }

        private void countAsked(Label label) {
            boolean isFound = isFound(label);
            score.count(measure, isFound ? Counts.of(1, 1, 1) : Counts.of(0, 0, 1));
            if (!isFound && !links.containsKey(at(label))) {
                score.mistake(measure, Kind.MISSED, label.span().in(article.document().text()) + " is "
                        + label.item().orElseThrow(), List.of(label.span()));
            }
        }

        /** Whether the whole that it belongs to is asked for, so that it is not for itself. */
        private boolean isPartOfAsked(Label label) {
            Optional<Label> whole = label.whole().map(byId::get);
            return whole.isPresent() && (whole.get().item().isPresent() && !whole.get().isOptional()
                    || isPartOfAsked(whole.get()));
        }

        /** Whether it is linked, or all its parts are where nothing is predicted for the whole. */
        private boolean isFound(Label label) {
            Link.Linked link = links.get(at(label));
            if (link != null) {
                return isLinkTo(label, link.target());
            }
            return !label.parts().isEmpty() && label.parts().stream().map(byId::get)
                    .allMatch(part -> part != null && isFound(part));
        }

        private boolean isLinkTo(Label label, KnowledgeBaseId link) {
            return label.item().filter(item -> titles.isLinkTo(item, link)).isPresent();
        }

        private Span at(Label label) {
            return widen(label.span(), article.document().text());
        }
    }
}
