package dateline.extractor.claim;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Span;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The attributions of a document; says whose claim a word is. */
public final class Attributions {

    private final List<Attribution> attributions;
    /** What each sentence, known by its start, has a part of. */
    private final NavigableMap<Integer, List<Attribution>> propositions;
    private final List<Span> quotes;
    private final WorkListener listener;

    private Attributions(List<Attribution> attributions, NavigableMap<Integer, List<Attribution>> propositions,
                         List<Span> quotes, WorkListener listener) {
        this.quotes = quotes;
        this.attributions = attributions;
        this.propositions = propositions;
        this.listener = listener;
    }

    /** @param speakers says who or what can be a source */
    public static Attributions of(AnnotatedText text, Sayings sayings, Speakers speakers, FactualityAnalyzer factuality,
                                  WorkListener listener) {
        List<FoundAttribution> found = sayings.list().stream().filter(speakers::canSpeak).toList();
        NavigableMap<Integer, List<Attribution>> propositions = new TreeMap<>();
        text.sentences().forEach(sentence -> propositions.put(sentence.span().start(), new ArrayList<>()));
        Map<FoundAttribution, Attribution> attributions = new LinkedHashMap<>();
        for (FoundAttribution each : found) {
            Attribution attribution = new Attribution(each.source(), each.cue(), each.content(), speakers.claimant(each));
            attributions.put(each, attribution);
            if (each.isProposition()) {
                sentencesOf(each.content(), propositions).forEach(sentence -> sentence.add(attribution));
            }
        }
        List<Attribution> given = found.stream().filter(each -> isGiven(each, propositions, factuality))
                .map(attributions::get).distinct().toList();
        return new Attributions(given, propositions, sayings.quotes(), listener);
    }

    /**
     * Whether the text presents it as said or thought: not what somebody may say, nor what somebody says that somebody
     * else thinks.
     */
    private static boolean isGiven(FoundAttribution each, NavigableMap<Integer, List<Attribution>> propositions,
                                   FactualityAnalyzer factuality) {
        boolean isOpen = each.cueToken().map(token -> factuality.of(each.sourceSentence(), token))
                .filter(state -> state == Factuality.HYPOTHETICAL || state == Factuality.PLANNED).isPresent();
        return !isOpen && (each.isSpeech() || each.cue().isEmpty() || propositions.floorEntry(each.cue().get().start())
                .getValue().stream().filter(other -> !other.cue().equals(each.cue()))
                .noneMatch(other -> other.content().contains(each.cue().get())));
    }

    private static Collection<List<Attribution>> sentencesOf(Span content,
                                                             NavigableMap<Integer, List<Attribution>> sentences) {
        Integer first = sentences.floorKey(content.start());
        return sentences.subMap(first == null ? content.start() : first, true, content.end(), false).values();
    }

    public List<Attribution> list() {
        return attributions;
    }

    /** The innermost attribution whose proposition holds the word; a cue is not part of its own content. */
    public Optional<Attribution> findAround(Span word) {
        Map.Entry<Integer, List<Attribution>> sentence = propositions.floorEntry(word.start());
        if (sentence == null) {
            return Optional.empty();
        }
        listener.did(Work.ATTRIBUTIONS_SEARCHED, sentence.getValue().size());
        return sentence.getValue().stream()
                .filter(attribution -> attribution.content().contains(word))
                .filter(attribution -> attribution.cue().filter(word::overlaps).isEmpty())
                .min(Comparator.comparingInt(attribution -> attribution.content().length()));
    }

    /**
     * The same, but only of words that are quoted: in "Berg said that President Ruiz left", that Ruiz is president is
     * what the author knows.
     */
    public Optional<Attribution> findQuoting(Span word) {
        return findAround(word).filter(attribution -> quotes.stream().anyMatch(quote -> quote.contains(word)));
    }
}
