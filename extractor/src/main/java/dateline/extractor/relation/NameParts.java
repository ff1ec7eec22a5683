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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a name takes for granted, where the text names the place, too: the <i>Karachi</i> Polytechnic is in Karachi, the
 * <i>German</i> Weather Service is of Germany.
 */
final class NameParts {

    private static final String COUNTRY = "country";
    private static final String LOCATED_IN = "locatedIn";
    private static final String FORM = "/in name";

    private final TypeHierarchy types;
    private final Gazetteer gazetteer;
    private final double certainty;

    /** @param certainty how often such a name is right */
    NameParts(TypeHierarchy types, Gazetteer gazetteer, double certainty) {
        this.types = types;
        this.gazetteer = gazetteer;
        this.certainty = certainty;
    }

    List<Relation> find(Entities entities, SentenceMentions mentions) {
        Map<String, EntityId> places = places(entities);
        List<Relation> found = new ArrayList<>();
        for (Entity entity : entities.list()) {
            if (entity.isNamed() && isOfPlace(entity)) {
                part(entity.label(), places).map(entities::get).filter(place -> isOf(entity, place))
                        .flatMap(place -> relation(entity, place, mentions)).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isOfPlace(Entity entity) {
        return types.isA(entity.type(), "Organization") || types.isA(entity.type(), "Facility");
    }

    /** A country in the name of what is built tells not where it stands: an embassy, a bridge between two countries. */
    private boolean isOf(Entity entity, Entity place) {
        boolean isBuilt = types.isA(entity.type(), "Facility");
        return !place.id().equals(entity.id()) && !(isBuilt && place.type().equals("Country"));
    }

    /** By their names and demonyms. */
    private Map<String, EntityId> places(Entities entities) {
        Map<String, EntityId> places = new HashMap<>();
        for (Entity entity : entities.list()) {
            boolean isPlace = types.isA(entity.type(), "GeopoliticalEntity") && entity.isNamed();
            if (isPlace) {
                places.putIfAbsent(entity.label(), entity.id());
                entity.link().findTarget().flatMap(gazetteer::find).map(GazetteerEntry::demonyms).stream().flatMap(List::stream)
                        .forEach(demonym -> places.putIfAbsent(demonym, entity.id()));
            }
        }
        return places;
    }

    /** The place that the name begins with, or that is behind its "of". */
    private static Optional<EntityId> part(String name, Map<String, EntityId> places) {
        String[] words = name.split(" ");
        for (int end = words.length - 1; end > 0; end--) {
            EntityId place = places.get(String.join(" ", List.of(words).subList(0, end)));
            if (place != null) {
                return Optional.of(place);
            }
        }
        int of = name.lastIndexOf(" of ");
        return of < 0 ? Optional.empty() : Optional.ofNullable(places.get(name.substring(of + " of ".length())));
    }

    private Optional<Relation> relation(Entity entity, Entity place, SentenceMentions mentions) {
        String property = place.type().equals("Country") ? COUNTRY : LOCATED_IN;
        return mentions.pair(entity.id(), place.id()).map(pair -> new Relation(entity.id(), property,
                new RelationObject.OfEntity(place.id()), Optional.empty(), pair.one(), pair.other(),
                new Claim(new Claimant.Author(), Optional.empty(), Factuality.ASSERTED, certainty, pair.sentence(),
                        property + FORM), new Basis.Described(pair.one())));
    }
}
