package dateline.graph.resolve;

import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.model.DocumentFacts;
import dateline.graph.Iris;
import dateline.graph.facts.Corpus;
import dateline.graph.ontology.Vocabulary;
import java.util.Collection;
import java.util.Map;

/** The stage: from the facts of all documents to what is the same in them. */
public final class Resolver {

    private final Vocabulary vocabulary;
    private final Iris iris;
    private final ResolutionRules rules = ResolutionRules.load();
    private final Gazetteer gazetteer = Gazetteer.load();

    public Resolver(Vocabulary vocabulary, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
    }

    /** @param corpus in any order; each document once */
    public Resolution resolve(Collection<DocumentFacts> corpus) {
        return resolve(Corpus.of(corpus));
    }

    public Resolution resolve(Corpus corpus) {
        return trace(corpus).resolution();
    }

    /** The same, with all that led to it. */
    Trace trace(Corpus corpus) {
        EntityResolver.Resolved entities = new EntityResolver(vocabulary, iris, rules).resolve(corpus);
        Offices offices = new Offices(entities.entities(), iris);
        World world = new World(entities, gazetteer, rules.divisions());
        corpus.forEach(facts -> {
            offices.learn(facts);
            world.learn(facts);
        });
        Resolution withEntities = new Resolution(entities.entities(), entities.publishers(), Map.of(), offices);
        EventResolver.Resolved events =
                new EventResolver(vocabulary, iris, rules, world, withEntities).resolve(corpus);
        return new Trace(corpus, entities, events, withEntities.withEvents(events.events()));
    }

    record Trace(Corpus corpus, EntityResolver.Resolved entities, EventResolver.Resolved events,
                 Resolution resolution) {

        /** How many pairs were looked at: what the cost depends on. */
        long comparisons() {
            return entities.clusters().comparisons() + events.comparisons();
        }
    }
}
