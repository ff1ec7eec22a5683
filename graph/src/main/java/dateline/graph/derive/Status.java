package dateline.graph.derive;

import static dateline.extractor.model.Factuality.ASSERTED;
import static dateline.extractor.model.Factuality.DENIED;
import static dateline.extractor.model.Factuality.PLANNED;
import static dateline.extractor.model.Factuality.UNCERTAIN;

import dateline.extractor.model.Factuality;
import java.util.Set;

/** Whether something said holds, as far as all claims about it tell. */
public enum Status {
    REPORTED("Reported"), DISPUTED("Disputed"), DENIED_BY_ALL("Denied"), EXPECTED("Expected"),
    UNCONFIRMED("Unconfirmed"), HYPOTHETICAL("Hypothetical");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** Local name in the ontology. */
    public String label() {
        return label;
    }

    /** Whether the plain triple of an edge may be stated. */
    public boolean warrantsShortcut() {
        return this == REPORTED || this == DISPUTED;
    }

    /** @param said all factualities with which it is said; at least one */
    static Status of(Set<Factuality> said) {
        if (said.contains(ASSERTED)) {
            return said.contains(DENIED) ? DISPUTED : REPORTED;
        }
        if (said.contains(DENIED)) {
            return DENIED_BY_ALL;
        }
        if (said.contains(PLANNED)) {
            return EXPECTED;
        }
        return said.contains(UNCERTAIN) ? UNCONFIRMED : HYPOTHETICAL;
    }
}
