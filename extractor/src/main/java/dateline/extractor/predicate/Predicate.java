package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.ADJECTIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.POSSESSOR;
import static dateline.extractor.lexicon.GrammaticalFunction.SUBJECT;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.LexicalEntry.Kind;

import java.util.List;
import java.util.Optional;

/**
 * A verb, a noun or a predicative adjective with its arguments.
 *
 * @param head    index of its token
 * @param support index of the light verb that carries it: "<i>gave</i> permission"
 */
public record Predicate(Sentence sentence, int head, Kind kind, List<Argument> arguments, Optional<Integer> support) {

    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /** The token that tells whether it holds, and when: of "gave permission" the verb. */
    public int decisive() {
        return support.orElse(head);
    }

    public String lemma() {
        return sentence.lemma(head);
    }

    /** The arguments of a function, its own only when it has such. */
    public List<Argument> list(String function) {
        List<Argument> found = arguments.stream().filter(argument -> argument.function().equals(function)).toList();
        List<Argument> own = found.stream().filter(argument -> !argument.isBorrowed()).toList();
        return own.isEmpty() ? found : own;
    }

    /**
     * Arguments of arguments.
     *
     * @param path such as {@code obj.poss}: "rejected <i>Iran's</i> offer"
     */
    public List<Argument> listNested(String path) {
        String outer = path.substring(0, path.indexOf('.'));
        String inner = path.substring(path.indexOf('.') + 1);
        return arguments.stream().filter(argument -> argument.functions().contains(outer))
                .flatMap(argument -> sentence.graph().below(argument.head()).stream())
                .filter(edge -> isFunction(edge, inner)).map(Dependency::dependent).distinct()
                .map(head -> Argument.own(path, head)).toList();
    }

    private static boolean isFunction(Dependency edge, String function) {
        return switch (function) {
            case SUBJECT -> edge.relation().equals("nsubj");
            case OBJECT -> edge.is("obj") || edge.is("nsubj") && edge.relation().contains("pass");
            case POSSESSOR -> edge.relation().equals("nmod:poss");
            case ADJECTIVE -> edge.is("amod") || edge.is("compound");
            default -> (edge.is("nmod") || edge.is("obl")) && edge.subtype().equals(function);
        };
    }

    public boolean has(String function) {
        return arguments.stream().anyMatch(argument -> argument.function().equals(function));
    }
}
