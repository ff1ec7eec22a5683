package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Adjectives of thinking and feeling: "is confident that", "remain concerned about". */
final class AdjectiveCues {

    private static final Set<String> PREPOSITIONS = Set.of("about", "of", "over", "at", "by", "with", "regarding");

    private final Set<String> adjectives = new HashSet<>();

    AdjectiveCues(Cues cues) {
        cues.attribution().forEach(cue -> adjectives.addAll(cue.adjectives()));
    }

    Optional<FoundAttribution> find(Sentence sentence, Token token) {
        boolean isAdjective = adjectives.contains(token.lemma())
                || adjectives.contains(token.word()) && token.pos().equals("VBN");
        if (!isAdjective || token.isNoun()) {
            return Optional.empty();
        }
        DependencyGraph graph = sentence.graph();
        Optional<Integer> clause = graph.findChild(token.index(), "ccomp");
        Optional<Integer> content = clause.or(() -> graph.below(token.index()).stream()
                .filter(edge -> (edge.is("obl") || edge.is("advcl") || edge.is("nmod")) && PREPOSITIONS.contains(edge.subtype()))
                .map(Dependency::dependent).findFirst());
        Optional<Integer> source = graph.findChild(token.index(), "nsubj")
                .or(() -> graph.findParent(token.index(), "xcomp").flatMap(verb -> graph.findChild(verb, "nsubj")));
        if (content.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Span words = clause.isPresent() ? Phrases.clause(sentence, content.get(), token.index())
                : sentence.spanAround(content.get(), graph.subtree(content.get()));
        return Optional.of(new FoundAttribution(sentence, source, source.map(head -> Phrases.noun(sentence, head)),
                Optional.of(token.span()), Optional.of(token.index()), words, clause.isPresent(), false));
    }
}
