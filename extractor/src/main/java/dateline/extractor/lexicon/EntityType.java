package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * A class of entities.
 *
 * @param ner   labels of the sequence models that mean this class
 * @param broad the finer classes below it are exchanged under its name
 * @param nouns lemmas of common nouns that denote a member of it
 * @param nameEndings last words of names that tell this class, whatever the sequence models say: "Airport"
 */
public record EntityType(@JsonProperty("class") String name, List<String> parents, String definition, List<String> ner,
                         List<String> nouns, @JsonProperty("name_endings") List<String> nameEndings, boolean broad) {

    public EntityType {
        Required.text("class", name);
        Required.text("definition of " + name, definition);
        parents = Required.orEmpty(parents);
        ner = Required.orEmpty(ner);
        nouns = Required.orEmpty(nouns);
        nameEndings = Required.orEmpty(nameEndings);
    }
}
