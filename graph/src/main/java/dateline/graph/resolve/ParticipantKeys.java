package dateline.graph.resolve;

import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.graph.ontology.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the events of one document are compared with others. */
final class ParticipantKeys {

    private static final String AGENT = "agent";
    private static final Set<String> THEMES = Set.of("theme", "patient");
    private static final List<Set<String>> RANKED_ROLES =
            List.of(THEMES, Set.of("recipient", "destination"), Set.of("place"));

    private final DocumentFacts facts;
    private final Resolution entities;
    private final Vocabulary vocabulary;
    private final NestedReach reach;

    ParticipantKeys(DocumentFacts facts, Resolution entities, Vocabulary vocabulary) {
        this.facts = facts;
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.reach = new NestedReach(facts.events());
    }

    /** What tells the classes apart; plain events by their words. */
    String type(Event event) {
        return event.type().equals(Lexicon.PLAIN_EVENT) ? event.type() + " " + trigger(event) : event.type();
    }

    private String trigger(Event event) {
        String text = facts.document().text();
        return event.trigger().end() <= text.length() ? event.trigger().in(text).toLowerCase(Locale.ROOT)
                : event.id().value();
    }

    /**
     * Every pair of agent and other participant. A class without agents needs only the thing that is dealt with: people
     * die once. An event whose class has agents but whose agent nobody names is compared with none.
     */
    Set<BlockKey> keys(List<Event> mentions) {
        String type = type(mentions.getFirst());
        Set<String> agents = participants(mentions, Set.of(AGENT));
        Set<BlockKey> keys = new TreeSet<>();
        if (agents.isEmpty() && hasAgent(mentions.getFirst())) {
            return keys;
        }
        int ranks = agents.isEmpty() ? 1 : RANKED_ROLES.size();
        for (int rank = 0; rank < ranks; rank++) {
            for (String participant : participants(mentions, RANKED_ROLES.get(rank))) {
                for (String agent : agents.isEmpty() ? Set.of("") : agents) {
                    keys.add(new BlockKey(rank, type, agent, participant));
                }
            }
        }
        return keys;
    }

    /** What is dealt with, as far as other documents can know it. */
    Set<String> themes(List<Event> mentions) {
        return participants(mentions, THEMES);
    }

    private boolean hasAgent(Event event) {
        return vocabulary.findEventClass(event.type()).map(type -> type.roles().containsKey(AGENT)).orElse(true);
    }

    private Set<String> participants(List<Event> mentions, Set<String> roles) {
        return mentions.stream().flatMap(mention -> roles.stream().flatMap(role -> participants(mention, role)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> participants(Event event, String role) {
        return reach.reach(event, role).stream().flatMap(reached -> named(reached.entity()).stream()
                .map(iri -> reached.steps().size() == 1 || isDrawnTo(event, role) ? iri
                        : innermost(reached).type() + " " + iri));
    }

    /** Where a class draws an edge through an inner event, it does not matter which event that is. */
    private boolean isDrawnTo(Event event, String role) {
        return vocabulary.findEventClass(event.type()).map(EventClass::edges).orElse(List.of()).stream()
                .anyMatch(edge -> edge.to().equals(role));
    }

    private static Event innermost(NestedReach.Reached reached) {
        return reached.steps().getLast().event();
    }

    /** Only what has a name is known in other documents. */
    private Optional<String> named(Filler.OfEntity filler) {
        return entities.findEntity(facts.document().id(), filler.entity()).filter(CanonicalEntity::named)
                .map(CanonicalEntity::iri);
    }
}
