package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;

import java.util.Optional;

/** "Ships left the port, <i>fearing</i> a storm": parsers take such a participle for an adjective of its object. */
final class DetachedParticiple implements Correction {

    private final GerundObjects objects;

    DetachedParticiple(Lexicon lexicon) {
        objects = new GerundObjects(lexicon);
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token participle : sentence.tokens()) {
            int at = participle.index();
            if (participle.pos().equals("VBG") && at > 1 && sentence.token(at - 1).word().equals(",")) {
                objects.behindComma(sentence, at).filter(object -> sentence.graph().subtree(object).nextSetBit(0) == at)
                        .ifPresent(object -> take(sentence, at, object, tree));
            }
        }
    }

    private static void take(Sentence sentence, int participle, int object, DependencyEditor tree) {
        Dependency place = sentence.graph().above(object).getFirst();
        Optional<Integer> verb = verbAbove(sentence, place.governor());
        if (place.governor() < participle && verb.isPresent()) {
            tree.attach(participle, "advcl", verb.get());
            tree.replace(place, new Dependency(participle, "obj", object));
        }
    }

    private static Optional<Integer> verbAbove(Sentence sentence, int token) {
        int at = token;
        while (at >= 0 && !sentence.token(at).isVerb()) {
            at = sentence.graph().above(at).isEmpty() ? -1 : sentence.graph().above(at).getFirst().governor();
        }
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
