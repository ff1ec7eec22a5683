package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;

import java.util.Set;

/**
 * "She was sentenced <i>Wednesday</i> to a year", "the minister <i>on Monday</i> resigned": a time is the verb's modifier, not
 * the object of a passive, and no part of the subject before the verb.
 */
final class TemporalModifier implements Correction {

    private static final Set<String> OF_TIME = Set.of("on", "tmod");

    private final Lexicon lexicon;

    TemporalModifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (int token = 0; token < sentence.size(); token++) {
            for (Dependency edge : sentence.graph().above(token)) {
                boolean isObjectOfPassive = edge.is("obj") && sentence.graph().hasChild(edge.governor(), "aux:pass");
                if (isObjectOfPassive && sentence.isTime(token)) {
                    tree.replace(edge, new Dependency(edge.governor(), "obl:tmod", token));
                }
            }
            sentence.graph().above(token).stream().filter(edge -> edge.is("nsubj") && edge.governor() > edge.dependent())
                    .findFirst().filter(subject -> !isEvent(sentence.token(subject.dependent())))
                    .ifPresent(subject -> moveToVerb(sentence, subject, tree));
        }
    }

    /** "The attack on Monday killed three": that is when the attack was. */
    private boolean isEvent(Token noun) {
        return lexicon.listNouns(noun).stream().anyMatch(entry -> entry.concept() instanceof EventClass);
    }

    private static void moveToVerb(Sentence sentence, Dependency subject, DependencyEditor tree) {
        int end = sentence.graph().subtree(subject.dependent()).nextClearBit(subject.dependent());
        for (Dependency edge : sentence.graph().below(subject.dependent())) {
            boolean isLast = edge.is("nmod") && OF_TIME.contains(edge.subtype())
                    && sentence.graph().subtree(edge.dependent()).get(end - 1) && end <= subject.governor();
            if (isLast && sentence.isTime(edge.dependent())) {
                tree.replace(edge, new Dependency(subject.governor(), "obl:" + edge.subtype(), edge.dependent()));
            }
        }
    }
}
