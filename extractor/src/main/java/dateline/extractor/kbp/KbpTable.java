package dateline.extractor.kbp;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.resource.YamlResource;

import java.util.List;
import java.util.Map;

/**
 * How TAC-KBP's labels and ours go together.
 *
 * @param leaders words of offices at the top, as the model was trained with
 * @param tags    the first that fits a mention is its label
 */
record KbpTable(List<String> leaders, List<Tag> tags, List<Slot> relations) {

    private static final String FILE = "kbp.yaml";

    /**
     * @param types   classes of the ontology
     * @param demonym whether it is for a country's adjective or people
     * @param fine    whether TAC-KBP's gazetteer gives it, not its sequence model
     */
    record Tag(String tag, List<String> types, boolean demonym, boolean fine) {
    }

    /**
     * A relation of TAC-KBP.
     *
     * @param objects  labels that its object may have
     * @param property our property; absent where there is none, and the relation only competes with others
     * @param inverse  whether our property has subject and object exchanged
     * @param kinds    what it means where our object is of one of these classes
     * @param least    probability under which it is not believed
     */
    record Slot(String relation, String subject, List<String> objects, String property, boolean inverse,
                double least, Map<String, String> kinds) {

        Slot {
            kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
        }

        boolean admits(String subjectTag, String objectTag) {
            return subject.equals(subjectTag) && objects.contains(objectTag);
        }

        private Slot withoutProperty() {
            return new Slot(relation, subject, objects, null, inverse, least, Map.of());
        }
    }

    KbpTable {
        leaders = List.copyOf(leaders);
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }

    /** The same for a lexicon that may lack some properties: their relations only compete with others. */
    KbpTable within(Lexicon lexicon) {
        return new KbpTable(leaders, tags, relations.stream().map(slot -> slot.property() == null
                || lexicon.findRelationProperty(slot.property()).isPresent() ? slot : slot.withoutProperty()).toList());
    }

    static KbpTable load() {
        return YamlResource.read(KbpTable.class, FILE, KbpTable.class);
    }
}
