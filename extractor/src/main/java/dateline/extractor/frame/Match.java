package dateline.extractor.frame;

import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.predicate.Predicate;

import java.util.List;
import java.util.Optional;

/**
 * A predicate read in one meaning of its word.
 *
 * @param weight how much speaks for this meaning; compares meanings of one predicate only
 */
public record Match(LexicalEntry entry, Predicate predicate, List<Filling> fillings, int weight) {

    public Match {
        fillings = List.copyOf(fillings);
    }

    public Optional<Participant> find(String role) {
        return fillings.stream().filter(filling -> filling.role().equals(role)).map(Filling::participant).findFirst();
    }
}
