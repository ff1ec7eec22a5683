package dateline.graph;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Span;
import java.net.URI;

/**
 * Mints the IRIs of the data. All of them are functions of what they name: no random, no clock.
 *
 * @param base ends with a slash or a hash
 */
public record Iris(String base) {

    public static final String DEFAULT_BASE = "https://w3id.org/dateline/id/";

    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]+[/#]") || !URI.create(base).isAbsolute()) {
            throw new IllegalArgumentException("base '" + base + "' must be an absolute IRI that ends with / or #, such "
                    + "as " + DEFAULT_BASE);
        }
    }

    public static Iris withDefaultBase() {
        return new Iris(DEFAULT_BASE);
    }

    /** Also the name of the article's graph. */
    public String article(DocumentId document) {
        return base + "article/" + Slug.of(document);
    }

    public String entity(String slug) {
        return base + "entity/" + slug;
    }

    /** An entity that has no name of its own, only a description, in one document. */
    public String entity(DocumentId document, String slug) {
        return base + "entity/" + Slug.of(document) + "-" + slug;
    }

    /** The event of which this is the first mention. */
    public String event(DocumentId document, String event) {
        return base + "event/" + Digest.shortHex(12, document.value(), event);
    }

    /** @param number of the claim in its document, from 1: first those about its events, in their order */
    public String claim(DocumentId document, int number) {
        return base + "claim/" + Slug.of(document) + "-" + number;
    }

    public String attribution(DocumentId document, int number) {
        return base + "attribution/" + Slug.of(document) + "-" + number;
    }

    /** Words of an article, after RFC 5147. */
    public static String mention(String article, Span span) {
        return article + "#char=" + span.start() + "," + span.end();
    }

    public String quantity(String number, String unit) {
        return base + "quantity/" + number + "_" + unit;
    }

    public String edge(String subject, String predicate, String object) {
        return base + "edge/" + Digest.shortHex(12, subject, predicate, object);
    }

    public String program(String version) {
        return base + "program/dateline-" + version;
    }

    public String run(String version) {
        return base + "run/" + version;
    }
}
