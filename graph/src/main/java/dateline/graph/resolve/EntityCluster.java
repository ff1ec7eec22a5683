package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entities found to be the same, while more are being found: a node of a union-find. */
final class EntityCluster {

    /** A name and the type that a document gives its bearer. */
    record Named(String label, String type) {
    }

    /** What a body is called where it has no name. */
    record Belonging(EntityCluster owner, ResolutionRules.Body body) {
    }

    private static final Comparator<Named> ORDER = Comparator.comparing(Named::label).thenComparing(Named::type);

    private final String key;
    private final String family;
    private final SortedMap<Named, Integer> names = new TreeMap<>(ORDER);
    private final SortedMap<Named, Integer> linkedNames = new TreeMap<>(ORDER);
    private final SortedMap<String, String> aliases = new TreeMap<>();
    private final SortedSet<DocumentId> documents = new TreeSet<>();
    private final Set<DocumentId> documentsOfNamesakes = new TreeSet<>();
    private final List<EntityRef> members = new ArrayList<>();
    private final List<EntityEvidence> evidence = new ArrayList<>();
    private EntityCluster parent = this;
    private Optional<KnowledgeBaseId> target = Optional.empty();
    private Optional<String> description = Optional.empty();
    private List<KnowledgeBaseId> candidates = List.of();
    private Optional<Belonging> belonging = Optional.empty();

    EntityCluster(String key, String family) {
        this.key = key;
        this.family = family;
    }

    void add(EntityRef ref, Entity entity, String text) {
        Named named = new Named(entity.label(), entity.type());
        names.merge(named, 1, Integer::sum);
        entity.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME)
                .filter(mention -> mention.span().end() <= text.length()).map(mention -> mention.span().in(text))
                .forEach(words -> aliases.putIfAbsent(Names.normal(words), words));
        switch (entity.link()) {
            case Link.Linked linked -> {
                linkedNames.merge(named, 1, Integer::sum);
                target = target.filter(known -> known.wikidata().isPresent()).or(() -> Optional.of(linked.target()));
                description = description.or(linked::description);
            }
            case Link.Ambiguous ambiguous -> candidates = ambiguous.candidates();
            case Link.Unlinked ignored -> { }
        }
        add(ref);
    }

    /** Only describes it: no name of it. */
    void add(EntityRef ref) {
        members.add(ref);
        documents.add(ref.document());
    }

    void add(String label, String type) {
        names.merge(new Named(label, type), 1, Integer::sum);
    }

    void add(EntityEvidence more) {
        evidence.add(more);
    }

    /** That document speaks of something else that is called the same. */
    void hasNamesakeIn(DocumentId document) {
        documentsOfNamesakes.add(document);
    }

    Set<DocumentId> documentsOfNamesakes() {
        return documentsOfNamesakes;
    }

    void belongsTo(EntityCluster owner, ResolutionRules.Body body) {
        belonging = Optional.of(new Belonging(owner, body));
    }

    String key() {
        return key;
    }

    String family() {
        return family;
    }

    Optional<KnowledgeBaseId> target() {
        return target;
    }

    /** What the knowledge base says that it is, in a few words. */
    Optional<String> description() {
        return description;
    }

    /** What its name may stand for where no document decides. */
    List<KnowledgeBaseId> candidates() {
        return candidates;
    }

    Optional<Belonging> belonging() {
        return belonging;
    }

    boolean isEmpty() {
        return names.isEmpty() && members.isEmpty();
    }

    Set<Named> names() {
        return names.keySet();
    }

    /** The forms of all names that some document calls it by, with the words. */
    SortedMap<String, String> aliases() {
        return aliases;
    }

    SortedSet<DocumentId> documents() {
        return documents;
    }

    List<EntityRef> members() {
        return members;
    }

    List<EntityEvidence> evidence() {
        return evidence;
    }

    EntityCluster root() {
        EntityCluster root = this;
        while (root.parent != root) {
            root = root.parent;
        }
        parent = root;
        return root;
    }

    /** Makes the two one; the one that is linked, else the first by key, is the root. */
    EntityCluster unite(EntityCluster other) {
        EntityCluster a = root();
        EntityCluster b = other.root();
        if (a == b) {
            return a;
        }
        boolean isFirst = a.target.isPresent() != b.target.isPresent() ? a.target.isPresent()
                : a.key.compareTo(b.key) < 0;
        EntityCluster root = isFirst ? a : b;
        EntityCluster child = isFirst ? b : a;
        child.parent = root;
        child.names.forEach((name, count) -> root.names.merge(name, count, Integer::sum));
        child.linkedNames.forEach((name, count) -> root.linkedNames.merge(name, count, Integer::sum));
        child.aliases.forEach(root.aliases::putIfAbsent);
        root.documents.addAll(child.documents);
        root.documentsOfNamesakes.addAll(child.documentsOfNamesakes);
        root.members.addAll(child.members);
        root.evidence.addAll(child.evidence);
        root.belonging = root.belonging.or(() -> child.belonging);
        return root;
    }

    /** The fullest name; written in small letters rather than in capitals; what linked entities say goes first. */
    String label() {
        if (names.isEmpty()) {
            Belonging to = belonging.orElseThrow();
            return to.body().label().formatted(to.owner().root().label());
        }
        return deciding().keySet().stream().map(Named::label)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    /** What most documents say, the first in the alphabet of several. */
    String type() {
        if (names.isEmpty()) {
            return belonging.orElseThrow().body().type();
        }
        SortedMap<String, Integer> votes = new TreeMap<>();
        deciding().forEach((named, count) -> votes.merge(named.type(), count, Integer::sum));
        if (votes.size() > 1 && deciding().keySet().stream().noneMatch(named -> named.label().indexOf(' ') > 0)) {
            // Who is a person is introduced by the full name.
            votes.remove(EntityClusters.PERSON);
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }

    private SortedMap<Named, Integer> deciding() {
        return linkedNames.isEmpty() ? names : linkedNames;
    }
}
