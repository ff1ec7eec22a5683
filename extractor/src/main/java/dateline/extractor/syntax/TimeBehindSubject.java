package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;

import java.util.Set;

/** "The minister <i>on Monday</i> resigned": a time right before the verb is that of the verb, and no part of its subject. */
final class TimeBehindSubject implements Correction {

    private static final Set<String> PREPOSITIONS = Set.of("on", "tmod");

    private final Lexicon lexicon;

    TimeBehindSubject(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (int token = 0; token < sentence.size(); token++) {
            for (Dependency subject : sentence.graph().above(token)) {
                if (subject.is("nsubj") && subject.governor() > token && !isEvent(sentence.token(token))) {
                    move(sentence, subject, tree);
                    break;
                }
            }
        }
    }

    /** "The attack on Monday killed three": that is when the attack was. */
    private boolean isEvent(Token noun) {
        return lexicon.listNouns(noun).stream().anyMatch(entry -> entry.concept() instanceof EventClass);
    }

    private static void move(Sentence sentence, Dependency subject, DependencyEditor tree) {
        int end = sentence.graph().subtree(subject.dependent()).nextClearBit(subject.dependent());
        for (Dependency edge : sentence.graph().below(subject.dependent())) {
            boolean isLast = edge.is("nmod") && PREPOSITIONS.contains(edge.subtype())
                    && sentence.graph().subtree(edge.dependent()).get(end - 1) && end <= subject.governor();
            if (isLast && sentence.times().stream().anyMatch(time -> time.covers(edge.dependent()))) {
                tree.replace(edge, new Dependency(subject.governor(), "obl:" + edge.subtype(), edge.dependent()));
            }
        }
    }
}
