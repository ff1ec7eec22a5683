package dateline.extractor.kbp;

import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.link.Entities.Mentioned;

import java.util.Optional;

/**
 * Words that may be an end of a relation: an entity or a date.
 *
 * @param tag    the label of TAC-KBP
 * @param isFine whether the label is one of those that TAC-KBP's gazetteer gives
 */
record KbpMention(int first, int last, String tag, boolean isFine, Optional<Mentioned> entity,
                  Optional<TimeExpression> date) {

    boolean overlaps(KbpMention other) {
        return first <= other.last && other.first <= last;
    }
}
