package dateline.extractor.evaluation.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A property of Dateline's as a table names it.
 *
 * @param isExchanged whether its subject is the gold's object: written with a {@code ^} before the property
 */
record PropertyPattern(String property, boolean isExchanged) {

    @JsonCreator
    static PropertyPattern parse(String text) {
        return text.startsWith("^") ? new PropertyPattern(text.substring(1), true) : new PropertyPattern(text, false);
    }
}
