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

    private static final Set<String> PREPOSITIONS = Set.of("of", "about", "over", "against", "regarding", "for", "toward",
            "towards", "at", "on");
    private static final List<String> HOLDERS = List.of("nmod:poss", "nmod:by", "nmod:from", "nmod:among");

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> stances;
    private final Set<String> uttering;
    private final Set<String> adverbs;
    private final Set<String> sourcing;

    NominalCues(Cues cues) {
        cues.attribution().forEach(cue -> nouns.addAll(cue.nouns()));
        stances = new HashSet<>(cues.stances());
        uttering = new HashSet<>(cues.uttering());
        adverbs = new HashSet<>(cues.adverbs());
        sourcing = new HashSet<>(cues.sourcing());
    }

    List<FoundAttribution> find(Sentence sentence, Token token) {
        List<FoundAttribution> found = new ArrayList<>();
        if (token.isNoun() && (nouns.contains(token.lemma()) || stances.contains(token.lemma()))) {
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
        Optional<Integer> content = clause.or(() -> stances.contains(noun.lemma()) ? phrase(sentence, noun.index())
                : Optional.empty());
        Optional<Integer> verb = graph.findParent(noun.index(), "obj").filter(up -> uttering.contains(sentence.lemma(up)));
        Optional<Integer> source = HOLDERS.stream().flatMap(holder -> graph.findChild(noun.index(), holder).stream())
                .findFirst().or(() -> verb.flatMap(up -> Sources.of(sentence, sentence.token(up), false)));
        boolean isAnybodys = clause.isPresent() && !isSubjectOfPredicate(graph, noun.index()) || source.isPresent();
        Span cue = verb.map(up -> sentence.span(Math.min(up, noun.index()), Math.max(up, noun.index()))).orElse(noun.span());
        return content.filter(head -> isAnybodys).map(head -> found(sentence, source, cue, verb.orElse(noun.index()),
                sentence.spanAround(head, graph.subtree(head)), clause.isPresent()));
    }

    /** "The claim that he fled is false": who says so speaks of the claim, and matters more than who may have made it. */
    private static boolean isSubjectOfPredicate(DependencyGraph graph, int noun) {
        return graph.findParent(noun, "nsubj").filter(predicate -> graph.hasChild(predicate, "cop")).isPresent();
    }

    /** "concerns <i>about the visit</i>", "accusations <i>of fraud</i>", "a vow <i>to leave</i>" */
    private static Optional<Integer> phrase(Sentence sentence, int noun) {
        return sentence.graph().below(noun).stream()
                .filter(edge -> edge.is("nmod") && PREPOSITIONS.contains(edge.subtype())
                        || edge.is("acl") && !edge.relation().equals("acl:relcl") && edge.dependent() > noun)
                .map(Dependency::dependent).findFirst();
    }

    private static boolean isThatClause(Sentence sentence, int head) {
        return sentence.graph().below(head).stream()
                .anyMatch(mark -> mark.is("mark") && sentence.lemma(mark.dependent()).equals("that"));
    }

    private static FoundAttribution found(Sentence sentence, Optional<Integer> source, Span cue, int cueToken,
                                          Span content, boolean isProposition) {
        return new FoundAttribution(sentence, source, source.map(head -> Phrases.noun(sentence, head)),
                Optional.of(cue), Optional.of(cueToken), content, isProposition, isProposition);
    }

    private static Optional<FoundAttribution> adverb(Sentence sentence, Token adverb) {
        return sentence.graph().findParent(adverb.index(), "advmod").map(head -> {
            BitSet members = sentence.graph().subtree(head);
            members.clear(adverb.index());
            members.set(head);
            return found(sentence, Optional.empty(), adverb.span(), adverb.index(), Phrases.cover(sentence, members), true);
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
                Optional.of(sentence.spanAround(edge.dependent(), source)), cue, Optional.empty(),
                sentence.spanAround(governor, content), true, true);
    }
}
