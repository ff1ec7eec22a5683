package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * A class of entities.
 *
 * @param ner   labels of the sequence models that mean this class
 * @param broad the finer classes below it are exchanged under its name
 * @param nouns lemmas of common nouns that denote a member of it
 * @param wordnet  synsets of WordNet whose hyponyms denote a member of it, as a noun and the number of its sense: "person#1"
 * @param nameEndings last words of names that tell this class, whatever the sequence models say: "Airport"
 */
public record EntityType(@JsonProperty("class") String name, List<String> parents, String definition, List<String> ner,
                         List<String> nouns, List<String> wordnet,
                         @JsonProperty("name_endings") List<String> nameEndings, boolean broad) {

    public EntityType {
        Required.text("class", name);
        Required.text("definition of " + name, definition);
        parents = Required.orEmpty(parents);
        ner = Required.orEmpty(ner);
        nouns = Required.orEmpty(nouns);
        wordnet = Required.orEmpty(wordnet);
        nameEndings = Required.orEmpty(nameEndings);
    }
}
