package dateline.graph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Events that are about other events: who says the same of the same says it once, and what one event is about is one. */
final class EventContents {

    private final List<EventInstance> instances;
    private final Map<EventRef, EventInstance> byMention;

    /** @param byMention the instance of each mention */
    EventContents(List<EventInstance> instances, Map<EventRef, EventInstance> byMention) {
        this.instances = instances;
        this.byMention = byMention;
    }

    /**
     * "Welcomed the move" in several articles: of the same speaker, about an event that is known in several.
     *
     * @param speech classes that are one only so
     */
    SortedMap<BlockKey, List<EventInstance>> bySpeaker(List<String> speech) {
        SortedMap<BlockKey, Set<EventInstance>> blocks = new TreeMap<>();
        instances.stream().filter(instance -> speech.contains(instance.type())).forEach(instance ->
                contents(instance).filter(inner -> inner.root().isShared()).map(EventContents::name).distinct()
                        .forEach(content -> instance.own().get(EventProfile.Part.AGENT).forEach(agent ->
                                add(blocks, new BlockKey(EventRule.CONTENT, instance.type(), agent + " " + content),
                                        instance))));
        return several(blocks);
    }

    /** What was allowed is one where the permission is. */
    SortedMap<BlockKey, List<EventInstance>> byOuterEvent() {
        SortedMap<BlockKey, Set<EventInstance>> blocks = new TreeMap<>();
        instances.forEach(instance -> contents(instance).distinct().forEach(inner ->
                add(blocks, new BlockKey(EventRule.CONTAINED, inner.type(), name(instance)), inner)));
        return several(blocks);
    }

    private Stream<EventInstance> contents(EventInstance instance) {
        return instance.mentions().stream().flatMap(mention -> mention.contents().stream())
                .map(inner -> byMention.get(new EventRef(instance.ref().document(), inner)))
                .filter(inner -> inner != null && inner.root() != instance.root());
    }

    private static String name(EventInstance instance) {
        EventRef first = instance.root().ref();
        return first.document() + " " + first.event();
    }

    private static void add(SortedMap<BlockKey, Set<EventInstance>> blocks, BlockKey key, EventInstance instance) {
        blocks.computeIfAbsent(key, absent -> new LinkedHashSet<>(2)).add(instance);
    }

    private static SortedMap<BlockKey, List<EventInstance>> several(SortedMap<BlockKey, Set<EventInstance>> blocks) {
        SortedMap<BlockKey, List<EventInstance>> several = new TreeMap<>();
        blocks.forEach((key, block) -> {
            if (block.size() > 1) {
                several.put(key, List.copyOf(block));
            }
        });
        return several;
    }
}
