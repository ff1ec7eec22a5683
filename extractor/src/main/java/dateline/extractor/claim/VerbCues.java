package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.lexicon.Cues.CueKind;
import dateline.extractor.model.Span;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs of saying, thinking and judging, with their subject and what they say. */
final class VerbCues {

    /** A quotation mark that a sentence merely begins with is the end of the quote before it. */
    private static final int LEAST_OVERLAP = 4;

    /** Blanks between a sentence and a quote that follows it or that it follows. */
    static final int RESUMING_GAP = 2;

    /** At most so many words name the speaker between a quote and the verb that begin no sentence of their own. */
    private static final int LONGEST_SPEAKER = 4;

    private final Map<String, CueKind> verbs = new HashMap<>();
    private final Set<String> quoting;
    private final Set<String> viewing;
    private final Set<String> stances;
    private final Set<String> attitudes = new HashSet<>();
    private final Map<String, Set<String>> prepositions = new HashMap<>();

    VerbCues(Cues cues) {
        cues.attribution().forEach(cue -> cue.verbs().forEach(verb -> verbs.putIfAbsent(verb, cue.kind())));
        quoting = new HashSet<>(cues.quoting());
        viewing = new HashSet<>(cues.viewing());
        stances = new HashSet<>(cues.stances());
        for (String attitude : cues.attitudes()) {
            String[] words = attitude.split(" ");
            if (words.length == 1) {
                attitudes.add(attitude);
            } else {
                prepositions.computeIfAbsent(words[0], key -> new HashSet<>()).add(words[1]);
            }
        }
    }

    /** Of quotes in the order of the text those that a verb of the sentence can introduce. */
    static List<Span> within(Sentence sentence, List<Span> quotes) {
        int end = sentence.span().end() + RESUMING_GAP;
        return quotes.stream().takeWhile(quote -> quote.start() <= end).toList();
    }

