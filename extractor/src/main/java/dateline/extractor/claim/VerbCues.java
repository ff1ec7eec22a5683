package dateline.extractor.claim;

import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Verbs of saying, thinking and judging, with their subject and what they say. */
final class VerbCues {

    /** A quotation mark that a sentence merely begins with is the end of the quote before it. */
    private static final int LEAST_OVERLAP = 4;

    /** Blanks between a sentence and a quote that follows it. */
    private static final int RESUMING_GAP = 2;
    private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "you", "me", "us");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> attitudes;

    VerbCues(Cues cues) {
        cues.attribution().forEach(cue -> verbs.addAll(cue.verbs()));
        attitudes = new HashSet<>(cues.attitudes());
    }

    /** Of quotes in the order of the text those that a verb of the sentence can introduce. */
    static List<Span> within(Sentence sentence, List<Span> quotes) {
        int end = sentence.span().end() + RESUMING_GAP;
        return quotes.stream().takeWhile(quote -> quote.start() <= end).toList();
    }

    Optional<FoundAttribution> find(Sentence sentence, Token verb, List<Span> quotes) {
        boolean isSaying = verbs.contains(verb.lemma());
        if (!verb.isVerb() || !isSaying && !attitudes.contains(verb.lemma())) {
            return Optional.empty();
        }
        DependencyGraph graph = sentence.graph();
        boolean isPassive = graph.hasChild(verb.index(), "aux:pass");
        Optional<Span> quote = isSaying ? quoted(sentence, verb, quotes) : Optional.empty();
        Optional<Span> proposition = clause(sentence, verb.index())
                .filter(clause -> quote.isEmpty() || clause.length() > quote.get().length()).or(() -> quote)
                .or(() -> isSaying ? parenthetical(sentence, verb.index()) : Optional.empty());
        Optional<Span> content = proposition.or(() -> attitudes.contains(verb.lemma())
                ? object(sentence, verb, isPassive) : Optional.empty());
        Optional<Integer> source = source(sentence, verb, isPassive);
        if (isSpeakersOwn(sentence, verb, source, quotes)) {
            return Optional.empty();
        }
        return content.map(span -> new FoundAttribution(sentence, source,
                source.map(head -> Phrases.noun(sentence, head)), Optional.of(verb.span()), span,
                proposition.isPresent()));
    }

    /** "I think" in a quote is no new source: the speaker is given already. */
    private static boolean isSpeakersOwn(Sentence sentence, Token verb, Optional<Integer> source, List<Span> quotes) {
        boolean isQuoted = quotes.stream().anyMatch(quote -> quote.contains(verb.span()));
        return isQuoted && source.map(head -> SPEAKERS_OWN.contains(sentence.token(head).word().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private static Optional<Integer> source(Sentence sentence, Token verb, boolean isPassive) {
        DependencyGraph graph = sentence.graph();
        if (isPassive) {
            return graph.findChild(verb.index(), "obl:agent").or(() -> graph.findChild(verb.index(), "obl:by"));
        }
        boolean isBehindComma = verb.index() > 0 && sentence.token(verb.index() - 1).word().equals(",");
        return graph.findChild(verb.index(), "nsubj")
                .or(() -> isBehindComma ? Optional.empty() : graph.findParent(verb.index(), "acl")
                        .filter(noun -> verb.pos().equals("VBG") && sentence.token(noun).isNoun()))
                .or(() -> Phrases.matrixSubject(sentence, verb))
                .or(() -> nameBehind(sentence, verb));
    }

    /** "..., asserts Smith": parsers seldom see that the name is the subject. */
    private static Optional<Integer> nameBehind(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        return next < sentence.size() && sentence.token(next).ner().equals("PERSON") ? Optional.of(next)
                : Optional.empty();
    }

    private static Optional<Span> clause(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        return graph.findChild(verb, "ccomp").or(() -> graph.findChild(verb, "xcomp"))
                .map(head -> Phrases.clause(sentence, head, verb));
    }

    private static Optional<Span> object(Sentence sentence, Token verb, boolean isPassive) {
        return isPassive ? sentence.graph().findChild(verb.index(), "nsubj:pass")
                .map(subject -> Phrases.noun(sentence, subject)) : Phrases.predication(sentence, verb.index());
    }

    /** The quote that the verb introduces: it stands outside of it and next to it. */
    private Optional<Span> quoted(Sentence sentence, Token verb, List<Span> quotes) {
        return quotes.stream()
                .filter(quote -> overlap(quote, sentence.span()) >= LEAST_OVERLAP)
                .filter(quote -> !quote.contains(verb.span()) && isNearest(sentence, verb, quote))
                .max(Comparator.comparingInt(Span::length))
                .map(quote -> resumed(quote, sentence, verb, quotes));
    }

    /** "Nobody called," she said. "I waited all day.": the quote goes on behind the words of saying. */
    private static Span resumed(Span quote, Sentence sentence, Token verb, List<Span> quotes) {
        return quotes.stream()
                .filter(next -> quote.end() <= verb.span().start() && next.start() >= verb.span().end())
                .filter(next -> next.start() <= sentence.span().end() + RESUMING_GAP)
                .findFirst().map(quote::cover).orElse(quote);
    }

    private static int overlap(Span one, Span two) {
        return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
    }

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
            members.set(main);
            return sentence.spanAround(main, members);
        });
    }
}
