package dateline.extractor.claim;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds who says what by which words, sentence by sentence; a quote that goes on keeps its source. */
final class AttributionFinder {

    private static final Pattern SENTENCE_END = Pattern.compile("[?!]\\W{1,2}\\z");

    private final VerbCues verbs;
    private final NominalCues nominals;
    private final AdjectiveCues adjectives;

    AttributionFinder(Cues cues) {
        verbs = new VerbCues(cues);
        nominals = new NominalCues(cues);
        adjectives = new AdjectiveCues(cues);
    }

    /** @param quotes those of the text, in its order */
    List<FoundAttribution> find(AnnotatedText text, List<Span> quotes) {
        List<FoundAttribution> found = new ArrayList<>();
        int first = 0;
        for (Sentence sentence : text.sentences()) {
            while (first < quotes.size() && quotes.get(first).end() + VerbCues.RESUMING_GAP < sentence.span().start()) {
                first++;
            }
            List<Span> near = VerbCues.within(sentence, quotes.subList(first, quotes.size())).stream()
                    .filter(quote -> quote.end() > sentence.span().start() || endsSentence(text, quote)).toList();
            List<FoundAttribution> here = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                verbs.find(sentence, token, near).ifPresent(here::add);
                here.addAll(nominals.find(sentence, token));
                adjectives.find(sentence, token).ifPresent(here::add);
            }
            ColonCues.find(sentence).ifPresent(here::add);
            for (Span quote : near) {
                boolean isContinued = quote.overlaps(sentence.span()) && quote.start() < sentence.span().start()
                        && here.stream().noneMatch(attribution -> attribution.content().overlaps(quote));
                if (isContinued) {
                    continued(sentence, quote, found, here);
                }
            }
            found.addAll(here);
        }
        return found;
    }

    /** "Who called?" she asked: the quote's last mark makes the words of saying a sentence of their own. */
    private static boolean endsSentence(AnnotatedText text, Span quote) {
        return SENTENCE_END.matcher(quote.in(text.document().text())).find();
    }

    /** Whoever opened a quote is the source of its further sentences, unless the whole quote is given already. */
    private static void continued(Sentence sentence, Span quote, List<FoundAttribution> before,
                                  List<FoundAttribution> here) {
        Span rest = new Span(sentence.span().start(), Math.min(quote.end(), sentence.span().end()));
        for (int i = before.size() - 1; i >= 0; i--) {
            FoundAttribution opening = before.get(i);
            if (opening.content().contains(rest)) {
                return;
            }
            if (quote.overlaps(opening.content())) {
                here.add(opening.withContent(rest));
                return;
            }
        }
    }
}
