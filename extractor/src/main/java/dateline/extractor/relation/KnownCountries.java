package dateline.extractor.relation;

import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which country lies what the text names, as the gazetteer has it, where the text names this country, too. */
final class KnownCountries {

    private static final String COUNTRY = "country";
    private static final String CITIZEN_OF = "citizenOf";
    private static final String FORM = "gazetteer";

    private final TypeHierarchy types;
    private final Gazetteer gazetteer;
    private final Confidence confidence;

    KnownCountries(TypeHierarchy types, Gazetteer gazetteer, Confidence confidence) {
        this.types = types;
        this.gazetteer = gazetteer;
        this.confidence = confidence;
    }

    /** In the first sentence that names both, else in the first that names what lies in the country. */
    List<Relation> find(Entities entities, Bodies bodies, SentenceMentions mentions) {
        Map<String, EntityId> byItem = new HashMap<>();
        entities.list().forEach(entity -> entry(entity)
                .ifPresent(entry -> byItem.putIfAbsent(entry.item(), entity.id())));
        return entities.list().stream().flatMap(entity -> entry(entity)
                .or(() -> bodies.findOwner(entity.id()).map(entities::get).flatMap(this::entry)).stream()
                .flatMap(entry -> entry.country().map(byItem::get).stream()
                        .flatMap(country -> relation(entity, country, entry, mentions).stream()))).toList();
    }

    private Optional<Relation> relation(Entity entity, EntityId country, GazetteerEntry entry,
                                        SentenceMentions mentions) {
        Optional<String> property = property(entity).filter(it -> !country.equals(entity.id()));
        return property.flatMap(name -> mentions.pair(entity.id(), country).map(place ->
                new Relation(entity.id(), name, new RelationObject.OfEntity(country), Optional.empty(), place.one(),
                        place.other(), new Claim(new Claimant.Author(), Optional.empty(), Factuality.ASSERTED,
                        confidence.of(name, FORM), place.sentence(), name + "/" + FORM),
                        new Basis.Known(entry.item()))));
    }

    private Optional<GazetteerEntry> entry(Entity entity) {
        return entity.link().findTarget().flatMap(gazetteer::find);
    }

    private Optional<String> property(Entity entity) {
        if (types.isA(entity.type(), "Person")) {
            return Optional.of(CITIZEN_OF);
        }
        boolean isSomewhere = types.isA(entity.type(), "Place") || types.isA(entity.type(), "Organization");
        return isSomewhere && !entity.type().equals("Country") ? Optional.of(COUNTRY) : Optional.empty();
    }
}
