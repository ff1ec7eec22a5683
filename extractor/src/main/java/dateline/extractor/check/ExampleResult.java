package dateline.extractor.check;

import dateline.extractor.lexicon.Concept;

import java.util.Optional;

/**
 * What came of an example or a near miss.
 *
 * @param isKnownMiss the lexicon says that it fails
 * @param failure     what is wrong; absent when it is as it should be
 */
public record ExampleResult(Concept concept, String text, boolean isKnownMiss, Optional<String> failure) {

    /** Fails though it should not, or does not fail though the lexicon says so. */
    public boolean isUnexpected() {
        return failure.isPresent() != isKnownMiss;
    }

    /** One line for a person. */
    public String message() {
        String what = failure.orElse("is found although it is marked as a known miss; remove the mark");
        return concept.name() + ": \"" + text + "\": " + what;
    }
}
