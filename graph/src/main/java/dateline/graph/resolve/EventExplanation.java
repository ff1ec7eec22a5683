package dateline.graph.resolve;

import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.graph.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What made an event. */
final class EventExplanation {

    private static final int SHOWN = 200;

    private final Resolver.Trace trace;
    private final Iris iris;

    EventExplanation(Resolver.Trace trace, Iris iris) {
        this.trace = trace;
        this.iris = iris;
    }

    Explanation explain(String iri) {
        List<EventInstance> members = trace.events().byIri().get(iri);
        EventInstance root = members.getFirst().root();
        CanonicalEvent event = trace.resolution().findEvent(root.ref().document(), root.mentions().getFirst().id())
                .orElseThrow();
        List<String> witnesses = new ArrayList<>();
        members.forEach(member -> {
            DocumentFacts of = trace.corpus().get(member.ref().document());
            member.mentions().forEach(mention -> find(of, mention.id())
                    .ifPresent(told -> witnesses.add(witness(of, told))));
        });
        List<String> joined = root.joins().stream().map(join -> trigger(join.one()) + " and "
                + trigger(join.other()) + ": " + join.reason()
                + (join.shared().isEmpty() ? "" : ", " + Explainer.shorten(join.shared(), iris)))
                .sorted().distinct().toList();
        List<String> apart = members.stream().flatMap(member -> member.refusals().stream())
                .filter(refusal -> !trace.events().events().get(refusal.one()).iri()
                        .equals(trace.events().events().get(refusal.other()).iri()))
                .map(refusal -> line(refusal) + refusal.reason() + ", though both have "
                        + Explainer.shorten(refusal.shared(), iris)).sorted().distinct().toList();
        return new Explanation(iri, event.label() + ", " + event.type(), List.of(
                new Explanation.Section("Witnesses", witnesses), new Explanation.Section("Joined", joined),
                new Explanation.Section("Near, but not joined", apart)));
    }

    private String line(EventEvidence evidence) {
        return evidence.one().document() + " " + name(evidence.one()) + " and " + evidence.other().document() + " "
                + name(evidence.other()) + ": ";
    }

    private String trigger(EventRef ref) {
        DocumentFacts of = trace.corpus().get(ref.document());
        return ref.document() + find(of, ref.event()).flatMap(event ->
                EntityExplanation.words(of.document(), event.trigger())).map(words -> " '" + words + "'").orElse("");
    }

    private static Optional<Event> find(DocumentFacts of, EventId id) {
        return of.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private String name(EventRef ref) {
        return Explainer.shorten(trace.events().events().get(ref).iri(), iris);
    }

    private String witness(DocumentFacts of, Event mention) {
        Document document = of.document();
        String sentence = EntityExplanation.words(document, mention.claim().sentence()).orElse("");
        return document.id() + " '" + EntityExplanation.words(document, mention.trigger()).orElse("") + "' at "
                + mention.trigger().start() + ", " + mention.claim().factuality().label() + claimant(of, mention)
                + ": \"" + (sentence.length() > SHOWN ? sentence.substring(0, SHOWN) + "..." : sentence) + "\"";
    }

    private String claimant(DocumentFacts of, Event mention) {
        return switch (mention.claim().claimant()) {
            case Claimant.Author ignored -> "";
            case Claimant.Unnamed ignored -> " by somebody unnamed";
            case Claimant.Source source -> " by " + Explainer.shorten(
                    trace.resolution().getEntity(of.document().id(), source.entity()).iri(), iris);
        };
    }
}
