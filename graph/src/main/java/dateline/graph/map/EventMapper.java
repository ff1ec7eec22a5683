package dateline.graph.map;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.extractor.lexicon.EventClass;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.graph.Terms;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.CanonicalEvent;
import dateline.graph.resolve.NestedReach;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Events, a claim for each mention of one, and the edges that follow from the lexicon. */
final class EventMapper {

    private final GraphWriter out;
    private final Vocabulary vocabulary;

    EventMapper(GraphWriter out, Vocabulary vocabulary) {
        this.out = out;
        this.vocabulary = vocabulary;
    }

    List<ClaimNode> map(List<Event> events) {
        NestedReach reach = new NestedReach(events);
        List<ClaimNode> claims = new ArrayList<>();
        for (Event event : events) {
            Node node = describe(event);
            Node claim = out.addClaim(claims.size() + 1, event.claim());
            out.add(claim, Terms.EVENT, node);
            out.addWords(claim, Terms.TRIGGER, event.trigger());
            event.form().tense().ifPresent(tense -> out.add(claim, Terms.TENSE, Values.text(tense.label())));
            event.form().aspect().ifPresent(aspect -> out.add(claim, Terms.ASPECT, Values.text(aspect.label())));
            claims.add(new ClaimNode(claim, Optional.of(node), event.claim().factuality(),
                    event.claim().confidence(), edges(event, reach)));
        }
        return claims;
    }

    private CanonicalEvent canonical(Event event) {
        return out.findEvent(event.id()).orElseThrow();
    }

    private Node describe(Event event) {
        CanonicalEvent canonical = canonical(event);
        Node node = iri(canonical.iri());
        out.add(node, Terms.TYPE, dl(canonical.type()));
        out.add(node, Terms.LABEL, Values.english(canonical.label()));
        event.roles().forEach(role -> addRole(node, role));
        event.time().ifPresent(time -> {
            out.addWords(node, Terms.TIME_TEXT, time.span());
            time.days().ifPresent(days -> {
                out.add(node, Terms.EARLIEST, Values.date(days.first()));
                out.add(node, Terms.LATEST, Values.date(days.last()));
            });
        });
        return node;
    }

    private void addRole(Node event, RoleFiller role) {
        findFiller(role).ifPresent(filler -> out.add(event, dl(role.role()), filler));
        out.addWords(event, dl(role.role() + "Text"), role.filler().span());
        role.quantity().ifPresent(quantity ->
                out.add(event, Terms.QUANTITY, Values.number(BigDecimal.valueOf(quantity))));
    }

    private Optional<Node> findFiller(RoleFiller role) {
        return switch (role.filler()) {
            case Filler.OfEntity filler -> Optional.of(out.entityNode(filler.entity()));
            case Filler.OfEvent filler -> out.findEvent(filler.event()).map(event -> iri(event.iri()));
            case Filler.OfText ignored -> Optional.empty();
        };
    }

    private List<ClaimNode.Edge> edges(Event event, NestedReach reach) {
        return vocabulary.findEventClass(event.type()).map(EventClass::edges).orElse(List.of()).stream()
                .flatMap(edge -> reach.reach(event, edge.from()).stream()
                        .filter(from -> from.steps().size() == 1)
                        .flatMap(from -> reach.reach(event, edge.to()).stream().flatMap(to -> edge(edge, from, to))))
                .distinct().toList();
    }

    private Stream<ClaimNode.Edge> edge(EventClass.Edge edge, NestedReach.Reached from, NestedReach.Reached to) {
        Node subject = out.entityNode(from.entity().entity());
        Node object = out.entityNode(to.entity().entity());
        if (subject.equals(object)) {
            return Stream.empty();
        }
        Set<Triple> because = new LinkedHashSet<>();
        Stream.concat(from.steps().stream(), to.steps().stream()).map(this::statement).forEach(because::add);
        return Stream.of(new ClaimNode.Edge(Triple.create(subject, dl(edge.property()), object), because));
    }

    /** The triple that {@link #addRole} wrote for it. */
    private Triple statement(NestedReach.Step step) {
        return Triple.create(iri(canonical(step.event()).iri()), dl(step.filler().role()),
                findFiller(step.filler()).orElseThrow());
    }
}
