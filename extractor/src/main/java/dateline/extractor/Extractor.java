package dateline.extractor;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Annotator;
import dateline.extractor.claim.Attributions;
import dateline.extractor.claim.FactualityAnalyzer;
import dateline.extractor.claim.Sayings;
import dateline.extractor.claim.Speakers;
import dateline.extractor.coreference.Chain;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.event.EventExtractor;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Relation;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.predicate.PredicateFinder;
import dateline.extractor.read.LanguageCheck;
import dateline.extractor.relation.RelationExtractor;
import dateline.extractor.syntax.SyntaxCorrector;
import dateline.extractor.work.Stage;
import dateline.extractor.work.WorkListener;

import java.util.List;
import java.util.Optional;

/** The whole way from a text to what it says. One instance serves all threads. */
public final class Extractor implements DocumentExtractor {

    private final Lexicon lexicon;
    private final Annotator annotator;
    private final SyntaxCorrector syntax;
    private final FactualityAnalyzer factuality;
    private final MentionFinder mentionFinder;
    private final CoreferenceResolver coreference;
    private final EntityBuilder entityBuilder;
    private final PredicateFinder predicateFinder;
    private final EventExtractor eventExtractor;
    private final RelationExtractor relationExtractor;
    private final LanguageCheck language;
    private final WorkListener listener;

    Extractor(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase, Annotator annotator,
              WorkListener listener) {
        this.listener = listener;
        this.lexicon = lexicon;
        this.annotator = annotator;
        syntax = new SyntaxCorrector(lexicon);
        language = new LanguageCheck(lexicon.grammar().functionWords());
        factuality = new FactualityAnalyzer(lexicon.cues(), listener);
        mentionFinder = new MentionFinder(lexicon, gazetteer, knowledgeBase);
        coreference = new CoreferenceResolver(lexicon, listener);
        entityBuilder = new EntityBuilder(lexicon, gazetteer, knowledgeBase);
        predicateFinder = new PredicateFinder(lexicon);
        eventExtractor = new EventExtractor(lexicon, factuality, listener);
        relationExtractor = new RelationExtractor(lexicon, gazetteer, factuality);
    }

    /** Loads lexicon, gazetteer and models, which takes some seconds and about 1.5 GB of heap. */
    public static Extractor load() {
        return load(KnowledgeBase.none(), WorkListener.NONE);
    }

    /** The same, links to more than the gazetteer has, and tells {@code listener} what it does. */
    public static Extractor load(KnowledgeBase knowledgeBase, WorkListener listener) {
        return new Extractor(Lexicon.load(), Gazetteer.load(), knowledgeBase, Annotator.load(), listener);
    }

    /** The same with other rules. */
    public static Extractor load(Lexicon lexicon) {
        return new Extractor(lexicon, Gazetteer.load(), KnowledgeBase.none(), Annotator.load(), WorkListener.NONE);
    }

    /** The rules that it works by. */
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public DocumentFacts extract(Document document) {
        Optional<Issue> foreign = language.check(document);
        return foreign.isPresent() ? new DocumentFacts(document, List.of(), List.of(), List.of(), List.of(),
                List.of(foreign.get())) : read(document);
    }

    private DocumentFacts read(Document document) {
        AnnotatedText text = syntax.correct(annotator.annotate(document, listener));
        List<TextMention> mentions = listener.during(Stage.MENTIONS, () -> mentionFinder.find(text));
        Sayings sayings = listener.during(Stage.CLAIMS, () -> Sayings.find(text, lexicon.cues()));
        List<Chain> chains = listener.during(Stage.COREFERENCE,
                () -> coreference.resolve(mentions, sayings.listUtterances(), sayings.quotes()));
        Entities entities = listener.during(Stage.LINK, () -> entityBuilder.build(chains));
        List<List<Predicate>> predicates = listener.during(Stage.PREDICATES,
                () -> text.sentences().stream().map(predicateFinder::find).toList());
        FrameMatcher frames = new FrameMatcher(lexicon, entities, listener);
        Attributions attributions = listener.during(Stage.CLAIMS,
                () -> Attributions.of(text, sayings, new Speakers(lexicon, entities), factuality, listener));
        List<Event> events = listener.during(Stage.EVENTS,
                () -> eventExtractor.extract(text, predicates, frames, attributions));
        List<Relation> relations = listener.during(Stage.RELATIONS,
                () -> relationExtractor.extract(text, predicates, frames, entities, attributions,
                        Participants.of(events, List.of(), attributions.list())));
        return new DocumentFacts(document,
                entities.listReferredTo(Participants.of(events, relations, attributions.list())),
                events, relations, attributions.list(), text.issues());
    }
}
