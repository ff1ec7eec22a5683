package dateline.extractor;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Annotator;
import dateline.extractor.claim.Attributions;
import dateline.extractor.claim.FactualityAnalyzer;
import dateline.extractor.coreference.Chain;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.event.EventExtractor;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.Relation;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.predicate.PredicateFinder;
import dateline.extractor.relation.RelationExtractor;

import java.util.List;

/** The whole way from a text to what it says. One instance serves all threads. */
public final class Extractor implements DocumentExtractor {

    private final Lexicon lexicon;
    private final Annotator annotator;
    private final MentionFinder mentionFinder;
    private final CoreferenceResolver coreference;
    private final EntityBuilder entityBuilder;
    private final PredicateFinder predicateFinder;
    private final EventExtractor eventExtractor;
    private final RelationExtractor relationExtractor;

    Extractor(Lexicon lexicon, Gazetteer gazetteer, Annotator annotator) {
        this.lexicon = lexicon;
        this.annotator = annotator;
        FactualityAnalyzer factuality = new FactualityAnalyzer(lexicon.cues());
        mentionFinder = new MentionFinder(lexicon, gazetteer);
        coreference = new CoreferenceResolver(lexicon);
        entityBuilder = new EntityBuilder(lexicon, gazetteer);
        predicateFinder = new PredicateFinder(lexicon);
        eventExtractor = new EventExtractor(lexicon, factuality);
        relationExtractor = new RelationExtractor(lexicon, factuality);
    }

    /** Loads lexicon, gazetteer and models, which takes some seconds and about 1.5 GB of heap. */
    public static Extractor load() {
        return new Extractor(Lexicon.load(), Gazetteer.load(), Annotator.load());
    }

    /** The rules that it works by. */
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public DocumentFacts extract(Document document) {
        AnnotatedText text = annotator.annotate(document);
        List<TextMention> mentions = mentionFinder.find(text);
        List<Chain> chains = coreference.resolve(mentions);
        Entities entities = entityBuilder.build(chains);
        List<List<Predicate>> predicates = text.sentences().stream().map(predicateFinder::find).toList();
        FrameMatcher frames = new FrameMatcher(lexicon, entities);
        Attributions attributions = Attributions.of(text, entities, lexicon.cues());
        List<Event> events = eventExtractor.extract(text, predicates, frames, attributions);
        List<Relation> relations = relationExtractor.extract(text, predicates, frames, entities, attributions);
        return new DocumentFacts(document, entities.listReferredTo(Participants.of(events, relations, attributions.list())),
                events, relations, attributions.list(), text.issues());
    }
}
