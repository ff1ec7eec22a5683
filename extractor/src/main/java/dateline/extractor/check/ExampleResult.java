package dateline.extractor.check;

import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.Location;

import java.util.Optional;

/**
 * What came of an example or a near miss.
 *
 * @param location    where it stands
 * @param isKnownMiss the lexicon says that it fails
 * @param failure     what is wrong; absent when it is as it should be
 */
public record ExampleResult(Concept concept, Location location, String text, boolean isKnownMiss,
                            Optional<String> failure) {

    /** Fails though it should not, or does not fail though the lexicon says so. */
    public boolean isUnexpected() {
        return failure.isPresent() != isKnownMiss;
    }

    /** One line for a person: file, line, sentence, what was expected and what was found. */
    public String message() {
        String what = failure.map(why -> concept.name() + " " + why).orElse(concept.name()
                + " is as it should be although this is marked as a known miss; remove the mark");
        return location + ": \"" + text + "\": " + what;
    }
}
