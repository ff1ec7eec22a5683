package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.Set;

/** "Berg left, <i>claiming</i> she was tired": parsers take the participle for a conjunction of the clause. */
final class SayingParticiple implements Correction {

    private final Set<String> saying;

    /** @param saying verbs whose complement is what somebody says */
    SayingParticiple(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token participle : sentence.tokens()) {
            if (participle.pos().equals("VBG") && saying.contains(participle.lemma())) {
                sentence.graph().findParent(participle.index(), "mark").ifPresent(clause -> sentence.graph()
                        .above(clause).stream().limit(1).filter(place -> place.is("advcl") && place.governor() >= 0)
                        .forEach(place -> exchange(participle.index(), place, tree)));
            }
        }
    }

    private static void exchange(int participle, Dependency place, DependencyEditor tree) {
        tree.attach(participle, "advcl", place.governor());
        tree.replace(place, new Dependency(participle, "ccomp", place.dependent()));
    }
}
