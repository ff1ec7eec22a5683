package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * What follows from a relation.
 *
 * @param premise    the property that is said
 * @param subject    classes of which the premise's subject must be one; any, if empty
 * @param object     the same of its object
 * @param of         the same of where a position is held
 * @param conclusion the property that follows
 * @param ends       which ends of the premise are subject and object of the conclusion
 * @param confidence what remains of the premise's confidence, in (0, 1]
 */
public record Implication(@JsonProperty("if") String premise, List<String> subject, List<String> object,
                          List<String> of, @JsonProperty("then") String conclusion, List<End> ends, double confidence,
                          String why) {

    /** An end of the premise. */
    public enum End {
        @JsonProperty("subject") SUBJECT,
        @JsonProperty("object") OBJECT,
        @JsonProperty("of") OF
    }

    public Implication {
        Required.text("if", premise);
        Required.text("then", conclusion);
        Required.text("why", why);
        subject = Required.orEmpty(subject);
        object = Required.orEmpty(object);
        of = Required.orEmpty(of);
        ends = List.copyOf(ends);
        if (ends.size() != 2 || !(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("what follows from " + premise + " needs two ends, it has " + ends
                    + ", and a confidence in (0, 1], not " + confidence);
        }
    }

    /** How it is named in the graph. */
    public String rule() {
        return conclusion + "/from " + premise;
    }
}
