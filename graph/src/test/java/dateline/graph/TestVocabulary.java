package dateline.graph;

import dateline.extractor.lexicon.EntityType;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Example;
import dateline.extractor.lexicon.Implication;
import dateline.extractor.lexicon.PloverCoding;
import dateline.extractor.lexicon.PloverRule;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.RoleDefinition;
import dateline.graph.ontology.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A small vocabulary for tests, so that they do not change with the lexicon. */
public final class TestVocabulary {

    private TestVocabulary() {
    }

    public static Vocabulary vocabulary() {
        return new Vocabulary(types(), roles(), events(), relations(), implications(),
                new PloverCoding(List.of("AGREE", "COOPERATE"), List.of("agent"), List.of(),
                        List.of(new PloverRule("Planned", List.of("COOPERATE"), "AGREE"))));
    }

    private static List<Implication> implications() {
        return List.of(new Implication("headOfState", List.of("Country"), List.of(), List.of(), List.of(), "citizenOf",
                List.of(Implication.End.OBJECT, Implication.End.SUBJECT), 0.9, "A head of state is a citizen."));
    }

    private static List<EntityType> types() {
        return List.of(type("Thing"), type("Agent", "Thing"), type("Person", "Agent"), type("Organization", "Agent"),
                type("Company", "Organization"), type("Place", "Thing"), type("GeopoliticalEntity", "Place", "Agent"),
                type("Country", "GeopoliticalEntity"), type("City", "GeopoliticalEntity"), type("Artifact", "Thing"),
                type("Weapon", "Artifact"), type("MilitaryForce", "Organization"), type("Position", "Thing"));
    }

    private static EntityType type(String name, String... parents) {
        return new EntityType(name, List.of(parents), "What is called " + name + ".", List.of(), List.of(), List.of(), List.of(), false);
    }

    private static List<RoleDefinition> roles() {
        return Stream.of("agent", "patient", "recipient", "theme", "instrument", "place", "destination")
                .map(name -> new RoleDefinition(name, "Plays the " + name + ".", List.of(), List.of())).toList();
    }

    private static List<EventClass> events() {
        return List.of(
                event("Authorization", Optional.of("COOPERATE"), List.of(
                        new EventClass.Edge("authorizes", "agent", "theme", "Allows something.")),
                        "agent", "Agent", "theme", "Weapon", "recipient", "Agent"),
                event("Deployment", Optional.of("MOBILIZE"), List.of(
                        new EventClass.Edge("deploysTo", "agent", "destination", "Sends to a place.")),
                        "agent", "Agent", "theme", "MilitaryForce", "destination", "Place"),
                event("Attack", Optional.of("ASSAULT"), List.of(
                        new EventClass.Edge("attacks", "agent", "patient", "Uses force \"against\" somebody.")),
                        "agent", "Agent", "patient", "Agent", "instrument", "Weapon", "place", "Place"),
                event("Statement", Optional.empty(), List.of(), "agent", "Agent", "theme", "Thing"),
                event("Death", Optional.empty(), List.of(), "patient", "Agent", "place", "Place"));
    }

    private static EventClass event(String name, Optional<String> plover, List<EventClass.Edge> edges,
                                    String... roles) {
        Map<String, List<String>> admitted = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i += 2) {
            admitted.put(roles[i], List.of(roles[i + 1]));
        }
        return new EventClass(name, Optional.empty(), "What is called " + name + ".", plover, admitted, List.of(),
                List.of(), Map.of(), Map.of(), edges,
                List.of(), List.of(), List.of(), List.of(example("An example of " + name + ".")), List.of());
    }

    private static Example example(String text) {
        return new Example(text, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
    }

    private static List<RelationProperty> relations() {
        return List.of(relation("spokespersonOf", Optional.empty(), List.of("Agent"), Optional.empty()),
                relation("memberOf", Optional.of("P463"), List.of("Organization"), Optional.empty()),
                relation("positionHeld", Optional.of("P39"), List.of(), Optional.of("text")),
                relation("effectiveRange", Optional.empty(), List.of(), Optional.of("quantity")));
    }

    private static RelationProperty relation(String name, Optional<String> wikidata, List<String> object,
                                             Optional<String> value) {
        return new RelationProperty(name, "What is called " + name + ".", wikidata, List.of("Agent"), object, null,
                value, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
