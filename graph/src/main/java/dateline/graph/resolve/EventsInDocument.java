package dateline.graph.resolve;

import dateline.graph.resolve.EventProfile.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins what a document tells in passing with what it tells in full. */
final class EventsInDocument {

    private final ResolutionRules rules;
    private final EventMerger merger;
    private final World world;

    EventsInDocument(ResolutionRules rules, EventMerger merger, World world) {
        this.rules = rules;
        this.merger = merger;
        this.world = world;
    }

    /** @param told all events of one document, in the order of the text */
    void join(List<EventInstance> told) {
        Map<String, List<EventInstance>> byType = told.stream().collect(Collectors.groupingBy(EventInstance::type));
        List<EventInstance> left = told.stream().filter(instance -> isAlone(instance) && mayBeInPassing(instance))
                .filter(instance -> !joinOnly(instance, byType)).toList();
        left.stream().filter(EventsInDocument::isByAgentAlone).collect(Collectors.groupingBy(
                        EventsInDocument::words, LinkedHashMap::new, Collectors.toList()))
                .forEach((words, same) -> merger.merge(new BlockKey(EventRule.REPEATED, "", words), same));
    }

    private static boolean isAlone(EventInstance instance) {
        return instance.root() == instance && instance.members().size() == 1;
    }

    private boolean mayBeInPassing(EventInstance instance) {
        return !rules.speech().contains(instance.type()) && (isSingle(instance)
                ? isBareWithAgent(instance) || isGivenWithoutAgent(instance) : isByAgentAlone(instance));
    }

    private boolean isSingle(EventInstance instance) {
        return rules.single().contains(instance.type());
    }

    /** "The minister's missile approval", after the article told what he approved. */
    private static boolean isBareWithAgent(EventInstance instance) {
        return instance.own().isBare() && instance.own().has(Part.AGENT);
    }

    /** "The country's aggression": what is described, though not named, tells events apart, too. */
    private static boolean isByAgentAlone(EventInstance instance) {
        return isBareWithAgent(instance) && instance.mentions().stream().allMatch(EventMention::isByAgentAlone);
    }

    /** "The permission to use them", where documents tell of one permission; not "any permission". */
    private static boolean isGivenWithoutAgent(EventInstance instance) {
        return instance.mentions().stream().noneMatch(EventMention::hasAgent)
                && instance.mentions().stream().anyMatch(EventMention::isGiven);
    }

    private boolean joinOnly(EventInstance instance, Map<String, List<EventInstance>> byType) {
        Optional<EventInstance> other = findOnly(instance, byType.get(instance.type()));
        other.ifPresent(it -> instance.unite(it, String.join(" ", instance.own().get(Part.AGENT)), EventRule.IN_DOCUMENT,
                world));
        return other.isPresent();
    }

    /** What is told in passing was mostly told before; else it may be told later. */
    private Optional<EventInstance> findOnly(EventInstance instance, List<EventInstance> told) {
        List<EventInstance> before = list(instance, told.subList(0, told.indexOf(instance)));
        List<EventInstance> same = before.isEmpty() ? list(instance, told) : before;
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** Those that it may be, at most two. */
    private List<EventInstance> list(EventInstance instance, List<EventInstance> told) {
        return told.stream().map(EventInstance::root).distinct()
                .filter(root -> root != instance && !root.profile().isBare())
                .filter(root -> isSingle(instance) || isInSameWords(instance, root))
                .filter(root -> instance.own().get(Part.AGENT).stream().allMatch(agent ->
                        world.mayActAsOne(Set.of(agent), root.profile().get(Part.AGENT))))
                .filter(root -> instance.own().isPartOf(root.profile(), world))
                .filter(root -> merger.findObjection(instance, root).isEmpty()).limit(2).toList();
    }

    /** "The aggression" and "launched missiles" may be said of one country and mean different things. */
    private static boolean isInSameWords(EventInstance instance, EventInstance root) {
        String trigger = instance.mentions().getFirst().trigger();
        return root.members().stream().flatMap(member -> member.mentions().stream())
                .anyMatch(mention -> mention.trigger().equals(trigger));
    }

    private static String words(EventInstance instance) {
        return instance.mentions().getFirst().trigger() + " by " + String.join(" ", instance.own().get(Part.AGENT));
    }
}
