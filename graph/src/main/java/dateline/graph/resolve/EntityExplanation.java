package dateline.graph.resolve;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.Span;
import dateline.graph.Iris;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What made an entity or an office. */
final class EntityExplanation {

    private static final int MAX_NEAR = 10;
    /** Shorter words are shared by chance. */
    private static final int MIN_WORD = 3;

    private final Resolver.Trace trace;
    private final Iris iris;
    private final SortedMap<String, CanonicalOffice> offices;

    EntityExplanation(Resolver.Trace trace, Iris iris, SortedMap<String, CanonicalOffice> offices) {
        this.trace = trace;
        this.iris = iris;
        this.offices = offices;
    }

    Explanation explain(String iri) {
        List<Explanation.Section> sections = new ArrayList<>();
        sections.add(new Explanation.Section("Called", called(iri)));
        sections.add(new Explanation.Section("Witnesses", witnesses(iri)));
        sections.add(new Explanation.Section("Held by", holders(iri)));
        Optional<EntityCluster> cluster = Optional.ofNullable(trace.entities().byIri().get(iri));
        cluster.ifPresent(of -> {
            sections.add(new Explanation.Section("Joined", of.evidence().stream().map(this::line).sorted().distinct()
                    .toList()));
            sections.add(new Explanation.Section("Near, but not joined", near(of)));
        });
        return new Explanation(iri, title(iri, cluster), sections);
    }

    private String title(String iri, Optional<EntityCluster> cluster) {
        CanonicalEntity entity = cluster.map(trace.entities().byCluster()::get)
                .or(() -> Optional.ofNullable(offices.get(iri)).map(CanonicalOffice::entity))
                .or(() -> trace.resolution().findEntity(iri)).orElseThrow();
        String link = entity.knowledgeBaseId().map(id -> ", " + id.wikidata().map(item -> item + " ").orElse("")
                + id.wikipedia()).orElse("");
        return entity.label() + ", " + entity.type() + link
                + (entity.named() ? "" : ", only described: known in this document alone");
    }

    private record Member(DocumentFacts facts, Entity entity) {
    }

    private Stream<Member> members(String iri) {
        return trace.corpus().stream().flatMap(facts -> facts.entities().stream()
                .filter(entity -> trace.resolution().getEntity(facts.document().id(), entity.id()).iri().equals(iri))
                .map(entity -> new Member(facts, entity)));
    }

    /** Every way in which it is spoken of, the most frequent first. */
    private List<String> called(String iri) {
        Map<String, Long> words = members(iri).flatMap(member -> member.entity().mentions().stream()
                        .map(Mention::span).flatMap(span -> words(member.facts().document(), span).stream()))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        return words.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(word -> "\"" + word.getKey() + "\" " + word.getValue()
                + (word.getValue() == 1 ? " time" : " times")).toList();
    }

    static Optional<String> words(Document document, Span span) {
        return span.end() <= document.text().length()
                ? Optional.of(span.in(document.text()).replaceAll("\\s+", " ").strip()) : Optional.empty();
    }

    private List<String> witnesses(String iri) {
        return members(iri).map(member -> member.facts().document().id() + " " + member.entity().id() + " \""
                + member.entity().label() + "\", " + member.entity().mentions().size()
                + (member.entity().mentions().size() == 1 ? " mention, " : " mentions, ")
                + link(member.entity().link())).toList();
    }

    private static String link(Link link) {
        return switch (link) {
            case Link.Linked linked -> String.format(Locale.ROOT, "linked to %s with %.2f", linked.target().wikidata()
                    .orElse(linked.target().wikipedia()), linked.score());
            case Link.Ambiguous ambiguous -> "may be any of " + ambiguous.candidates().stream()
                    .map(KnowledgeBaseId::wikipedia).collect(Collectors.joining(", "));
            case Link.Unlinked ignored -> "not linked";
        };
    }

    private List<String> holders(String iri) {
        List<String> holders = new ArrayList<>();
        if (offices.containsKey(iri)) {
            for (DocumentFacts facts : trace.corpus()) {
                for (Relation relation : facts.relations()) {
                    if (trace.resolution().findOffice(facts.document().id(), relation)
                            .filter(office -> office.entity().iri().equals(iri)).isPresent()) {
                        holders.add(facts.document().id() + " " + shorten(trace.resolution().getEntity(
                                facts.document().id(), relation.subject()).iri()) + ", "
                                + relation.claim().factuality().label() + ": \""
                                + words(facts.document(), relation.claim().sentence()).orElse("") + "\"");
                    }
                }
            }
        }
        return holders;
    }

    private String line(EntityEvidence evidence) {
        return evidence.members().stream().map(member -> member.document() + " " + member.entity()).distinct()
                .collect(Collectors.joining(", ")) + ": " + evidence.rule().reason() + ": " + evidence.detail();
    }

    private List<String> near(EntityCluster cluster) {
        EntityClusters clusters = trace.entities().clusters();
        Set<String> words = words(cluster);
        return clusters.roots().stream().filter(other -> other != cluster)
                .filter(other -> words(other).stream().anyMatch(words::contains))
                .map(other -> shorten(trace.entities().byCluster().get(other).iri()) + " \"" + other.label() + "\": "
                        + clusters.findObjection(cluster, other).or(() -> clusters.findApart(cluster, other))
                                .orElse("no rule joins their names"))
                .sorted().limit(MAX_NEAR).toList();
    }

    private static Set<String> words(EntityCluster cluster) {
        Set<String> words = new HashSet<>();
        cluster.names().forEach(named -> Stream.of(Names.normal(named.label()).split(" "))
                .filter(word -> word.length() >= MIN_WORD).forEach(words::add));
        return words;
    }

    private String shorten(String iri) {
        return Explainer.shorten(iri, iris);
    }
}
