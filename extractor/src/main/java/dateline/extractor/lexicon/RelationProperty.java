package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property that relates two things, and the words that say it.
 *
 * @param wikidata the Wikidata property that means exactly the same
 * @param value    {@code quantity}, {@code date} or {@code text} where the object is a value
 * @param units    QUDT units that a quantity may have
 */
public record RelationProperty(@JsonProperty("property") String name, String definition, Optional<String> wikidata,
                               List<String> subject, List<String> object, List<String> of, Optional<String> value,
                               List<String> units, List<WordGroup> verbs, List<WordGroup> nouns,
                               List<WordGroup> adjectives, List<Example> examples,
                               @JsonProperty("near_misses") List<NearMiss> nearMisses)
        implements Concept {

    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String OF = "of";

    public RelationProperty {
        Required.text("property", name);
        Required.text("definition of " + name, definition);
        wikidata = wikidata == null ? Optional.empty() : wikidata;
        value = value == null ? Optional.empty() : value;
        subject = Required.orEmpty(subject);
        object = Required.orEmpty(object);
        of = of == null ? List.of("Agent", "Place") : List.copyOf(of);
        units = Required.orEmpty(units);
        verbs = Required.orEmpty(verbs);
        nouns = Required.orEmpty(nouns);
        adjectives = Required.orEmpty(adjectives);
        examples = Required.orEmpty(examples);
        nearMisses = Required.orEmpty(nearMisses);
        if (value.isPresent() == !object.isEmpty()) {
            throw new IllegalArgumentException(name + " must have either object types or a kind of value");
        }
    }

    @Override
    public Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put(SUBJECT, subject);
        roles.put(OBJECT, object);
        roles.put(OF, of);
        return roles;
    }

    @Override
    public List<String> requires() {
        return List.of(SUBJECT, OBJECT);
    }
}
