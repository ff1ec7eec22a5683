package dateline.extractor;

import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entities that anything is said of, or that say anything. */
final class Participants {

    private final Set<EntityId> ids = new HashSet<>();

    private Participants() {
    }

    static Set<EntityId> of(List<Event> events, List<Relation> relations, List<Attribution> attributions) {
        Participants participants = new Participants();
        events.forEach(participants::add);
        relations.forEach(participants::add);
        attributions.forEach(attribution -> participants.add(attribution.claimant()));
        return participants.ids;
    }

    private void add(Event event) {
        event.roles().stream().map(RoleFiller::filler).filter(Filler.OfEntity.class::isInstance)
                .forEach(filler -> ids.add(((Filler.OfEntity) filler).entity()));
        add(event.claim());
    }

    private void add(Relation relation) {
        ids.add(relation.subject());
        if (relation.object() instanceof RelationObject.OfEntity object) {
            ids.add(object.entity());
        }
        relation.of().ifPresent(ids::add);
        add(relation.claim());
    }

    private void add(Claim claim) {
        add(claim.claimant());
    }

    private void add(Claimant claimant) {
        claimant.findEntity().ifPresent(ids::add);
    }
}
