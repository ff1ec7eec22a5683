package dateline.extractor.model;

/**
 * How an event or relation is presented by whom the claim belongs to (Saurí and Pustejovsky, FactBank, 2009, reduced to
 * the five values that readers of news tell apart).
 */
public enum Factuality {
    ASSERTED("Asserted"), DENIED("Denied"), PLANNED("Planned"), HYPOTHETICAL("Hypothetical"), UNCERTAIN("Uncertain");

    private final String label;

    Factuality(String label) {
        this.label = label;
    }

    /** The name in the ontology and in JSON. */
    public String label() {
        return label;
    }

    /** The value of that {@link #label()}. */
    public static Factuality of(String label) {
        for (Factuality value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + label + "' is no factuality; it must be one of Asserted, Denied, "
                + "Planned, Hypothetical, Uncertain");
    }
}
