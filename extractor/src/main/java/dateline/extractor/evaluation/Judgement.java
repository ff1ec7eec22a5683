package dateline.extractor.evaluation;

/**
 * A prediction and how it turned out.
 *
 * @param rule       what predicted it
 * @param confidence that was predicted, in (0, 1]
 */
public record Judgement(String rule, double confidence, boolean isRight) {

    /** What predicts that an entity is something of the knowledge base. */
    static final String LINKING = "link";

    boolean isLink() {
        return rule.equals(LINKING);
    }
}
