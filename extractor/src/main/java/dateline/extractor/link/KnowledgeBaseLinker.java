package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.Sense;
import dateline.extractor.kb.TitleReading;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which article of the knowledge base a chain is. Every article that a name of the chain may mean gets a weight:
 * how often the name means it and how well known it is, times what speaks for and against it in this document. The best
 * one is linked when it has the most part of all weight and is likely enough to be right.
 */
final class KnowledgeBaseLinker {

    private static final int MOST_NAMES = 4;
    private static final int MOST_RUNNERS_UP = 3;
    private static final double ENOUGH_WEIGHT = 0.15;
    private static final double MOST_PART = 0.55;
    /** With less the decision is left open. */
    private static final double LIKELY = 0.5;
    private static final double WORTH_NAMING = 0.05;
    private static final double NEARLY_ALWAYS = 0.95;

    private final Gazetteer gazetteer;
    private final KnowledgeBase knowledgeBase;
    private final TypeHierarchy types;
    private final Set<String> companyForms;
    private final NameVariants variants;
    private final SenseWeights weights;
    private final LinkConfidence.ByWeight confidence;

    KnowledgeBaseLinker(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase,
                        LinkConfidence.ByWeight confidence) {
        this.confidence = confidence;
        this.types = lexicon.types();
        this.companyForms = Set.copyOf(lexicon.grammar().companyForms());
        this.gazetteer = gazetteer;
        this.knowledgeBase = knowledgeBase;
        this.variants = new NameVariants(lexicon);
        this.weights = new SenseWeights(lexicon);
    }

    private record Weighted(KnowledgeBaseId id, double weight) {
    }

    Link link(Chain chain, DocumentContext context) {
        List<String> names = Stream.concat(SpelledOut.find(chain).stream().map(KnowledgeBaseLinker::asTitle),
                DocumentContext.namesOf(chain).stream().limit(MOST_NAMES)).toList();
        if (names.isEmpty() || isCommonNoun(chain, names)) {
            return new Link.Unlinked();
        }
        NamedChain named = NamedChain.of(chain, names, variants.placesBehind(chain), types);
        Map<String, Weighted> byTitle = new LinkedHashMap<>();
        for (String name : names) {
            Meant meant = meant(name, chain);
            List<Sense> possible = meant.senses().stream().filter(sense -> weights.isPossible(sense, named)).toList();
            meant.senses().stream().filter(sense -> !isRuledOut(sense, chain)).forEach(sense -> {
                List<Sense> all = possible.contains(sense) ? possible : meant.senses();
                double weight = weights.of(sense, SenseWeights.prior(sense, all), meant.spelling(), named, context);
                byTitle.merge(sense.id().wikipedia(), new Weighted(known(sense.id()), weight),
                        (one, other) -> one.weight() >= other.weight() ? one : other);
            });
            if (byTitle.values().stream().anyMatch(candidate -> candidate.weight() >= ENOUGH_WEIGHT)) {
                break; // a longer name says more than a shorter one
            }
        }
        return decide(new ArrayList<>(byTitle.values()));
    }

    /** Whether the text puts the place behind a comma where another of its name lies: "Athens, Ohio" is no capital. */
    boolean isSaidToLieElsewhere(Chain chain, Link link) {
        Set<String> behind = types.isA(chain.type(), "Place") ? variants.placesBehind(chain) : Set.of();
        return !behind.isEmpty() && DocumentContext.namesOf(chain).stream().limit(MOST_NAMES)
                .flatMap(name -> knowledgeBase.list(name).stream())
                .filter(sense -> link.findTarget()
                        .filter(target -> target.wikipedia().equals(sense.id().wikipedia())).isEmpty())
                .map(sense -> TitleReading.of(sense.article(), types).where())
                .anyMatch(where -> !where.isEmpty() && behind.containsAll(where));
    }

    /** Common nouns are titled with a capital letter: "Artificial pancreas". */
    private static String asTitle(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "The Bank" is short for one that has another name; "LLC" is left of one. */
    private boolean isCommonNoun(Chain chain, List<String> names) {
        return !types.isA(chain.type(), "Person") && names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT)).allMatch(name -> companyForms.contains(name)
                        || types.denotes(name, "Organization"));
    }

    /** What the gazetteer knows by that name and did not take for it, unless hardly anything else is called so. */
    private boolean isRuledOut(Sense sense, Chain chain) {
        return sense.prior() < NEARLY_ALWAYS
                && gazetteer.findByTitle(sense.id().wikipedia()).filter(chain.candidates()::contains).isPresent();
    }

    private record Meant(String spelling, List<Sense> senses) {
    }

    /** What the name means as it is written or, failing that, as it may be written as well. */
    private Meant meant(String name, Chain chain) {
        return variants.of(name, chain.type()).stream().map(spelling -> new Meant(spelling, knowledgeBase.list(spelling)))
                .filter(meant -> !meant.senses().isEmpty()).findFirst().orElse(new Meant(name, List.of()));
    }

    private KnowledgeBaseId known(KnowledgeBaseId id) {
        return gazetteer.findByTitle(id.wikipedia()).or(() -> gazetteer.find(id))
                .map(GazetteerEntry::id).orElse(id);
    }

    private Link decide(List<Weighted> candidates) {
        if (candidates.isEmpty()) {
            return new Link.Unlinked();
        }
        candidates.sort(Comparator.comparingDouble(Weighted::weight).reversed()
                .thenComparing(candidate -> candidate.id().wikipedia()));
        double sum = candidates.stream().mapToDouble(Weighted::weight).sum();
        List<Link.Candidate> ranked = candidates.stream().limit(MOST_RUNNERS_UP + 1)
                .map(each -> new Link.Candidate(each.id(), confidence.of(each.weight(), each.weight() / sum))).toList();
        Link.Candidate best = ranked.getFirst();
        List<Link.Candidate> others = ranked.stream().skip(1).filter(other -> other.score() >= WORTH_NAMING).toList();
        if (candidates.getFirst().weight() < ENOUGH_WEIGHT) {
            return new Link.Unlinked();
        }
        if (best.score() >= LIKELY && candidates.getFirst().weight() / sum >= MOST_PART) {
            return new Link.Linked(best.target(), best.score(), others);
        }
        return new Link.Ambiguous(Stream.concat(Stream.of(best), others.stream()).map(Link.Candidate::target).toList());
    }
}
