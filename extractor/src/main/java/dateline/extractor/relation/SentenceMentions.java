package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Span;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where a document mentions its entities first, in each sentence. */
final class SentenceMentions {

    /** By sentence. */
    private final Map<EntityId, NavigableMap<Span, Span>> mentions = new HashMap<>();

    SentenceMentions(AnnotatedText text, Entities entities) {
        for (Sentence sentence : text.sentences()) {
            for (Mentioned mentioned : entities.listIn(sentence)) {
                mentions.computeIfAbsent(mentioned.entity().id(), id -> new TreeMap<>()).merge(sentence.span(),
                        mentioned.mention().span(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** Mentions of two entities; where no sentence has both, the first of each, and the sentence of the first. */
    record Pair(Span sentence, Span one, Span other) {
    }

    Optional<Pair> pair(EntityId one, EntityId other) {
        NavigableMap<Span, Span> ones = mentions.get(one);
        NavigableMap<Span, Span> others = mentions.get(other);
        if (ones == null || others == null) {
            return Optional.empty();
        }
        Span sentence = ones.keySet().stream().filter(others::containsKey).findFirst().orElse(ones.firstKey());
        return Optional.of(new Pair(sentence, ones.get(sentence),
                others.getOrDefault(sentence, others.firstEntry().getValue())));
    }

    /** The mention in that sentence, else the first in the document. */
    Optional<Span> in(Span sentence, EntityId id) {
        NavigableMap<Span, Span> all = mentions.get(id);
        return all == null ? Optional.empty() : Optional.of(all.getOrDefault(sentence, all.firstEntry().getValue()));
    }
}
