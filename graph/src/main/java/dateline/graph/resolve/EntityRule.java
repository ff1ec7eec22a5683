package dateline.graph.resolve;

/** Why entities of different documents are one, the strongest reasons first. */
public enum EntityRule {
    SAME_ITEM("linked to the same item of the knowledge base"),
    SAME_NAME("the same name"),
    SPELLING("the same name, spelled or shortened in another way"),
    ALIAS("a document calls it by both names"),
    ACRONYM("the first letters of its name, and documents in common with something else they speak of"),
    OFFICE("the only one of that surname who holds that office"),
    SURNAME("the only one of that surname in all documents"),
    OTHER_KIND("the same name, which some documents take for that of another kind of thing"),
    SEAT("the name of a body and of where it sits"),
    BODY("described by whom it belongs to"),
    PUBLISHER("the publisher of a document");

    private final String reason;

    EntityRule(String reason) {
        this.reason = reason;
    }

    /** For people. */
    public String reason() {
        return reason;
    }
}
