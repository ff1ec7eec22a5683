package dateline.extractor.annotate;

import dateline.extractor.model.Span;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A sentence with its tokens and, when it was parsed, its dependencies.
 *
 * @param index     position in the document, from 0
 * @param paragraph position of its paragraph in the document, from 0
 * @param times     the expressions of time in it
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, DependencyGraph graph,
                       List<TimeExpression> times) {

    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(graph, "graph");
        tokens = List.copyOf(tokens);
        times = List.copyOf(times);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public String lemma(int index) {
        return tokens.get(index).lemma();
    }

    /** Whether an expression of time covers the token. */
    public boolean isTime(int index) {
        return times.stream().anyMatch(time -> time.covers(index));
    }

    /** Index of the token that covers the character, or of the last one before it. */
    public int tokenAt(int offset) {
        int last = 0;
        for (Token token : tokens) {
            if (token.span().start() <= offset) {
                last = token.index();
            }
        }
        return last;
    }

    /** From the first character of one token to the last of another. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The stretch of neighbouring members of {@code tokens} around {@code head}. */
    public Span spanAround(int head, BitSet members) {
        int first = head;
        while (first > 0 && members.get(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < size() && members.get(last + 1)) {
            last++;
        }
        while (last > head && isEdge(last)) {
            last--;
        }
        while (first < head && isEdge(first)) {
            first++;
        }
        return span(first, last);
    }

    private boolean isEdge(int index) {
        String pos = token(index).pos();
        return pos.equals(",") || pos.equals(".") || pos.equals(":") || pos.equals("``") || pos.equals("''");
    }
}
