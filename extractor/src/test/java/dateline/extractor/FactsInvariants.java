package dateline.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of the facts of every document, whatever its text. */
final class FactsInvariants {

    private FactsInvariants() {
    }

    static void check(DocumentFacts facts) {
        assertThat(spans(facts)).allMatch(span -> span.end() <= facts.document().text().length() && span.length() > 0,
                "lies in the text");
        Set<EntityId> entities = new HashSet<>();
        assertThat(facts.entities()).extracting(Entity::id).allMatch(entities::add, "is unique");
        Set<EventId> events = new HashSet<>();
        assertThat(facts.events()).extracting(Event::id).allMatch(events::add, "is unique");
        assertThat(facts.events()).extracting(Event::instance).allMatch(events::contains);
        assertThat(participants(facts)).allMatch(entities::contains, "is listed");
        assertThat(facts.events().stream().flatMap(event -> event.roles().stream()).map(RoleFiller::filler)
                .filter(Filler.OfEvent.class::isInstance).map(filler -> ((Filler.OfEvent) filler).event()))
                .allMatch(events::contains, "is listed");
        assertThat(facts.entities()).allSatisfy(entity -> assertThat(entity.mentions()).extracting(Mention::span)
                .isSorted().doesNotHaveDuplicates());
        assertThat(facts.events()).allMatch(event -> event.claim().sentence().contains(event.trigger()));
        checkLabels(facts);
    }

    /** No label leaves the engine that the ontology does not have. */
    private static void checkLabels(DocumentFacts facts) {
        Lexicon lexicon = SharedModels.lexicon();
        assertThat(facts.entities()).extracting(Entity::type).allMatch(lexicon.types()::isDefined);
        assertThat(facts.entities().stream().flatMap(entity -> entity.mentions().stream())).extracting(Mention::type)
                .allMatch(lexicon.types()::isDefined);
        assertThat(facts.events()).extracting(Event::type)
                .allMatch(type -> type.equals(Lexicon.PLAIN_EVENT) || lexicon.findEventClass(type).isPresent());
        assertThat(facts.relations()).extracting(Relation::property)
                .allMatch(property -> lexicon.findRelationProperty(property).isPresent());
    }

    private static Stream<Span> spans(DocumentFacts facts) {
        return Stream.of(
                facts.entities().stream().flatMap(entity -> entity.mentions().stream()).map(Mention::span),
                facts.events().stream().flatMap(FactsInvariants::spans),
                facts.relations().stream().flatMap(relation -> Stream.concat(spans(relation.claim()),
                        Stream.of(relation.subjectMention(), relation.objectMention()))),
                facts.attributions().stream().flatMap(FactsInvariants::spans)).flatMap(spans -> spans);
    }

    private static Stream<Span> spans(Event event) {
        return Stream.of(Stream.of(event.trigger()), spans(event.claim()),
                event.roles().stream().map(role -> role.filler().span()),
                event.time().stream().map(time -> time.span())).flatMap(spans -> spans);
    }

    private static Stream<Span> spans(Claim claim) {
        return Stream.concat(Stream.of(claim.sentence()), claim.cue().stream());
    }

    private static Stream<Span> spans(Attribution attribution) {
        return Stream.of(attribution.source().stream(), attribution.cue().stream(), Stream.of(attribution.content()))
                .flatMap(spans -> spans);
    }

    private static Stream<EntityId> participants(DocumentFacts facts) {
        Stream<EntityId> claimants = Stream.of(facts.events().stream().map(Event::claim),
                        facts.relations().stream().map(Relation::claim)).flatMap(claims -> claims)
                .flatMap(claim -> claim.claimant().findEntity().stream());
        Stream<EntityId> related = facts.relations().stream().flatMap(relation -> Stream.concat(
                Stream.concat(Stream.of(relation.subject()), relation.of().stream()),
                relation.object() instanceof RelationObject.OfEntity object ? Stream.of(object.entity())
                        : Stream.empty()));
        Stream<EntityId> fillers = facts.events().stream().flatMap(event -> event.roles().stream())
                .map(RoleFiller::filler).filter(Filler.OfEntity.class::isInstance)
                .map(filler -> ((Filler.OfEntity) filler).entity());
        return Stream.of(claimants, related, fillers).flatMap(ids -> ids);
    }
}
