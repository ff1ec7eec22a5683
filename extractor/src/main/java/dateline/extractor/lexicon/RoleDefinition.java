package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * A role of events.
 *
 * @param functions the grammatical functions that fill it where a frame says nothing else
 * @param types     that the filler must be known to have to be taken by default; empty for any
 */
public record RoleDefinition(@JsonProperty("role") String name, String definition, List<String> functions,
                             List<String> types) {

    public RoleDefinition {
        Required.text("role", name);
        Required.text("definition of " + name, definition);
        functions = Required.orEmpty(functions);
        types = Required.orEmpty(types);
    }
}
