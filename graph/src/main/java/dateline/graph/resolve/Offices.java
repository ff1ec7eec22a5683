package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.graph.Iris;
import dateline.graph.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which office a title means: "President Banda" alone is the President of Kenya where some document says of
 * what he is the president, and all that say it agree.
 */
final class Offices {

    static final String POSITION_HELD = "positionHeld";
    private static final String POSITION = "Position";
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "to", "in", "on", "at");

    private final Map<EntityRef, CanonicalEntity> entities;
    private final Iris iris;
    private final Map<String, CanonicalEntity> byIri = new HashMap<>();
    private final Map<String, CanonicalEntity> positions = new HashMap<>();
    private final Map<String, SortedMap<String, Set<String>>> held = new HashMap<>();

    Offices(Map<EntityRef, CanonicalEntity> entities, Iris iris) {
        this.entities = entities;
        this.iris = iris;
        Collection<CanonicalEntity> all = entities.values();
        all.forEach(entity -> byIri.put(entity.iri(), entity));
        byIri.values().stream().filter(entity -> entity.type().equals(POSITION) && entity.named())
                .forEach(entity -> positions.put(form(entity.label()), entity));
    }

    /** Takes in who holds which office. To be called for all documents before anything is asked. */
    void learn(DocumentFacts facts) {
        facts.relations().forEach(relation -> learn(facts.document().id(), relation));
    }

    private void learn(DocumentId document, Relation relation) {
        Factuality factuality = relation.claim().factuality();
        if (relation.of().isPresent() && relation.property().equals(POSITION_HELD)
                && relation.object() instanceof RelationObject.OfValue title
                && (factuality == Factuality.ASSERTED || factuality == Factuality.PLANNED)) {
            String holder = entities.get(new EntityRef(document, relation.subject())).iri();
            String of = entities.get(new EntityRef(document, relation.of().get())).iri();
            held.computeIfAbsent(holder, absent -> new TreeMap<>())
                    .computeIfAbsent(form(title.value()), absent -> new TreeSet<>()).add(of);
        }
    }

    /**
     * The office of that title that somebody holds.
     *
     * @param of what the document itself says of what it is
     */
    CanonicalOffice get(CanonicalEntity holder, String words, Optional<CanonicalEntity> of) {
        String title = inTitleCase(words);
        Optional<CanonicalEntity> known = of.or(() -> Optional.of(held.getOrDefault(holder.iri(), new TreeMap<>())
                .getOrDefault(form(words), Set.of())).filter(all -> all.size() == 1)
                .map(all -> byIri.get(all.iterator().next())));
        return new CanonicalOffice(entity(title, known), title, known);
    }

    /** "prime minister" and "Prime Minister" are one office, and the same as the knowledge base's of that name. */
    private CanonicalEntity entity(String title, Optional<CanonicalEntity> of) {
        String label = title + of.map(entity -> " of " + entity.label()).orElse("");
        CanonicalEntity position = positions.get(form(label));
        if (position != null) {
            return position;
        }
        String iri = iris.entity(Slug.of(title) + of.map(entity -> "_of_" + slug(entity)).orElse(""));
        CanonicalEntity other = byIri.get(iri);
        return other != null && other.type().equals(POSITION) ? other
                : new CanonicalEntity(other == null ? iri : iri + "-" + POSITION, label, POSITION, Optional.empty(),
                        Optional.empty(), true);
    }

    private String slug(CanonicalEntity entity) {
        return entity.iri().substring(iris.entity("").length());
    }

    /** With or without articles: "President of the United States". */
    private static String form(String title) {
        return Names.normal(title).replace(" the ", " ");
    }

    private static String inTitleCase(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> SMALL_WORDS.contains(word) ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