    Optional<FoundAttribution> find(Sentence sentence, Token verb, List<Span> quotes) {
        String lemma = verb.lemma();
        CueKind kind = verbs.get(lemma);
        boolean isAttitude = attitudes.contains(lemma) || prepositions.containsKey(lemma) || viewing.contains(lemma);
        boolean isAdjective = !verb.pos().equals("VBZ") // in "..., argues Ms Smith" parsers take it for one
                && sentence.graph().above(verb.index()).stream().limit(1).anyMatch(edge -> edge.is("amod"));
        if (!verb.isVerb() || isAdjective || kind == null && !isAttitude && !quoting.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Span> proposition = proposition(sentence, verb, quotes, kind);
        boolean isPassive = sentence.graph().hasChild(verb.index(), "aux:pass");
        Optional<Span> content = proposition.or(() -> isAttitude ? judged(sentence, verb, isPassive) : Optional.empty());
        Optional<Integer> source = Sources.of(sentence, verb, isPassive);
        if (content.isEmpty() || Sources.isSpeakersOwn(sentence, verb, source, quotes)) {
            return Optional.empty();
        }
        boolean isClaim = proposition.isPresent() && kind != CueKind.INTENDING;
        return Optional.of(new FoundAttribution(sentence, source, source.map(head -> Phrases.noun(sentence, head)),
                Optional.of(verb.span()), Optional.of(verb.index()), content.get(), isClaim,
                kind != CueKind.THINKING && kind != CueKind.INTENDING && proposition.isPresent()));
    }

    private Optional<Span> proposition(Sentence sentence, Token verb, List<Span> quotes, CueKind kind) {
        boolean isQuoting = kind == CueKind.SAYING || quoting.contains(verb.lemma());
        Optional<Span> quote = isQuoting || kind == CueKind.THINKING ? quoted(sentence, verb, quotes) : Optional.empty();
        if (kind == null) {
            return quote.or(() -> attitudes.contains(verb.lemma()) ? clause(sentence, verb.index()) : Optional.empty());
        }
        return clause(sentence, verb.index()).filter(clause -> quote.isEmpty() || clause.length() > quote.get().length())
                .or(() -> quote).or(() -> parenthetical(sentence, verb));
    }

    private static Optional<Span> clause(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        return graph.findChild(verb, "ccomp").or(() -> graph.findChild(verb, "xcomp"))
                .map(head -> Phrases.clause(sentence, head, verb));
    }

    /** What an attitude is about: an object, a phrase with the verb's preposition, or something taken for something. */
    private Optional<Span> judged(Sentence sentence, Token verb, boolean isPassive) {
        Optional<Span> taken = viewing.contains(verb.lemma())
                ? Phrases.takenFor(sentence, verb.index()) : Optional.empty();
        if (taken.isPresent()) {
            return taken;
        }
        Optional<Span> about = sentence.graph().below(verb.index()).stream()
                .filter(edge -> edge.is("obl") || edge.is("advcl") || edge.is("nmod") || edge.is("compound:prt"))
                .filter(edge -> prepositions.getOrDefault(verb.lemma(), Set.of()).contains(edge.subtype()))
                .findFirst().map(Dependency::dependent)
                .map(head -> sentence.spanAround(head, sentence.graph().subtree(head)));
        if (about.isPresent() || !attitudes.contains(verb.lemma())) {
            return about;
        }
        boolean isUttering = sentence.graph().findChild(verb.index(), "obj") // "voiced concern": the noun is the cue
                .filter(noun -> stances.contains(sentence.lemma(noun))).isPresent();
        return isUttering ? Optional.empty() : isPassive ? sentence.graph().findChild(verb.index(), "nsubj:pass")
                .map(subject -> Phrases.noun(sentence, subject)) : Phrases.predication(sentence, verb.index());
    }

    /** The quote that the verb introduces: it stands outside of it and next to it. */
    private Optional<Span> quoted(Sentence sentence, Token verb, List<Span> quotes) {
        return quotes.stream()
                .filter(quote -> overlap(quote, sentence.span()) >= LEAST_OVERLAP || isEndedBefore(sentence, verb, quote))
                .filter(quote -> !quote.contains(verb.span()) && isNearest(sentence, verb, quote))
                .max(Comparator.comparingInt(Span::length))
                .map(quote -> resumed(quote, sentence, verb, quotes));
    }

    /** "Who called?" <i>she asked</i>: the quote is the sentence before. */
    private static boolean isEndedBefore(Sentence sentence, Token verb, Span quote) {
        int gap = sentence.span().start() - quote.end();
        boolean isFirstVerb = sentence.tokens().subList(0, verb.index()).stream().noneMatch(Token::isVerb);
        return gap >= 0 && gap <= RESUMING_GAP && isFirstVerb && verb.index() <= LONGEST_SPEAKER
                && !sentence.graph().hasChild(verb.index(), "ccomp") && !sentence.graph().hasChild(verb.index(), "xcomp");
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
                .filter(token -> token.isVerb() && !quote.contains(token.span())
                        && (verbs.containsKey(token.lemma()) || quoting.contains(token.lemma())))
                .min(Comparator.comparingInt(token -> distance(token.span(), quote)))
                .filter(nearest -> nearest.index() == verb.index()).isPresent();
    }

    private static int distance(Span word, Span quote) {
        return word.end() <= quote.start() ? quote.start() - word.end() : word.start() - quote.end();
    }

    /** "Nobody, she said, had called", "as many believe": all of the sentence but the words of saying. */
    private static Optional<Span> parenthetical(Sentence sentence, Token verb) {
        DependencyGraph graph = sentence.graph();
        boolean isAsClause = graph.below(verb.index()).stream().anyMatch(edge -> (edge.is("mark") || edge.is("advmod"))
                && sentence.lemma(edge.dependent()).equals("as")) && !graph.hasChild(verb.index(), "obj");
        return graph.findParent(verb.index(), "parataxis")
                .or(() -> isAsClause ? graph.findParent(verb.index(), "advcl") : Optional.empty())
                .map(main -> Phrases.without(sentence, main, verb.index()));
    }
}
