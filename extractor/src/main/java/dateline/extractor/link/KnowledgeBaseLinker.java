package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.Sense;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which article of the knowledge base a chain is. Every article that a name of the chain may mean gets a weight:
 * how often the name means it and how well known it is, times what speaks for and against it in this document. The best
 * one is linked when it has the most part of all weight, and enough of it.
 */
final class KnowledgeBaseLinker {

    private static final int MOST_NAMES = 4;
    private static final int MOST_RUNNERS_UP = 3;
    private static final double ENOUGH_WEIGHT = 0.15;
    private static final double MOST_PART = 0.55;
    private static final double WORTH_NAMING = 0.05;

    private final Gazetteer gazetteer;
    private final KnowledgeBase knowledgeBase;
    private final NameVariants variants;
    private final SenseWeights weights;

    KnowledgeBaseLinker(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase) {
        this.gazetteer = gazetteer;
        this.knowledgeBase = knowledgeBase;
        this.variants = new NameVariants(lexicon.grammar());
        this.weights = new SenseWeights(lexicon.types());
    }

    private record Weighted(KnowledgeBaseId id, double weight) {
    }

    Link link(Chain chain, DocumentContext context) {
        List<String> names = DocumentContext.namesOf(chain).stream().limit(MOST_NAMES).toList();
        Map<String, Weighted> byTitle = new LinkedHashMap<>();
        for (String name : names) {
            List<Sense> senses = senses(name);
            for (Sense sense : senses) {
                if (isRuledOut(sense, chain)) {
                    continue;
                }
                double weight = weights.of(sense, SenseWeights.prior(sense, senses), name, names, chain, context);
                byTitle.merge(sense.id().wikipedia(), new Weighted(known(sense.id()), weight),
                        (one, other) -> one.weight() >= other.weight() ? one : other);
            }
            if (byTitle.values().stream().anyMatch(candidate -> candidate.weight() >= ENOUGH_WEIGHT)) {
                break; // a longer name says more than a shorter one
            }
        }
        return decide(new ArrayList<>(byTitle.values()));
    }

    /** What the gazetteer knows by that name and did not take for it. */
    private boolean isRuledOut(Sense sense, Chain chain) {
        return gazetteer.findByTitle(sense.id().wikipedia()).filter(chain.candidates()::contains).isPresent();
    }

    /** What the name means as it is written or, failing that, as it may be written as well. */
    private List<Sense> senses(String name) {
        for (String spelling : variants.of(name)) {
            List<Sense> senses = knowledgeBase.list(spelling);
            if (!senses.isEmpty()) {
                return senses;
            }
        }
        return List.of();
    }

    private KnowledgeBaseId known(KnowledgeBaseId id) {
        return gazetteer.findByTitle(id.wikipedia()).or(() -> id.wikidata().flatMap(gazetteer::findByItem))
                .map(GazetteerEntry::id).orElse(id);
    }

    private static Link decide(List<Weighted> candidates) {
        candidates.sort(Comparator.comparingDouble(Weighted::weight).reversed()
                .thenComparing(candidate -> candidate.id().wikipedia()));
        double sum = candidates.stream().mapToDouble(Weighted::weight).sum();
        if (candidates.isEmpty() || candidates.getFirst().weight() < ENOUGH_WEIGHT) {
            return new Link.Unlinked();
        }
        List<Link.Candidate> others = candidates.stream().skip(1).limit(MOST_RUNNERS_UP)
                .map(candidate -> new Link.Candidate(candidate.id(), rounded(candidate.weight() / sum)))
                .filter(candidate -> candidate.score() >= WORTH_NAMING).toList();
        Weighted best = candidates.getFirst();
        if (best.weight() / sum >= MOST_PART) {
            return new Link.Linked(best.id(), rounded(Math.min(1, best.weight()) * best.weight() / sum), others);
        }
        List<KnowledgeBaseId> all = new ArrayList<>(List.of(best.id()));
        others.forEach(other -> all.add(other.target()));
        return new Link.Ambiguous(all);
    }

    private static double rounded(double score) {
        return Math.max(0.001, Math.round(score * 1000) / 1000.0);
    }
}
