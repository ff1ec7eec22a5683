package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.lexicon.Lexicon;

/**
 * "She was born in Lima and <i>grew</i> up in Madrid": the second verb shares the subject, not the passive. Enhanced
 * dependencies hand down both.
 */
final class ActiveConjunct implements Correction {

    private static final String PASSIVE_SUBJECT = "nsubj:pass";

    private final Lexicon lexicon;

    ActiveConjunct(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token subject : sentence.tokens()) {
            for (Dependency edge : sentence.graph().above(subject.index())) {
                if (edge.relation().equals(PASSIVE_SUBJECT) && isActive(sentence, edge.governor())) {
                    tree.replace(edge, new Dependency(edge.governor(), "nsubj", subject.index()));
                }
            }
        }
    }

    private boolean isActive(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        String pos = sentence.token(verb).pos();
        boolean isPerfect = pos.equals("VBN") && graph.below(verb).stream()
                .anyMatch(edge -> edge.is("aux") && sentence.lemma(edge.dependent()).equals("have"));
        boolean isFinite = pos.equals("VBZ") || pos.equals("VBP") || pos.equals("VBD") && isSurelyPast(sentence, verb);
        return (isFinite || isPerfect) && !graph.hasChild(verb, "aux:pass")
                && graph.findParent(verb, "conj").filter(first -> graph.hasChild(first, "aux:pass")).isPresent();
    }

    /** Taggers take participles for the past: "was arrested and tried". */
    private boolean isSurelyPast(Sentence sentence, int verb) {
        String lemma = sentence.lemma(verb);
        return !sentence.token(verb).word().endsWith("ed") || sentence.graph().hasChild(verb, "obj")
                || lexicon.valency().isIntransitive(lemma) || lexicon.listVerbs(lemma).stream().anyMatch(entry ->
                entry.required().contains(GrammaticalFunction.SUBJECT)
                        && !entry.mapping().containsKey(GrammaticalFunction.OBJECT));
    }
}
