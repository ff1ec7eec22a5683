package dateline.extractor.evaluation;

import dateline.extractor.model.Span;

import java.util.List;

/**
 * An attribution that a person marked; each part may be in pieces.
 *
 * @param source empty where the text names none
 * @param cue    empty where there is none
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {

    public GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
