package dateline.extractor.claim;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what by which words: verbs and nouns of saying with their clauses, "according to", adverbs, quotes. */
final class AttributionFinder {

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adverbs;
    private final Set<String> sourcing;

    AttributionFinder(Cues cues) {
        cues.attribution().forEach(cue -> {
            verbs.addAll(cue.verbs());
            nouns.addAll(cue.nouns());
        });
        adverbs = new HashSet<>(cues.adverbs());
        sourcing = new HashSet<>(cues.sourcing());
    }

    List<FoundAttribution> find(AnnotatedText text) {
        List<FoundAttribution> found = new ArrayList<>();
        List<Span> quotes = Quotes.find(text.document().text());
        for (Sentence sentence : text.sentences()) {
            List<FoundAttribution> here = inSentence(sentence, quotes);
            found.addAll(here);
            continueQuote(sentence, quotes, found, here);
        }
        return found;
    }

    private List<FoundAttribution> inSentence(Sentence sentence, List<Span> quotes) {
        List<FoundAttribution> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && verbs.contains(token.lemma())) {
                verb(sentence, token, quotes).ifPresent(found::add);
            } else if (token.isNoun() && nouns.contains(token.lemma())) {
                noun(sentence, token).ifPresent(found::add);
            } else if (adverbs.contains(token.lemma())) {
                adverb(sentence, token).ifPresent(found::add);
            }
            for (Dependency edge : sentence.graph().below(token.index())) {
                if ((edge.is("obl") || edge.is("nmod")) && sourcing.contains(edge.subtype())) {
                    found.add(sourced(sentence, token.index(), edge));
                }
            }
        }
        return found;
    }

    private Optional<FoundAttribution> verb(Sentence sentence, Token verb, List<Span> quotes) {
        DependencyGraph graph = sentence.graph();
        boolean isPassive = graph.hasChild(verb.index(), "aux:pass");
        Optional<Integer> subject = graph.findChild(verb.index(), isPassive ? "obl:agent" : "nsubj")
                .or(() -> graph.findParent(verb.index(), "acl")
                        .filter(noun -> verb.pos().equals("VBG") && sentence.token(noun).isNoun()))
                .or(() -> matrixSubject(sentence, verb))
                .or(() -> nameBehind(sentence, verb));
        Optional<Span> content = clause(sentence, verb.index(), isPassive)
                .or(() -> quoted(sentence, verb, quotes))
                .or(() -> parenthetical(sentence, verb.index()));
        return content.map(span -> found(sentence, subject, Optional.of(verb.span()), span));
    }

    /** "..., vowing that ...": the subject of the clause that the participle hangs on. */
    private static Optional<Integer> matrixSubject(Sentence sentence, Token verb) {
        return sentence.graph().findParent(verb.index(), "advcl")
                .or(() -> sentence.graph().findParent(verb.index(), "xcomp"))
                .or(() -> sentence.graph().findParent(verb.index(), "conj"))
                .flatMap(governor -> sentence.graph().findChild(governor, "nsubj"));
    }

    /** "..., asserts Smith": parsers seldom see that the name is the subject. */
    private static Optional<Integer> nameBehind(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        return next < sentence.size() && sentence.token(next).ner().equals("PERSON") ? Optional.of(next)
                : Optional.empty();
    }

    private static FoundAttribution found(Sentence sentence, Optional<Integer> source, Optional<Span> cue, Span content) {
        return new FoundAttribution(sentence, source, source.map(head -> phrase(sentence, head)), cue, content);
    }

    private static Span phrase(Sentence sentence, int head) {
        BitSet members = sentence.graph().subtree(head);
        sentence.graph().below(head).stream().filter(edge -> edge.is("acl:relcl") || edge.is("cop"))
                .forEach(edge -> members.andNot(sentence.graph().subtree(edge.dependent())));
        members.set(head);
        return sentence.spanAround(head, members);
    }

    private static Optional<Span> clause(Sentence sentence, int cue, boolean isPassive) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> clause = graph.findChild(cue, "ccomp");
        if (clause.isEmpty() && isPassive) {
            clause = graph.findChild(cue, "xcomp");
        }
        return clause.map(head -> {
            BitSet members = graph.subtree(head);
            members.andNot(cueTokens(graph, cue));
            members.set(head);
            return sentence.spanAround(head, members);
        });
    }

    private static BitSet cueTokens(DependencyGraph graph, int cue) {
        BitSet tokens = new BitSet();
        tokens.set(cue);
        graph.findChild(cue, "nsubj").ifPresent(subject -> tokens.or(graph.subtree(subject)));
        return tokens;
    }

    /** The quote of the sentence that the verb stands outside of. */
    private Optional<Span> quoted(Sentence sentence, Token verb, List<Span> quotes) {
        Span longest = null;
        for (Span quote : quotes) {
            if (quote.overlaps(sentence.span()) && !quote.contains(verb.span()) && isNearest(sentence, verb, quote)
                    && (longest == null || quote.length() > longest.length())) {
                longest = quote;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Of several verbs of saying the one next to the quote introduces it. */
    private boolean isNearest(Sentence sentence, Token verb, Span quote) {
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() && verbs.contains(token.lemma()) && !quote.contains(token.span()))
                .min(Comparator.comparingInt(token -> distance(token.span(), quote)))
                .filter(nearest -> nearest.index() == verb.index()).isPresent();
    }

    private static int distance(Span word, Span quote) {
        return word.end() <= quote.start() ? quote.start() - word.end() : word.start() - quote.end();
    }

    /** "Nobody, she said, had called": all of the sentence but the words of saying. */
    private static Optional<Span> parenthetical(Sentence sentence, int verb) {
        return sentence.graph().findParent(verb, "parataxis").map(main -> {
            BitSet members = new BitSet(sentence.size());
            members.set(0, sentence.size());
            members.andNot(sentence.graph().subtree(verb));
            return sentence.spanAround(main, members);
        });
    }

    private Optional<FoundAttribution> noun(Sentence sentence, Token noun) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> clause = graph.below(noun.index()).stream()
                .filter(edge -> edge.is("ccomp") || edge.is("acl")
                        && graph.below(edge.dependent()).stream().anyMatch(mark -> mark.is("mark")
                        && sentence.lemma(mark.dependent()).equals("that")))
                .map(Dependency::dependent).findFirst();
        Optional<Integer> source = graph.findChild(noun.index(), "nmod:poss")
                .or(() -> graph.findChild(noun.index(), "nmod:by"))
                .or(() -> graph.findChild(noun.index(), "nmod:from"));
        return clause.map(head -> found(sentence, source, Optional.of(noun.span()),
                sentence.spanAround(head, graph.subtree(head))));
    }

    private static Optional<FoundAttribution> adverb(Sentence sentence, Token adverb) {
        return sentence.graph().findParent(adverb.index(), "advmod").map(head -> {
            BitSet members = sentence.graph().subtree(head);
            members.set(adverb.index(), false);
            members.set(head);
            return found(sentence, Optional.empty(), Optional.of(adverb.span()), cover(sentence, members));
        });
    }

    private static FoundAttribution sourced(Sentence sentence, int governor, Dependency edge) {
        DependencyGraph graph = sentence.graph();
        BitSet source = graph.subtree(edge.dependent());
        BitSet content = new BitSet(sentence.size());
        content.set(0, sentence.size());
        content.andNot(source);
        Optional<Span> cue = graph.below(edge.dependent()).stream().filter(below -> below.is("case"))
                .map(below -> sentence.token(below.dependent()).span()).reduce(Span::cover);
        BitSet name = source;
        graph.below(edge.dependent()).stream().filter(below -> below.is("case"))
                .forEach(below -> name.andNot(graph.subtree(below.dependent())));
        return new FoundAttribution(sentence, Optional.of(edge.dependent()),
                Optional.of(sentence.spanAround(edge.dependent(), name)), cue,
                sentence.spanAround(governor, content));
    }

    private static Span cover(Sentence sentence, BitSet members) {
        return sentence.span(members.nextSetBit(0), members.length() - 1);
    }

    /** Whoever opened a quote is the source of its further sentences. */
    private static void continueQuote(Sentence sentence, List<Span> quotes, List<FoundAttribution> before,
                                      List<FoundAttribution> here) {
        for (Span quote : quotes) {
            boolean isInside = quote.overlaps(sentence.span()) && quote.start() < sentence.span().start();
            if (!isInside || here.stream().anyMatch(found -> found.content().overlaps(quote))) {
                continue;
            }
            for (int i = before.size() - 1; i >= 0; i--) {
                FoundAttribution opening = before.get(i);
                if (opening.content().equals(quote) || quote.contains(opening.content())
                        && opening.sentence().index() < sentence.index()) {
                    int end = Math.min(quote.end(), sentence.span().end());
                    before.add(new FoundAttribution(sentence, opening.sourceHead(), opening.source(), opening.cue(),
                            new Span(sentence.span().start(), end)));
                    break;
                }
            }
        }
    }
}
