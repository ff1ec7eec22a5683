package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class of events and the words that evoke it.
 *
 * @param plover   its class in PLOVER, the event ontology of political science, in capitals
 * @param roles    its roles and the types of entity that may fill each
 * @param requires roles without which nothing is found
 * @param bare     nouns that name such an event also where nobody is said to take part
 * @param inherits roles that, when nothing fills them, are filled as those of an event that is itself a participant, such
 *                 as {@code patient: topic.agent}; several with a bar between them
 * @param lends    roles of an event that is itself a participant, such as {@code topic.agent}, that are filled as these
 *                 of its own, when nothing fills them
 */
public record EventClass(@JsonProperty("class") String name, Optional<String> parent, String definition,
                         Optional<String> plover, Map<String, List<String>> roles, List<String> requires,
                         List<String> bare, Map<String, String> inherits, Map<String, String> lends,
                         List<Edge> edges, List<WordGroup> verbs, List<WordGroup> nouns,
                         List<WordGroup> adjectives, List<Example> examples,
                         @JsonProperty("near_misses") List<NearMiss> nearMisses) implements Concept {

    public EventClass {
        Required.text("class", name);
        Required.text("definition of " + name, definition);
        parent = parent == null ? Optional.empty() : parent;
        plover = plover == null ? Optional.empty() : plover;
        roles = Required.orEmpty(roles);
        requires = Required.orEmpty(requires);
        bare = Required.orEmpty(bare);
        inherits = Required.orEmpty(inherits);
        lends = Required.orEmpty(lends);
        edges = Required.orEmpty(edges);
        verbs = Required.orEmpty(verbs);
        nouns = Required.orEmpty(nouns);
        adjectives = Required.orEmpty(adjectives);
        examples = Required.orEmpty(examples);
        nearMisses = Required.orEmpty(nearMisses);
    }

    /**
     * A property that leads straight from one participant to another.
     *
     * @param from the role of its subject
     * @param to   the role of its object
     */
    public record Edge(String property, String from, String to, String definition) {
        public Edge {
            Required.text("property", property);
            Required.text("from", from);
            Required.text("to", to);
            Required.text("definition of " + property, definition);
        }
    }
}
