package dateline.extractor.evaluation.gold;

import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for offsets outside the text and for entities that are not there. */
final class FactsCheck {

    private final DocumentFacts facts;
    private final Set<EntityId> entities;
    private final List<String> problems = new ArrayList<>();

    FactsCheck(DocumentFacts facts) {
        this.facts = facts;
        this.entities = facts.entities().stream().map(Entity::id).collect(Collectors.toSet());
    }

    /** The first thing that is wrong: its field, its value and what it must be. */
    Optional<String> findProblem() {
        for (int i = 0; i < facts.entities().size(); i++) {
            List<Mention> mentions = facts.entities().get(i).mentions();
            for (int j = 0; j < mentions.size(); j++) {
                check(mentions.get(j).span(), "entities[" + i + "].mentions[" + j + "]");
            }
        }
        for (int i = 0; i < facts.events().size(); i++) {
            check(facts.events().get(i), "events[" + i + "]");
        }
        for (int i = 0; i < facts.relations().size(); i++) {
            check(facts.relations().get(i), "relations[" + i + "]");
        }
        for (int i = 0; i < facts.attributions().size(); i++) {
            check(facts.attributions().get(i), "attributions[" + i + "]");
        }
        return problems.stream().findFirst();
    }

    private void check(Event event, String field) {
        check(event.trigger(), field + ".trigger");
        List<RoleFiller> roles = event.roles();
        for (int i = 0; i < roles.size(); i++) {
            check(roles.get(i).filler().span(), field + ".roles[" + i + "]");
            if (roles.get(i).filler() instanceof Filler.OfEntity of) {
                check(of.entity(), field + ".roles[" + i + "].entity");
            }
        }
        check(event.claim(), field);
    }

    private void check(Relation relation, String field) {
        check(relation.subject(), field + ".subject");
        check(relation.subjectMention(), field + ".subjectMention");
        check(relation.objectMention(), field + ".objectMention");
        relation.of().ifPresent(of -> check(of, field + ".of"));
        switch (relation.object()) {
            case RelationObject.OfEntity of -> check(of.entity(), field + ".object");
            case RelationObject.OfValue value -> check(value.span(), field + ".object");
        }
        check(relation.claim(), field);
    }

    private void check(Claim claim, String field) {
        check(claim.sentence(), field + ".sentence");
        claim.claimant().findEntity().ifPresent(claimant -> check(claimant, field + ".claimant"));
    }

    private void check(Attribution attribution, String field) {
        attribution.source().ifPresent(source -> check(source, field + ".source"));
        attribution.cue().ifPresent(cue -> check(cue, field + ".cue"));
        check(attribution.content(), field + ".content");
    }

    private void check(Span span, String field) {
        int length = facts.document().text().length();
        if (span.end() > length) {
            problems.add("field '" + field + ".end': " + span.end() + " is outside the text, which has " + length
                    + " UTF-16 units");
        }
    }

    private void check(EntityId entity, String field) {
        if (!entities.contains(entity)) {
            problems.add("field '" + field + "': '" + entity + "' is none of the entities");
        }
    }
}
