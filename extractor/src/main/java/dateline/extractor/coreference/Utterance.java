package dateline.extractor.coreference;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.model.Span;

/**
 * Words in quotation marks.
 *
 * @param sentence the sentence that says whose words they are
 * @param speaker  the token in it that stands for whoever says them
 */
public record Utterance(Span words, Sentence sentence, int speaker) {
}
