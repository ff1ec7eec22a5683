package dateline.extractor.claim;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Span;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private final WorkListener listener;

    private Attributions(List<Attribution> attributions, NavigableMap<Integer, List<Attribution>> propositions,
                         WorkListener listener) {
        this.attributions = attributions;
        this.propositions = propositions;
        this.listener = listener;
    }

    public static Attributions of(AnnotatedText text, Entities entities, Cues cues, WorkListener listener) {
        List<Attribution> attributions = new ArrayList<>();
        NavigableMap<Integer, List<Attribution>> propositions = new TreeMap<>();
        text.sentences().forEach(sentence -> propositions.put(sentence.span().start(), new ArrayList<>()));
        for (FoundAttribution found : new AttributionFinder(cues).find(text)) {
            Attribution attribution = new Attribution(found.source(), found.cue(), found.content(),
                    claimant(found, entities));
            attributions.add(attribution);
            if (found.isProposition()) {
                sentencesOf(found.content(), propositions).forEach(sentence -> sentence.add(attribution));
            }
        }
        return new Attributions(attributions.stream().distinct().toList(), propositions, listener);
    }

    private static Collection<List<Attribution>> sentencesOf(Span content,
                                                             NavigableMap<Integer, List<Attribution>> sentences) {
        Integer first = sentences.floorKey(content.start());
        return sentences.subMap(first == null ? content.start() : first, true, content.end(), false).values();
    }

    private static Claimant claimant(FoundAttribution found, Entities entities) {
        Optional<Mentioned> source = found.sourceHead()
                .flatMap(head -> entities.findAt(found.sourceSentence(), head));
        return source.<Claimant>map(mentioned -> new Claimant.Source(mentioned.entity().id()))
                .orElseGet(Claimant.Unnamed::new);
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
}
