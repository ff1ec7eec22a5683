package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence in which the concept must be found, or several that differ in a word.
 *
 * @param text      alternatives stand in brackets, with bars between them
 * @param roles     of an event: words that the filler of the role must share
 * @param knownMiss it is known not to be found; {@code why} says the reason
 */
public record Example(String text, Map<String, String> roles, Optional<String> subject, Optional<String> object,
                      Optional<String> of, Optional<String> factuality, Optional<String> claimant,
                      @JsonProperty("known_miss") boolean knownMiss, Optional<String> why) {

    public Example {
        Required.text("text", text);
        roles = Required.orEmpty(roles);
        subject = subject == null ? Optional.empty() : subject;
        object = object == null ? Optional.empty() : object;
        of = of == null ? Optional.empty() : of;
        factuality = factuality == null ? Optional.empty() : factuality;
        claimant = claimant == null ? Optional.empty() : claimant;
        why = why == null ? Optional.empty() : why;
    }

    /** The sentences that the text stands for: in "Rebels [shelled|bombed] the town." either. */
    public List<String> sentences() {
        return Alternatives.expand(text);
    }

    /** All that must be found, by role. */
    public Map<String, String> expected() {
        Map<String, String> expected = new java.util.LinkedHashMap<>(roles);
        subject.ifPresent(words -> expected.put(RelationProperty.SUBJECT, words));
        object.ifPresent(words -> expected.put(RelationProperty.OBJECT, words));
        of.ifPresent(words -> expected.put(RelationProperty.OF, words));
        return expected;
    }
}
