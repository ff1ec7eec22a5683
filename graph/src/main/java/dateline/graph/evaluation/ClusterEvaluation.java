package dateline.graph.evaluation;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Event;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;
import dateline.graph.evaluation.Clustering.Place;
import dateline.graph.evaluation.GoldCluster.GoldMention;
import dateline.graph.resolve.Resolution;
import dateline.graph.resolve.Resolver;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares the entities and events of several documents with what people take for one, by B-cubed (Bagga and Baldwin,
 * 1998). Over all mentions, predicted and asked for, nothing is added or left out to make the two sides alike, as in the
 * reference implementation of coreference scores (Pradhan et al., 2014): a mention that one side lacks counts 0 on the
 * other. That is stricter than the variant of Cai and Strube (2010), which takes a missed mention for a cluster of its own
 * and forgets predicted ones that stand alone. The measures that begin with "found" look only at mentions that both sides
 * have: they are about bringing together alone.
 */
public final class ClusterEvaluation {

    private final List<GoldCluster> gold;
    private final Resolver resolver;

    /** @throws GoldFormatException if the file of clusters cannot be used */
    public ClusterEvaluation(Path file, Resolver resolver) {
        this.gold = GoldCluster.read(file);
        this.resolver = resolver;
    }

    /**
     * The scores of each document.
     *
     * @throws GoldFormatException if the clusters speak of a document that is not there
     */
    public Map<DocumentId, DocumentScore> score(Collection<DocumentFacts> corpus) {
        Map<DocumentId, DocumentScore.Builder> scores = new TreeMap<>();
        corpus.forEach(facts -> scores.put(facts.document().id(), new DocumentScore.Builder(facts.document())));
        gold.stream().flatMap(cluster -> cluster.mentions().stream()).map(GoldMention::document)
                .filter(document -> !scores.containsKey(document)).findFirst().ifPresent(missing -> {
                    throw new GoldFormatException("the clusters speak of " + missing + ", which is not among the "
                            + "documents; evaluate against the gold of the same documents");
                });
        Resolution resolution = resolver.resolve(corpus);
        Clustering asked = goldOf(GoldCluster.Kind.ENTITY, false);
        Clustering entities = entities(corpus, resolution).keep(isAskedFor(corpus, asked));
        count("entities across documents", entities, asked, scores);
        Clustering names = goldOf(GoldCluster.Kind.ENTITY, true);
        count("names across documents", entities.keep(names.places()::contains), names, scores);
        Clustering events = goldOf(GoldCluster.Kind.EVENT, false);
        count("events across documents", events(corpus, resolution, events), events, scores);
        Map<DocumentId, DocumentScore> built = new TreeMap<>();
        scores.forEach((document, score) -> built.put(document, score.build()));
        return built;
    }

    private static void count(String name, Clustering found, Clustering asked,
                              Map<DocumentId, DocumentScore.Builder> scores) {
        Set<Place> both = new HashSet<>(found.places());
        both.retainAll(asked.places());
        add(Measure.of("found " + name), found.keep(both::contains).compare(asked.keep(both::contains)),
                scores);
        add(Measure.of(name), found.compare(asked), scores);
    }

    private static void add(Measure measure, Map<DocumentId, Counts> counts,
                            Map<DocumentId, DocumentScore.Builder> scores) {
        counts.forEach((document, count) -> scores.get(document).count(measure, count));
    }

    private Clustering goldOf(GoldCluster.Kind kind, boolean onlyNames) {
        Clustering clustering = new Clustering();
        for (int i = 0; i < gold.size(); i++) {
            String cluster = String.valueOf(i);
            if (gold.get(i).kind() == kind) {
                gold.get(i).mentions().stream().filter(mention -> mention.isName() || !onlyNames)
                        .forEach(mention -> clustering.add(new Place(mention.document(), mention.span(), mention.isName()), cluster));
            }
        }
        return clustering;
    }

    private static Clustering entities(Collection<DocumentFacts> corpus, Resolution resolution) {
        Clustering clustering = new Clustering();
        for (MentionKind kind : MentionKind.values()) {
            for (DocumentFacts facts : corpus) {
                for (Entity entity : facts.entities()) {
                    String iri = resolution.getEntity(facts.document().id(), entity.id()).iri();
                    entity.mentions().stream().filter(mention -> mention.kind() == kind).map(Mention::span)
                            .forEach(span -> clustering.add(new Place(facts.document().id(), span,
                                    kind == MentionKind.NAME), iri));
                }
            }
        }
        return clustering;
    }

    /** Relative pronouns only where the gold marks some, as within a document. */
    private static Predicate<Place> isAskedFor(Collection<DocumentFacts> corpus, Clustering gold) {
        Map<DocumentId, PredictedFacts> facts = corpus.stream()
                .collect(Collectors.toMap(each -> each.document().id(), PredictedFacts::new));
        Predicate<Place> isRelative = place -> facts.get(place.document()).isRelative(place.span());
        return gold.places().stream().anyMatch(isRelative) ? place -> true : isRelative.negate();
    }

    /**
     * A trigger that overlaps one of the gold stands for it, one to one; the next one that does is a mention too many.
     * So is any other that nobody asked for, but for plain events, of which a gold has only those that matter.
     */
    private static Clustering events(Collection<DocumentFacts> corpus, Resolution resolution, Clustering gold) {
        Clustering clustering = new Clustering();
        for (DocumentFacts facts : corpus) {
            Document document = facts.document();
            Map<Place, Span> taken = new HashMap<>();
            List<Place> asked = gold.places().stream().filter(place -> place.document().equals(document.id())).toList();
            for (Event event : facts.events()) {
                Optional<Place> same = asked.stream().filter(place -> place.span().overlaps(event.trigger()))
                        .filter(place -> taken.putIfAbsent(place, event.trigger()) == null
                                || taken.get(place).equals(event.trigger())).findFirst();
                if (same.isPresent() || !event.type().equals(Lexicon.PLAIN_EVENT)) {
                    clustering.add(same.orElse(new Place(document.id(), event.trigger(), false)),
                            resolution.findEvent(document.id(), event.id()).orElseThrow().iri());
                }
            }
        }
        return clustering;
    }
}
