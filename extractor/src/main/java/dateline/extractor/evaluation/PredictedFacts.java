package dateline.extractor.evaluation;

import dateline.extractor.mention.TextMention;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Relation;
import dateline.extractor.model.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facts of one document as scorers ask for them. */
public final class PredictedFacts {

    private final DocumentFacts facts;
    private final Map<EntityId, Entity> entities = new HashMap<>();

    public PredictedFacts(DocumentFacts facts) {
        this.facts = facts;
        facts.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    public DocumentFacts facts() {
        return facts;
    }

    public Entity get(EntityId id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id + " in " + facts.document().id());
        }
        return entity;
    }

    /** The spans of an entity's mentions by name. */
    public static List<Span> listNames(Entity entity) {
        return entity.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME).map(Mention::span)
                .toList();
    }

    public List<Span> listNames(EntityId id) {
        return listNames(get(id));
    }

    /** The relations that are claimed of the world: neither denied nor hypothetical. */
    public List<Relation> listClaimed() {
        return facts.relations().stream().filter(relation -> switch (relation.claim().factuality()) {
            case DENIED, HYPOTHETICAL -> false;
            case ASSERTED, PLANNED, UNCERTAIN -> true;
        }).toList();
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.in(facts.document().text());
    }

    /** "who", "which": a gold that marks none of them does not ask for them. */
    public boolean isRelative(Span span) {
        return TextMention.RELATIVE_PRONOUNS.contains(words(span).toLowerCase(Locale.ROOT));
    }
}
