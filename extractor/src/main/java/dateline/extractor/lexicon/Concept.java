package dateline.extractor.lexicon;

import java.util.List;
import java.util.Map;

/** What words can evoke: a class of events or a relation. Both have roles, and words whose arguments fill them. */
public sealed interface Concept permits EventClass, RelationProperty {

    /** Local name in the ontology. */
    String name();

    String definition();

    /** Role to the types that may fill it; an empty list admits all. */
    Map<String, List<String>> roles();

    /** Roles without which nothing is found. */
    List<String> requires();

    List<WordGroup> verbs();

    List<WordGroup> nouns();

    /** Adjectives that say it: "is <i>ready</i> to help". */
    List<WordGroup> adjectives();

    List<Example> examples();

    List<NearMiss> nearMisses();
}
