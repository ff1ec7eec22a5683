package dateline.extractor.kbp;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from one token to another through the tree of first governors. */
final class DependencyPath {

    private final Sentence sentence;
    private final List<String> words;

    /** @param words how each token is named on a path */
    DependencyPath(Sentence sentence, List<String> words) {
        this.sentence = sentence;
        this.words = words;
    }

    private Optional<Dependency> up(int token) {
        return sentence.graph().above(token).stream().findFirst();
    }

    /** The token of a stretch that the others depend on. */
    int head(int first, int last) {
        int head = last;
        Set<Integer> seen = new LinkedHashSet<>();
        while (seen.add(head)) {
            int governor = up(head).map(Dependency::governor).orElse(-1);
            if (governor < first || governor > last) {
                return head;
            }
            head = governor;
        }
        return head;
    }

    /** Words and, between them, {@code <-relation-} upwards and {@code -relation->} downwards; empty without a way. */
    List<String> between(int from, int to) {
        List<Integer> fromUp = ancestors(from);
        List<Integer> toUp = ancestors(to);
        Optional<Integer> common = fromUp.stream().filter(toUp::contains).findFirst();
        if (common.isEmpty()) {
            return List.of();
        }
        List<String> path = new ArrayList<>();
        for (int token : fromUp.subList(0, fromUp.indexOf(common.get()))) {
            path.add(words.get(token));
            path.add("<-" + label(token) + "-");
        }
        path.add(words.get(common.get()));
        for (int token : toUp.subList(0, toUp.indexOf(common.get())).reversed()) {
            path.add("-" + label(token) + "->");
            path.add(words.get(token));
        }
        return path;
    }

    /** The token itself first. */
    private List<Integer> ancestors(int token) {
        Set<Integer> ancestors = new LinkedHashSet<>();
        int at = token;
        while (at >= 0 && ancestors.add(at)) {
            at = up(at).map(Dependency::governor).orElse(-1);
        }
        return List.copyOf(ancestors);
    }

    /** The name of the relation in version 1 of Universal Dependencies. */
    private String label(int token) {
        return up(token).map(Dependency::relation).map(relation -> switch (relation) {
            case "obj" -> "dobj";
            case "nsubj:pass" -> "nsubjpass";
            case "csubj:pass" -> "csubjpass";
            case "aux:pass" -> "auxpass";
            default -> relation.startsWith("obl") ? "nmod" + relation.substring(3) : relation;
        }).orElse("dep");
    }
}
