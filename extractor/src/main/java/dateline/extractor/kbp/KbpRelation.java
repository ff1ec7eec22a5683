package dateline.extractor.kbp;

import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.link.Entities.Mentioned;

/**
 * What the classifier believes.
 *
 * @param property    one of the ontology's relation properties
 * @param probability that the model gives it
 */
public record KbpRelation(Mentioned subject, String property, End object, double probability) {

    /** The other end. */
    public sealed interface End {

        record OfEntity(Mentioned entity) implements End {
        }

        record OfDate(TimeExpression date) implements End {
        }
    }
}
