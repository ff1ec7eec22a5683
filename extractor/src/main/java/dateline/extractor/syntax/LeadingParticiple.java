package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;

/** "<i>Backed</i> by jets, the army attacked": parsers take a participle at the beginning for an adverb. */
final class LeadingParticiple implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Dependency edge : sentence.graph().above(0)) {
            boolean isParticiple = sentence.token(0).pos().matches("VB[NG]|JJ") && edge.is("advmod") && edge.governor() > 0
                    && sentence.graph().below(0).stream().anyMatch(below -> below.is("obl"));
            if (isParticiple) {
                tree.replace(edge, new Dependency(edge.governor(), "advcl", 0));
            }
        }
    }
}
