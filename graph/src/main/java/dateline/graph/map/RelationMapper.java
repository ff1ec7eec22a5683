package dateline.graph.map;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.graph.Slug;
import dateline.graph.Terms;
import dateline.graph.resolve.CanonicalEntity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Relations: a claim for each, and the positions and quantities that are objects of some. */
final class RelationMapper {

    private static final String POSITION_HELD = "positionHeld";
    private static final String POSITION = "Position";

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "to", "in", "on", "at");

    private final GraphWriter out;

    RelationMapper(GraphWriter out) {
        this.out = out;
    }

    /** @param claims how many claims the document has already */
    List<ClaimNode> map(List<Relation> relations, int claims) {
        List<ClaimNode> nodes = new ArrayList<>();
        for (Relation relation : relations) {
            Triple statement = Triple.create(out.entityNode(relation.subject()), dl(relation.property()),
                    object(relation));
            Node claim = out.addClaim(claims + nodes.size() + 1, relation.claim());
            out.add(claim, Terms.SUBJECT, statement.getSubject());
            out.add(claim, Terms.PREDICATE, statement.getPredicate());
            out.add(claim, Terms.OBJECT, statement.getObject());
            nodes.add(new ClaimNode(claim, Optional.empty(), relation.claim().factuality(),
                    relation.claim().confidence(), List.of(new ClaimNode.Edge(statement, Set.of()))));
        }
        return nodes;
    }

    private Node object(Relation relation) {
        return switch (relation.object()) {
            case RelationObject.OfEntity object -> out.entityNode(object.entity());
            case RelationObject.OfValue value when value.unit().isPresent() -> quantity(value);
            case RelationObject.OfValue value
                    when relation.of().isPresent() || relation.property().equals(POSITION_HELD) ->
                    position(value.value(), relation.of().map(out::entity));
            case RelationObject.OfValue value -> Values.typed(value.value(), value.datatype());
        };
    }

    /** "prime minister" and "Prime Minister" are one office, and the same as the knowledge base's of that name. */
    private Node position(String words, Optional<CanonicalEntity> of) {
        String title = inTitleCase(words);
        String slug = Slug.of(title) + of.map(entity -> "_of_" + out.slug(entity)).orElse("");
        Optional<CanonicalEntity> known = out.findEntity(slug);
        boolean taken = known.isPresent() && !known.get().type().equals(POSITION);
        Node node = out.describe(known.filter(entity -> !taken).orElseGet(() -> new CanonicalEntity(
                out.iris().entity(taken ? slug + "-" + POSITION : slug),
                title + of.map(entity -> " of " + entity.label()).orElse(""), POSITION, Optional.empty(), true)));
        out.add(node, Terms.POSITION_TITLE, Values.english(title));
        of.ifPresent(entity -> out.add(node, Terms.OF, iri(entity.iri())));
        return node;
    }

    private static String inTitleCase(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> SMALL_WORDS.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private Node quantity(RelationObject.OfValue value) {
        String unit = value.unit().orElseThrow();
        BigDecimal number;
        try {
            number = new BigDecimal(value.value());
        } catch (NumberFormatException e) {
            return Values.typed(value.value(), value.datatype());
        }
        String plain = Values.plain(number);
        Node node = iri(out.iris().quantity(plain, unit));
        out.add(node, Terms.TYPE, Terms.QUANTITY_VALUE);
        out.add(node, Terms.NUMERIC_VALUE, Values.number(number));
        out.add(node, Terms.HAS_UNIT, iri(Terms.UNIT + unit));
        out.add(node, Terms.LABEL, Values.english(plain + " " + Values.symbol(unit)));
        return node;
    }
}
