package dateline.extractor.event;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.model.Factuality;
import dateline.extractor.predicate.Predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What speaks for an event.
 *
 * @param known      how many of its roles are filled with somebody or something that is known
 * @param open       how many are filled with words of which that is not known
 * @param isMain     whether it is what its sentence is about
 * @param meanings   how many classes of events its words can evoke
 * @param factuality how it is presented
 */
record Evidence(Form form, int known, int open, boolean isMain, int meanings, Factuality factuality) {

    private static final int MANY = 3;

    /** By which words it is evoked. */
    enum Form {
        /** "attacked", "is willing" */
        VERB,
        /** "opened fire", "launched an attack" */
        PHRASE,
        /** "the attack on Lima" */
        NOUN,
        /** "the war": without participants */
        BARE,
        /** a verb that the lexicon does not know */
        PLAIN
    }

    static Evidence of(Match match, FrameMatcher frames, Factuality factuality) {
        Predicate predicate = match.predicate();
        boolean isPhrase = predicate.support().isPresent() || match.entry().words().size() > 1;
        Form form = isPhrase ? Form.PHRASE : predicate.kind() == Kind.NOUN ? Form.NOUN : Form.VERB;
        int meanings = (int) frames.listEvoked(predicate).stream().map(LexicalEntry::concept)
                .filter(EventClass.class::isInstance).distinct().count();
        return of(form, predicate, match.fillings(), meanings, factuality);
    }

    static Evidence of(Form form, Predicate predicate, List<Filling> fillings, int meanings, Factuality factuality) {
        int known = roles(fillings.stream().filter(filling -> filling.participant().entity().isPresent()).toList());
        return new Evidence(form, known, roles(fillings) - known, isMain(predicate), meanings, factuality);
    }

    private static int roles(List<Filling> fillings) {
        return (int) fillings.stream().map(Filling::role).distinct().count();
    }

    private static boolean isMain(Predicate predicate) {
        Sentence sentence = predicate.sentence();
        return sentence.graph().above(predicate.decisive()).stream().anyMatch(edge -> edge.governor() < 0
                || edge.is("conj") && sentence.graph().above(edge.governor()).stream().anyMatch(up -> up.governor() < 0));
    }

    /** The same as numbers, by their names in confidence.yaml; for a single verb, those of the forms are all 0. */
    Map<String, Double> features() {
        Map<String, Double> features = new LinkedHashMap<>();
        for (Form other : Form.values()) {
            if (other != Form.VERB) {
                features.put(other.name().toLowerCase(Locale.ROOT), form == other ? 1.0 : 0.0);
            }
        }
        features.put("known", (double) Math.min(known, MANY));
        features.put("open", (double) Math.min(open, MANY));
        features.put("main", isMain ? 1.0 : 0.0);
        features.put("ambiguity", Math.log(Math.max(meanings, 1)));
        features.put("asserted", factuality == Factuality.ASSERTED ? 1.0 : 0.0);
        return features;
    }
}
