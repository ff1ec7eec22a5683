package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;

import java.util.HashSet;
import java.util.Set;

/** "Denied <i>selling</i> rifles to Chad": parsers take the gerund for an adjective of its object. */
final class GerundBehindVerb implements Correction {

    private static final String GERUND = "ing";

    private final GerundObjects objects;
    private final Set<String> verbs = new HashSet<>();

    GerundBehindVerb(Lexicon lexicon) {
        objects = new GerundObjects(lexicon);
        lexicon.cues().embedding().stream().filter(cue -> cue.complements().contains(GERUND))
                .forEach(cue -> verbs.addAll(cue.words()));
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token gerund : sentence.tokens()) {
            int verb = gerund.index() - 1;
            if (gerund.pos().equals("VBG") && verb >= 0 && sentence.token(verb).isVerb()
                    && verbs.contains(sentence.lemma(verb))) {
                objects.of(sentence, gerund.index()).ifPresent(object -> sentence.graph().above(object).stream()
                        .filter(edge -> edge.is("obj") && edge.governor() == verb)
                        .forEach(edge -> take(sentence, gerund.index(), edge, tree)));
            }
        }
    }

    private static void take(Sentence sentence, int gerund, Dependency place, DependencyEditor tree) {
        int behind = sentence.graph().subtree(place.dependent()).nextClearBit(place.dependent());
        tree.attach(gerund, "xcomp", place.governor());
        tree.replace(place, new Dependency(gerund, "obj", place.dependent()));
        sentence.graph().below(place.governor()).stream()
                .filter(edge -> edge.is("obl") && sentence.graph().subtree(edge.dependent()).get(behind))
                .forEach(edge -> tree.replace(edge, new Dependency(gerund, edge.relation(), edge.dependent())));
    }
}
