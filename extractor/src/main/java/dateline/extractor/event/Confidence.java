package dateline.extractor.event;

import com.fasterxml.jackson.core.type.TypeReference;
import dateline.extractor.event.Evidence.Form;
import dateline.extractor.resource.YamlResource;

import java.util.EnumMap;
import java.util.Map;

/** How sure an event is by what speaks for it: how often such events were right in annotated texts. Immutable. */
final class Confidence {

    private static final String FILE = "confidence.yaml";
    private static final int SEVERAL = 2;

    private final Map<Form, Row> rows;

    /**
     * Of words of one form.
     *
     * @param main  of the main predicates of their sentences
     * @param other of the others
     */
    private record Row(Pair main, Pair other) {
    }

    /**
     * By the number of roles that are filled with somebody or something known.
     *
     * @param few     one or none
     * @param several two or more
     */
    private record Pair(double few, double several) {
        private Pair {
            if (!(few > 0 && few <= 1 && several > 0 && several <= 1)) {
                throw new IllegalArgumentException(FILE + ": a confidence must be in (0, 1]");
            }
        }
    }

    private Confidence(Map<Form, Row> rows) {
        for (Form form : Form.values()) {
            if (!rows.containsKey(form)) {
                throw new IllegalArgumentException(FILE + " has no row for " + form);
            }
        }
        this.rows = new EnumMap<>(rows);
    }

    static Confidence load() {
        return new Confidence(YamlResource.read(Confidence.class, FILE, new TypeReference<Map<Form, Row>>() { }));
    }

    double of(Evidence evidence) {
        Row row = rows.get(evidence.form());
        Pair pair = evidence.isMain() ? row.main() : row.other();
        return evidence.known() < SEVERAL ? pair.few() : pair.several();
    }
}
