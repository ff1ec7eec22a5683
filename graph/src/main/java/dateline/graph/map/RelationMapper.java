package dateline.graph.map;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.extractor.model.Basis;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;
import dateline.graph.Terms;
import dateline.graph.resolve.CanonicalOffice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Relations: a claim for each, and the positions and quantities that are objects of some. */
final class RelationMapper {

    private static final String POSITION_HELD = "positionHeld";

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
            basis(relation.basis(), claims).ifPresent(basis -> out.add(claim, Terms.WAS_DERIVED_FROM, basis));
            out.add(claim, Terms.SUBJECT, statement.getSubject());
            out.add(claim, Terms.PREDICATE, statement.getPredicate());
            out.add(claim, Terms.OBJECT, statement.getObject());
            relation.tenure().from().ifPresent(date -> out.add(claim, Terms.HELD_FROM, typed(date)));
            relation.tenure().until().ifPresent(date -> out.add(claim, Terms.HELD_UNTIL, typed(date)));
            nodes.add(new ClaimNode(claim, Optional.empty(), relation.claim().factuality(),
                    relation.claim().confidence(), List.of(new ClaimNode.Edge(statement, Set.of()))));
        }
        return nodes;
    }

    /** What an inferred relation follows from: a claim about another, words of the article, or an item of Wikidata. */
    private Optional<Node> basis(Basis basis, int claims) {
        return switch (basis) {
            case Basis.Said ignored -> Optional.empty();
            case Basis.Inferred(int premise) -> Optional.of(out.claimNode(claims + premise + 1));
            case Basis.Described(Span words) -> Optional.of(out.addPassage(words));
            case Basis.Known(String item) -> Optional.of(iri(Terms.WIKIDATA + item));
        };
    }

    private Node object(Relation relation) {
        return switch (relation.object()) {
            case RelationObject.OfEntity object -> out.entityNode(object.entity());
            case RelationObject.OfValue value when value.unit().isPresent() -> quantity(value);
            case RelationObject.OfValue value
                    when relation.of().isPresent() || relation.property().equals(POSITION_HELD) ->
                    position(relation);
            case RelationObject.OfValue value -> typed(value);
        };
    }

    private Node position(Relation relation) {
        CanonicalOffice office = out.office(relation);
        Node node = out.describe(office.entity());
        out.add(node, Terms.POSITION_TITLE, Values.english(office.title()));
        office.of().ifPresent(of -> out.add(node, Terms.OF, out.describe(of)));
        return node;
    }

    private static Node typed(RelationObject.OfValue value) {
        return Values.typed(value.value(), value.datatype());
    }

    private Node quantity(RelationObject.OfValue value) {
        String unit = value.unit().orElseThrow();
        BigDecimal number;
        try {
            number = new BigDecimal(value.value());
        } catch (NumberFormatException e) {
            return typed(value);
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
