package dateline.graph.resolve;

import dateline.extractor.model.EventId;
import java.util.List;

/**
 * What resolving needs to know of an event mention besides its participants.
 *
 * @param trigger  in small letters
 * @param isGiven  whether its words may point back to what was told: "the permission", but not "any permission"
 * @param hasAgent whether anybody, known elsewhere or not, is said to do it
 * @param isByAgentAlone whether nothing else is said of it
 * @param roles    how many are filled
 * @param isFinite whether a verb with a tense tells it
 * @param contents the events of the same document that fill roles of it
 */
record EventMention(EventId id, String type, String label, String trigger, boolean isGiven, boolean hasAgent,
                    boolean isByAgentAlone, int roles, boolean isFinite, List<EventId> contents) {

    EventMention {
        contents = List.copyOf(contents);
    }
}
