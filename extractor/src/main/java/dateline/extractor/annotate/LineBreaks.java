package dateline.extractor.annotate;

import java.util.List;

/** Whether a line break ends a sentence, which differs between texts. */
enum LineBreaks {
    /** Every line is a paragraph or a heading. */
    ALWAYS("always"),
    /** Lines were broken at a fixed width: only an empty line ends a sentence. */
    AT_EMPTY_LINES("two");

    /** Lines of fewer characters are headings or ends of paragraphs and tell nothing. */
    private static final int FULL_LINE = 45;
    private static final int LONGEST_WRAPPED_LINE = 100;

    private final String option;

    LineBreaks(String option) {
        this.option = option;
    }

    /** The value of CoreNLP's {@code ssplit.newlineIsSentenceBreak}. */
    String option() {
        return option;
    }

    /** Judges by whether most of the full lines stop in the middle of a sentence, as wrapped lines do. */
    static LineBreaks of(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> line.length() >= FULL_LINE).toList();
        long unfinished = lines.stream()
                .filter(line -> line.length() <= LONGEST_WRAPPED_LINE && ".!?:\"'”’".indexOf(line.charAt(line.length() - 1)) < 0)
                .count();
        return unfinished * 2 > lines.size() ? AT_EMPTY_LINES : ALWAYS;
    }
}
