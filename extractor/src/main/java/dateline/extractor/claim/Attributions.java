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

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The attributions of a document; says whose claim a word is. */
public final class Attributions {

    private record Claimed(FoundAttribution found, Attribution attribution) {
    }

    private final List<Claimed> claimed;
    private final WorkListener listener;

    private Attributions(List<Claimed> claimed, WorkListener listener) {
        this.claimed = claimed;
        this.listener = listener;
    }

    public static Attributions of(AnnotatedText text, Entities entities, Cues cues, WorkListener listener) {
        return new Attributions(new AttributionFinder(cues).find(text).stream()
                .map(found -> new Claimed(found, new Attribution(found.source(), found.cue(), found.content(),
                        claimant(found, entities)))).toList(), listener);
    }

    private static Claimant claimant(FoundAttribution found, Entities entities) {
        Optional<Mentioned> source = found.sourceHead()
                .flatMap(head -> entities.findAt(found.sourceSentence(), head));
        return source.<Claimant>map(mentioned -> new Claimant.Source(mentioned.entity().id()))
                .orElseGet(Claimant.Unnamed::new);
    }

    public List<Attribution> list() {
        return claimed.stream().map(Claimed::attribution).distinct().toList();
    }

    /** The innermost attribution whose proposition holds the word; a cue is not part of its own content. */
    public Optional<Attribution> findAround(Span word) {
        listener.did(Work.ATTRIBUTIONS_SEARCHED, claimed.size());
        return claimed.stream().filter(claim -> claim.found().isProposition()).map(Claimed::attribution)
                .filter(attribution -> attribution.content().contains(word))
                .filter(attribution -> attribution.cue().filter(word::overlaps).isEmpty())
                .min(Comparator.comparingInt(attribution -> attribution.content().length()));
    }
}
