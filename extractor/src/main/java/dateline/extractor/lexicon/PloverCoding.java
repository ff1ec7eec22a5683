package dateline.extractor.lexicon;

import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How events are coded in PLOVER, the event ontology of political science, which codes what somebody did or said to
 * somebody: no mere possibilities, and a threat to attack as a threat only.
 *
 * @param classes its classes of events
 * @param actors  roles of which one must be filled
 * @param uncoded factualities of what did not happen and nobody intends
 * @param rules   how the presentation of an event changes its class; the first that applies decides
 */
public record PloverCoding(List<String> classes, List<String> actors, List<String> uncoded, List<PloverRule> rules) {

    public PloverCoding {
        classes = Required.orEmpty(classes);
        actors = Required.orEmpty(actors);
        uncoded = Required.orEmpty(uncoded);
        rules = Required.orEmpty(rules);
    }

    /**
     * The classes of those events of a document that PLOVER codes.
     *
     * @param asSuch the PLOVER class of a class of events, however one is presented
     */
    public Map<EventId, String> code(List<Event> events, Function<String, Optional<String>> asSuch) {
        Map<EventId, String> codes = new HashMap<>();
        Set<EventId> contents = new HashSet<>();
        for (Event event : events) {
            if (asSuch.apply(event.type()).isPresent()) {
                event.roles().stream().map(role -> role.filler()).filter(Filler.OfEvent.class::isInstance)
                        .forEach(filler -> contents.add(((Filler.OfEvent) filler).event()));
            }
        }
        for (Event event : events) {
            boolean isOnlyContent = contents.contains(event.id())
                    && event.claim().factuality() != Factuality.ASSERTED;
            boolean isCoded = !isOnlyContent && !uncoded.contains(event.claim().factuality().label())
                    && event.roles().stream().anyMatch(role -> actors.contains(role.role()));
            asSuch.apply(event.type()).filter(type -> isCoded)
                    .ifPresent(type -> codes.put(event.id(), code(type, event.claim().factuality())));
        }
        return codes;
    }

    private String code(String plover, Factuality factuality) {
        return rules.stream().filter(rule -> rule.factuality().equals(factuality.label()))
                .filter(rule -> rule.of().contains(plover)).map(PloverRule::is).findFirst().orElse(plover);
    }
}
