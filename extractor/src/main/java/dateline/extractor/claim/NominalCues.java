package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nouns ("reports that"), adverbs ("reportedly") and prepositions ("according to") that make words somebody's. */
final class NominalCues {

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adverbs;
    private final Set<String> sourcing;

    NominalCues(Cues cues) {
        cues.attribution().forEach(cue -> nouns.addAll(cue.nouns()));
        adverbs = new HashSet<>(cues.adverbs());
        sourcing = new HashSet<>(cues.sourcing());
    }

    List<FoundAttribution> find(Sentence sentence, Token token) {
        List<FoundAttribution> found = new ArrayList<>();
        if (token.isNoun() && nouns.contains(token.lemma())) {
            noun(sentence, token).ifPresent(found::add);
        } else if (adverbs.contains(token.lemma())) {
            adverb(sentence, token).ifPresent(found::add);
        }
        for (Dependency edge : sentence.graph().below(token.index())) {
            if ((edge.is("obl") || edge.is("nmod")) && sourcing.contains(edge.subtype())) {
                found.add(sourced(sentence, token.index(), edge));
            }
        }
        return found;
    }

    private Optional<FoundAttribution> noun(Sentence sentence, Token noun) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> clause = graph.below(noun.index()).stream()
                .filter(edge -> edge.is("ccomp") || edge.is("acl") && isThatClause(sentence, edge.dependent()))
                .map(Dependency::dependent).findFirst();
        Optional<Integer> source = graph.findChild(noun.index(), "nmod:poss")
                .or(() -> graph.findChild(noun.index(), "nmod:by"))
                .or(() -> graph.findChild(noun.index(), "nmod:from"));
        return clause.map(head -> found(sentence, source, noun,
                sentence.spanAround(head, graph.subtree(head))));
    }

    private static boolean isThatClause(Sentence sentence, int head) {
        return sentence.graph().below(head).stream()
                .anyMatch(mark -> mark.is("mark") && sentence.lemma(mark.dependent()).equals("that"));
    }

    private static FoundAttribution found(Sentence sentence, Optional<Integer> source, Token cue, Span content) {
        return new FoundAttribution(sentence, source, source.map(head -> Phrases.noun(sentence, head)),
                Optional.of(cue.span()), content, true);
    }

    private static Optional<FoundAttribution> adverb(Sentence sentence, Token adverb) {
        return sentence.graph().findParent(adverb.index(), "advmod").map(head -> {
            BitSet members = sentence.graph().subtree(head);
            members.clear(adverb.index());
            members.set(head);
            return found(sentence, Optional.empty(), adverb, Phrases.cover(sentence, members));
        });
    }

    private static FoundAttribution sourced(Sentence sentence, int governor, Dependency edge) {
        DependencyGraph graph = sentence.graph();
        BitSet source = graph.subtree(edge.dependent());
        BitSet content = new BitSet(sentence.size());
        content.set(0, sentence.size());
        content.andNot(source);
        Optional<Span> cue = graph.below(edge.dependent()).stream().filter(below -> below.is("case"))
                .flatMap(below -> graph.subtree(below.dependent()).stream().mapToObj(token -> sentence.token(token).span()))
                .reduce(Span::cover); // "according" and its "to"
        graph.below(edge.dependent()).stream().filter(below -> below.is("case"))
                .forEach(below -> source.andNot(graph.subtree(below.dependent())));
        return new FoundAttribution(sentence, Optional.of(edge.dependent()),
                Optional.of(sentence.spanAround(edge.dependent(), source)), cue,
                sentence.spanAround(governor, content), true);
    }
}
