package dateline.extractor.model;

import java.util.Objects;

/** What a relation rests on. */
public sealed interface Basis {

    /** The sentence says it. */
    record Said() implements Basis {
    }

    /**
     * It follows from another relation of the document, by the claim's rule.
     *
     * @param relation index of that one in the document's relations
     */
    record Inferred(int relation) implements Basis {
        public Inferred {
            if (relation < 0) {
                throw new IllegalArgumentException("relation " + relation + " must be an index, 0 or more");
            }
        }
    }

    /**
     * The words that describe its subject take it for granted: "<i>Chilean troops</i> left".
     *
     * @param words the description, a mention of the subject
     */
    record Described(Span words) implements Basis {
        public Described {
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * It is known of what the sentence names.
     *
     * @param item the Wikidata item, as the gazetteer has it, of the subject
     */
    record Known(String item) implements Basis {
        public Known {
            Objects.requireNonNull(item, "item");
        }
    }
}
