package dateline.extractor.annotate;

/**
 * An edge of the enhanced Universal Dependencies graph (Schuster and Manning, 2016).
 *
 * @param governor  token index, -1 for the root
 * @param relation  with its subtype, such as {@code nsubj:pass} or {@code nmod:of}
 * @param dependent token index
 */
public record Dependency(int governor, String relation, int dependent) {

    /** Whether this is the relation or one of its subtypes. */
    public boolean is(String base) {
        return relation.equals(base)
                || relation.startsWith(base) && relation.charAt(base.length()) == ':';
    }

    /** What stands behind the first colon, such as the preposition of {@code obl:to}; empty when nothing does. */
    public String subtype() {
        int colon = relation.indexOf(':');
        return colon < 0 ? "" : relation.substring(colon + 1);
    }
}
