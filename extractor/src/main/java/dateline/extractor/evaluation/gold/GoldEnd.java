package dateline.extractor.evaluation.gold;

import dateline.extractor.model.Span;

import java.util.Objects;
import java.util.Optional;

/**
 * What fills a role or stands at one end of a relation: words, an entity or both.
 *
 * @param words where the sentence names it
 */
record GoldEnd(Optional<GoldEntity> entity, Optional<Span> words) {

    GoldEnd {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(words, "words");
        if (entity.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("must name an entity or give start and end");
        }
    }

    /** Where it is named in the text, for a person. */
    Span shown() {
        return words.orElseGet(() -> entity.orElseThrow().mentions().getFirst().span());
    }
}
