package dateline.extractor.link;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a document, found by the tokens that mention them. */
public final class Entities {

    /** An entity where a sentence mentions it. */
    public record Mentioned(Entity entity, TextMention mention) {
    }

    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<Integer, List<Mentioned>> bySentence = new HashMap<>();

    void add(Entity entity, List<TextMention> mentions) {
        entities.put(entity.id(), entity);
        mentions.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence().index(), key -> new ArrayList<>())
                .add(new Mentioned(entity, mention)));
    }

    /** In the order of their first mention. */
    public List<Entity> list() {
        return List.copyOf(entities.values());
    }

    public Entity get(EntityId id) {
        return Optional.ofNullable(entities.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    /** The document's entities without those that are described but once, are not linked and that nothing is said of. */
    public List<Entity> listReferredTo(Set<EntityId> participants) {
        return entities.values().stream().filter(entity -> entity.isNamed() || participants.contains(entity.id())
                || entity.link().findTarget().isPresent() || isDescribedAgain(entity)).toList();
    }

    private static boolean isDescribedAgain(Entity entity) {
        return entity.mentions().stream().filter(mention -> mention.kind() == MentionKind.NOMINAL).count() > 1;
    }

    /** All mentions in a sentence, in no particular order. */
    public List<Mentioned> listIn(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** The entity whose mention the token heads or, failing that, whose name it is a part of. */
    public Optional<Mentioned> findAt(Sentence sentence, int token) {
        Mentioned covering = null;
        for (Mentioned mentioned : listIn(sentence)) {
            if (mentioned.mention().head() == token) {
                return Optional.of(mentioned);
            }
            if (mentioned.mention().kind() == MentionKind.NAME && mentioned.mention().covers(token)) {
                covering = mentioned;
            }
        }
        return Optional.ofNullable(covering);
    }
}
