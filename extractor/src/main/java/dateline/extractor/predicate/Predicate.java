package dateline.extractor.predicate;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.LexicalEntry.Kind;

import java.util.List;
import java.util.Optional;

/**
 * A verb or a noun with its arguments.
 *
 * @param head    index of its token
 * @param support index of the light verb that carries it: "<i>gave</i> permission"
 */
public record Predicate(Sentence sentence, int head, Kind kind, List<Argument> arguments, Optional<Integer> support) {

    public Predicate {
        arguments = List.copyOf(arguments);
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

    public boolean has(String function) {
        return arguments.stream().anyMatch(argument -> argument.function().equals(function));
    }
}
