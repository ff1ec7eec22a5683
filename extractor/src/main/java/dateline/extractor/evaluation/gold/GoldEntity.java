package dateline.extractor.evaluation.gold;

import dateline.extractor.model.EntityId;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * @param type local name of a class of the ontology
 * @param item in Wikidata
 */
record GoldEntity(EntityId id, Optional<String> type, Optional<String> item, List<Words> mentions) {

    GoldEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(item, "item");
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + id + " must have a mention");
        }
    }

    /** A mention. */
    record Words(Span span, MentionKind kind) {
    }

    List<Span> listNames() {
        return mentions.stream().filter(mention -> mention.kind() == MentionKind.NAME).map(Words::span).toList();
    }
}
