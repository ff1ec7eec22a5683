package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * "Allegations <i>of supplying Chile</i> with rifles", "saved the town <i>by closing</i> the gates": parsers take a
 * gerund behind a preposition for an adjective of its object.
 */
final class GerundBehindPreposition implements Correction {

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private static final Set<String> NO_PREPOSITIONS = Set.of("", "poss", "tmod", "npmod", "agent");

    private final Lexicon lexicon;
    private final GerundObjects objects;
    private final Set<String> content;

    /** @param content nouns whose gerund says what they are about: "the promise of returning" */
    GerundBehindPreposition(Lexicon lexicon, Set<String> content) {
        this.lexicon = lexicon;
        this.objects = new GerundObjects(lexicon);
        this.content = content;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token gerund : sentence.tokens()) {
            if (gerund.pos().equals("VBG") && isBehindPreposition(sentence, gerund.index())) {
                objects.of(sentence, gerund.index()).ifPresentOrElse(
                        object -> takeObject(sentence, gerund.index(), object, tree),
                        () -> beClause(sentence, gerund.index(), tree));
            }
        }
    }

    private static boolean isBehindPreposition(Sentence sentence, int gerund) {
        int before = gerund > 1 && sentence.token(gerund - 1).pos().equals("RB") ? gerund - 2 : gerund - 1;
        return before >= 0 && PREPOSITIONS.contains(sentence.token(before).pos());
    }

    private void takeObject(Sentence sentence, int gerund, int object, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        tree.detach(gerund, object);
        for (Dependency edge : graph.above(object)) {
            if (isPhrase(edge)) {
                Dependency place = ofVerb(sentence, edge).orElse(edge);
                tree.add(gerund, clause(sentence, place), place.governor());
                takePhrasesBehind(sentence, gerund, object, edge.governor(), tree);
                sentence.graph().findParent(edge.governor(), "obj")
                        .ifPresent(verb -> takePhrasesBehind(sentence, gerund, object, verb, tree));
                tree.replace(edge, new Dependency(gerund, "obj", object));
            }
        }
        for (Dependency edge : graph.below(object)) {
            int dependent = edge.dependent();
            if (edge.is("case")) {
                tree.replace(edge, new Dependency(gerund, "mark", dependent));
            } else if (edge.is("advmod") && dependent < gerund) {
                tree.replace(edge, new Dependency(gerund, "advmod", dependent));
            } else if (edge.is("conj")) {
                coordinate(sentence, gerund, edge, tree);
            }
        }
    }

    /** "Accused rebels <i>of</i> killing farmers": parsers hang on the object the preposition that the verb wants. */
    private Optional<Dependency> ofVerb(Sentence sentence, Dependency phrase) {
        boolean isOfNoun = phrase.governor() >= 0 && (content.contains(sentence.lemma(phrase.governor()))
                || !lexicon.listNouns(sentence.token(phrase.governor())).isEmpty()); // "allegations of lying"
        return isOfNoun ? Optional.empty() : sentence.graph().above(phrase.governor()).stream()
                .filter(edge -> edge.is("obj") || edge.relation().equals("nsubj:pass"))
                .filter(edge -> lexicon.listVerbs(sentence.lemma(edge.governor())).stream()
                        .anyMatch(entry -> entry.mapping().containsKey(phrase.subtype())))
                .map(edge -> new Dependency(edge.governor(), "obl:" + phrase.subtype(), phrase.dependent())).findFirst();
    }

    /** "By closing the gates and <i>arming guards</i>", "by closing the gates and the <i>bridges</i>". */
    private static void coordinate(Sentence sentence, int gerund, Dependency conjunction, DependencyEditor tree) {
        boolean isGerund = sentence.token(conjunction.dependent()).pos().equals("VBG");
        if (isGerund) {
            tree.replace(conjunction, new Dependency(gerund, conjunction.relation(), conjunction.dependent()));
        }
        for (Dependency edge : sentence.graph().above(conjunction.dependent())) {
            if (isPhrase(edge)) {
                tree.replace(edge, isGerund ? new Dependency(edge.governor(), clause(sentence, edge), edge.dependent())
                        : new Dependency(gerund, "obj", edge.dependent()));
            }
        }
    }

    /** "Supplying Chile <i>with rifles</i>": a phrase right behind the object; of a verb, it may be both's. */
    private static void takePhrasesBehind(Sentence sentence, int gerund, int object, int governor,
                                          DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        int next = graph.subtree(object).nextClearBit(object);
        for (Dependency edge : graph.below(governor)) {
            if (isPhrase(edge) && edge.dependent() >= next && graph.subtree(edge.dependent()).get(next)) {
                Dependency own = new Dependency(gerund, "obl:" + edge.subtype(), edge.dependent());
                if (sentence.token(governor).isNoun()) {
                    tree.replace(edge, own);
                } else {
                    tree.add(own.dependent(), own.relation(), gerund);
                }
            }
        }
    }

    /** "Kept them <i>from leaving</i>": as if the gerund were a noun. */
    private static void beClause(Sentence sentence, int gerund, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        boolean isNoun = graph.below(gerund).stream().anyMatch(edge -> edge.is("det") || edge.is("amod")
                || edge.relation().equals("nmod:poss") || edge.relation().equals("nmod:of"));
        for (Dependency edge : graph.above(gerund)) {
            if (!isNoun && isPhrase(edge)) {
                tree.replace(edge, new Dependency(edge.governor(), clause(sentence, edge), gerund));
                graph.below(gerund).stream().filter(below -> below.is("case") && below.dependent() < gerund)
                        .forEach(below -> tree.replace(below, new Dependency(gerund, "mark", below.dependent())));
            }
        }
    }

    private static boolean isPhrase(Dependency edge) {
        return edge.governor() >= 0 && (edge.is("obl") || edge.is("nmod")) && !NO_PREPOSITIONS.contains(edge.subtype());
    }

    private static String clause(Sentence sentence, Dependency phrase) {
        return (sentence.token(phrase.governor()).isNoun() ? "acl:" : "advcl:") + phrase.subtype();
    }
}
