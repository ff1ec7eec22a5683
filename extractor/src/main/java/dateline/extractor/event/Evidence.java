package dateline.extractor.event;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Match;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.predicate.Predicate;

import java.util.List;

/**
 * What speaks for an event.
 *
 * @param known  how many of its roles are filled with somebody or something that is known
 * @param isMain whether it is what its sentence is about
 */
record Evidence(Form form, int known, boolean isMain) {

    /** By which words it is evoked. */
    enum Form {
        /** "attacked", "opened fire", "is willing", "launched an attack" */
        VERB,
        /** "the attack on Lima" */
        NOUN,
        /** "the war": without participants */
        BARE,
        /** a verb that the lexicon does not know */
        PLAIN
    }

    static Evidence of(Match match) {
        boolean isNoun = match.predicate().kind() == Kind.NOUN && match.predicate().support().isEmpty();
        return of(isNoun ? Form.NOUN : Form.VERB, match.predicate(), match.fillings());
    }

    static Evidence of(Form form, Predicate predicate, List<Filling> fillings) {
        Sentence sentence = predicate.sentence();
        int known = (int) fillings.stream().filter(filling -> filling.participant().entity().isPresent())
                .map(Filling::role).distinct().count();
        int decisive = predicate.support().orElse(predicate.head());
        boolean isMain = sentence.graph().above(decisive).stream().anyMatch(edge -> edge.governor() < 0
                || edge.is("conj") && sentence.graph().above(edge.governor()).stream().anyMatch(up -> up.governor() < 0));
        return new Evidence(form, known, isMain);
    }
}
