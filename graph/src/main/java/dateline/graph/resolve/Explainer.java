package dateline.graph.resolve;

import dateline.graph.Iris;
import dateline.graph.facts.Corpus;
import dateline.graph.ontology.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says which evidence made a node: the witnesses, what joined them, and what was kept apart although it is near. */
public final class Explainer {

    private static final int SUGGESTIONS = 3;

    private final Iris iris;
    private final Resolver resolver;

    public Explainer(Vocabulary vocabulary, Iris iris) {
        this.iris = iris;
        this.resolver = new Resolver(vocabulary, iris);
    }

    /**
     * What made the node of that name.
     *
     * @param corpus the facts that the graph was built from
     * @param asked  an IRI, in full or as {@code ent:Anna_Berg}, {@code ev:7f3a...}, or a label
     * @throws UnknownNodeException if the graph has nothing of that name
     */
    public Explanation explain(Corpus corpus, String asked) {
        Resolver.Trace trace = resolver.trace(corpus);
        SortedMap<String, CanonicalOffice> offices = offices(trace);
        SortedMap<String, String> labels = labels(trace, offices);
        String iri = expand(asked.strip());
        String found = labels.containsKey(iri) ? iri : byLabel(asked, labels)
                .orElseThrow(() -> new UnknownNodeException(asked, similar(asked, labels)));
        if (trace.events().byIri().containsKey(found)) {
            return new EventExplanation(trace, iris).explain(found);
        }
        return new EntityExplanation(trace, iris, offices).explain(found);
    }

    private SortedMap<String, CanonicalOffice> offices(Resolver.Trace trace) {
        SortedMap<String, CanonicalOffice> offices = new TreeMap<>();
        trace.corpus().forEach(facts -> facts.relations().forEach(relation ->
                trace.resolution().findOffice(facts.document().id(), relation)
                        .ifPresent(office -> offices.put(office.entity().iri(), office))));
        return offices;
    }

    private static SortedMap<String, String> labels(Resolver.Trace trace, Map<String, CanonicalOffice> offices) {
        SortedMap<String, String> labels = new TreeMap<>();
        trace.entities().entities().values().forEach(entity -> labels.put(entity.iri(), entity.label()));
        trace.entities().byCluster().values().forEach(entity -> labels.put(entity.iri(), entity.label()));
        offices.forEach((iri, office) -> labels.put(iri, office.entity().label()));
        trace.events().events().values().forEach(event -> labels.put(event.iri(), event.label()));
        return labels;
    }

    private String expand(String asked) {
        String bare = asked.replaceAll("^<|>$", "");
        if (bare.startsWith("ent:")) {
            return iris.entity(bare.substring("ent:".length()));
        }
        if (bare.startsWith("ev:")) {
            return iris.base() + "event/" + bare.substring("ev:".length());
        }
        return bare.contains("://") ? bare : iris.base() + bare;
    }

    private static Optional<String> byLabel(String asked, SortedMap<String, String> labels) {
        String name = Names.normal(asked);
        List<String> same = labels.entrySet().stream().filter(entry -> Names.normal(entry.getValue()).equals(name)
                || entry.getKey().endsWith("/entity/" + asked)).map(Map.Entry::getKey).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** By the pairs of letters that they share (Dice's coefficient). */
    private List<String> similar(String asked, SortedMap<String, String> labels) {
        String local = asked.replaceAll("^.*[/:#]", "");
        Set<String> pairs = pairs(local);
        record Suggestion(String iri, double likeness) {
        }
        return labels.entrySet().stream().map(entry -> new Suggestion(entry.getKey(), Math.max(
                        likeness(pairs, pairs(entry.getValue())),
                        likeness(pairs, pairs(shorten(entry.getKey()).replaceFirst("^\\w+:", ""))))))
                .sorted(Comparator.comparingDouble((Suggestion suggestion) -> -suggestion.likeness())
                        .thenComparing(Suggestion::iri))
                .limit(SUGGESTIONS).map(suggestion -> shorten(suggestion.iri())).toList();
    }

    private String shorten(String iri) {
        return shorten(iri, iris);
    }

    static String shorten(String iri, Iris iris) {
        return iri.replace(iris.entity(""), "ent:").replace(iris.base() + "event/", "ev:");
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() == 0 ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String words) {
        String letters = Names.normal(words.replace('_', ' '));
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
