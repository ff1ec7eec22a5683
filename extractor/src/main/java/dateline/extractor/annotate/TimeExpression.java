package dateline.extractor.annotate;

import dateline.extractor.model.EventTime;

/**
 * Words that say when.
 *
 * @param first index of its first token
 * @param last  index of its last token
 */
public record TimeExpression(int first, int last, EventTime time) {

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
