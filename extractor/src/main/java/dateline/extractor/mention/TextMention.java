package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Set;

/**
 * A mention with its place in the sentence.
 *
 * @param first      index of its first token
 * @param last       index of its last token
 * @param head       index of the token that the rest depends on
 * @param type       local name of a class of the ontology
 * @param candidates what the gazetteer has of that name
 * @param isDemonym  it names a country by its people or its adjective: "German"
 */
public record TextMention(Sentence sentence, int first, int last, int head, MentionKind kind, String type,
                          List<GazetteerEntry> candidates, boolean isDemonym) {

    public static final Set<String> RELATIVE_PRONOUNS =
            Set.of("who", "whom", "whose", "which", "that", "where");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");
    private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WP$", "WDT", "WRB");

    public TextMention {
        candidates = List.copyOf(candidates);
    }

    public Span span() {
        return sentence.span(first, last);
    }

    public Token headToken() {
        return sentence.token(head);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public boolean isName() {
        return kind == MentionKind.NAME;
    }

    /** "who", "which", "where" and the like. */
    public boolean isRelative() {
        return isRelative(headToken());
    }

    static boolean isRelative(Token token) {
        return RELATIVE_TAGS.contains(token.pos()) && RELATIVE_PRONOUNS.contains(token.lemma());
    }

    /** "The", "this" and the like stand before it. */
    public boolean isDefinite() {
        return DEFINITE.contains(sentence.lemma(first));
    }

    public boolean isPlural() {
        return headToken().pos().endsWith("S");
    }

    /** Whether brackets stand around it, and nothing else within them. */
    public boolean isBracketed() {
        return first > 0 && last + 1 < sentence.size() && OPENING.contains(sentence.token(first - 1).word())
                && CLOSING.contains(sentence.token(last + 1).word());
    }

    /** The words of the mention, single spaces between them. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean joined = i > first
                    && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
            words.append(i == first || joined ? "" : " ").append(sentence.token(i).word());
        }
        return words.toString();
    }

    public Mention toMention() {
        return toMention(kind);
    }

    /** The same words as a mention of another kind. */
    public Mention toMention(MentionKind other) {
        return new Mention(span(), other, type);
    }
}
