package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.RelationObject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows from a relation.
 *
 * @param premise    the property that is said
 * @param subject    classes of which the premise's subject must be one; any, if empty
 * @param object     the same of its object
 * @param of         the same of where a position is held
 * @param titles     the title of a position without {@code of} must be one of these; any, if empty
 * @param conclusion the property that follows
 * @param ends       which ends of the premise are subject and object of the conclusion
 * @param confidence what remains of the premise's confidence, in (0, 1]
 */
public record Implication(@JsonProperty("if") String premise, List<String> subject, List<String> object,
                          List<String> of, List<String> titles, @JsonProperty("then") String conclusion,
                          List<End> ends, double confidence, String why) {

    /** An end of the premise, or what the document says of it. */
    public enum End {
        @JsonProperty("subject") SUBJECT,
        @JsonProperty("object") OBJECT,
        /** Where a position is held. */
        @JsonProperty("of") OF,
        /** A body of a state that is described by whose it is: "the Berg administration". */
        @JsonProperty("body of subject") BODY_OF_SUBJECT,
        @JsonProperty("body of object") BODY_OF_OBJECT,
        /** Of whom the subject is a citizen, or where it lies. */
        @JsonProperty("country of subject") COUNTRY_OF_SUBJECT,
        /** The country of the object or, of a position, of where it is held. */
        @JsonProperty("country of object") COUNTRY_OF_OBJECT
    }

    public Implication {
        Required.text("if", premise);
        Required.text("then", conclusion);
        Required.text("why", why);
        subject = Required.orEmpty(subject);
        object = Required.orEmpty(object);
        of = Required.orEmpty(of);
        titles = Required.orEmpty(titles);
        ends = List.copyOf(ends);
        if (ends.size() != 2 || !(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("what follows from " + premise + " needs two ends, it has " + ends
                    + ", and a confidence in (0, 1], not " + confidence);
        }
    }

    /** Whether it needs to be known of which country things are. */
    public boolean isByCountry() {
        return ends.contains(End.COUNTRY_OF_SUBJECT) || ends.contains(End.COUNTRY_OF_OBJECT);
    }

    /** Whether the title of a position is one of those that it is for. */
    public boolean admits(RelationObject object, Optional<EntityId> held) {
        return titles.isEmpty() || held.isEmpty() && object instanceof RelationObject.OfValue title
                && titles.contains(title.value().toLowerCase(Locale.ROOT));
    }

    /** How it is named in the graph. */
    public String rule() {
        return conclusion + "/from " + premise;
    }
}
