package dateline.extractor.lexicon;

import dateline.extractor.model.Factuality;

import java.util.List;

/**
 * How events are coded in PLOVER, the event ontology of political science.
 *
 * @param classes its classes of events
 * @param rules   how the presentation of an event changes its class; the first that applies decides
 */
public record PloverCoding(List<String> classes, List<PloverRule> rules) {

    public PloverCoding {
        classes = Required.orEmpty(classes);
        rules = Required.orEmpty(rules);
    }

    /** The class of an event that as such is of {@code plover} and is presented so. */
    public String code(String plover, Factuality factuality) {
        return rules.stream().filter(rule -> rule.factuality().equals(factuality.label()))
                .filter(rule -> rule.of().contains(plover)).map(PloverRule::is).findFirst().orElse(plover);
    }
}
