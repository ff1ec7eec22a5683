package dateline.graph.resolve;

/** Why events are one, in the order in which the reasons are looked at. */
public enum EventRule {
    THEME("the same agent deals with the same thing"),
    INSTRUMENT("the same agent, with the same thing"),
    RECIPIENT("the same agent, the same recipient or destination"),
    PLACE("the same agent in the same place"),
    THEME_AND_RECIPIENT("the same thing for the same recipient, by agents who act for one another"),
    THEME_AND_PLACE("the same thing at the same place"),
    TOPIC("the same agent, about the same thing"),
    TIME("the same agent at the same time"),
    ONCE("happens to one participant once"),
    SELDOM("does not happen to one participant twice within days"),
    SITE_AND_DAY("in the same town or building on the same day"),
    CONTENT("the same speaker about the same event"),
    CONTAINED("in the same role of one event"),
    COMPATIBLE("of a class and a narrower one, with more than one thing in common besides the agent"),
    IN_DOCUMENT("the only such event in the document"),
    REPEATED("told again in the document, in the same words");

    private final String reason;

    EventRule(String reason) {
        this.reason = reason;
    }

    /** For people. */
    public String reason() {
        return reason;
    }
}
