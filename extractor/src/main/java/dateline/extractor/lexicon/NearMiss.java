package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Optional;

/** A sentence in which the concept must not be found. */
public record NearMiss(String text, boolean knownMiss, Optional<String> why) {

    public NearMiss {
        Required.text("text", text);
        why = why == null ? Optional.empty() : why;
    }

    /** The sentences that the text stands for. */
    public List<String> sentences() {
        return Alternatives.expand(text);
    }

    @JsonCreator
    static NearMiss of(String text) {
        return new NearMiss(text, false, Optional.empty());
    }

    @JsonCreator
    static NearMiss of(@JsonProperty("text") String text, @JsonProperty("known_miss") boolean knownMiss,
                       @JsonProperty("why") String why) {
        return new NearMiss(text, knownMiss, Optional.ofNullable(why));
    }
}
