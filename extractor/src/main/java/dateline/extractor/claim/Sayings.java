package dateline.extractor.claim;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.coreference.Utterance;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who says what in a text, by its words alone: before it is known who is who. */
public final class Sayings {

    private final List<FoundAttribution> found;
    private final List<Span> quotes;

    private Sayings(List<FoundAttribution> found, List<Span> quotes) {
        this.found = List.copyOf(found);
        this.quotes = List.copyOf(quotes);
    }

    public static Sayings find(AnnotatedText text, Cues cues) {
        List<Span> quotes = Quotes.find(text.document().text());
        return new Sayings(new AttributionFinder(cues).find(text, quotes), quotes);
    }

    List<FoundAttribution> list() {
        return found;
    }

    /** In the order of the text, marks included. */
    public List<Span> quotes() {
        return quotes;
    }

    /** The words in quotation marks whose speaker the text names; of two for the same words, the second holds. */
    public List<Utterance> listUtterances() {
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        quotes.forEach(quote -> byStart.put(quote.start(), quote));
        List<Utterance> utterances = new ArrayList<>();
        found.stream().filter(each -> each.isSpeech() && each.sourceHead().isPresent()).forEach(each -> {
            Span said = each.content();
            Integer first = byStart.floorKey(said.start());
            byStart.subMap(first == null ? said.start() : first, true, said.end(), false).values().stream()
                    .filter(said::overlaps).map(quote -> new Span(Math.max(quote.start(), said.start()),
                            Math.min(quote.end(), said.end())))
                    .map(words -> new Utterance(words, each.sourceSentence(), each.sourceHead().get()))
                    .forEach(utterances::add);
        });
        return utterances;
    }
}
