package dateline.graph.resolve;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which events are compared at all: those that share a key. */
final class EventBlocks {

    private final ResolutionRules rules;
    private final World world;
    private final SortedMap<BlockKey, List<EventInstance>> blocks = new TreeMap<>();

    EventBlocks(ResolutionRules rules, World world) {
        this.rules = rules;
        this.world = world;
    }

    void add(EventInstance instance) {
        keys(instance).forEach(key -> blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(instance));
    }

    /** Those of several events, by rule, class and what is shared. */
    SortedMap<BlockKey, List<EventInstance>> shared() {
        SortedMap<BlockKey, List<EventInstance>> shared = new TreeMap<>(blocks);
        shared.values().removeIf(block -> block.size() < 2);
        return shared;
    }

    private Set<BlockKey> keys(EventInstance instance) {
        EventProfile profile = instance.profile();
        Set<BlockKey> keys = new TreeSet<>();
        pairs(EventRule.THEME, instance, profile.agents(), profile.themes(), keys);
        Set<String> towards = new TreeSet<>(world.powers(profile.recipients()));
        pairs(EventRule.RECIPIENT, instance, profile.agents(), towards, keys);
        pairs(EventRule.PLACE, instance, profile.agents(), profile.places(), keys);
        pairs(EventRule.THEME_AND_RECIPIENT, instance, profile.themes(), towards, keys);
        pairs(EventRule.THEME_AND_PLACE, instance, profile.themes(), world.wider(profile.places()), keys);
        pairs(EventRule.TIME, instance, profile.agents(), days(profile), keys);
        findOnce(instance).ifPresent(participants -> participants.forEach(participant ->
                keys.add(new BlockKey(EventRule.ONCE, instance.type(), participant))));
        return keys;
    }

    private static void pairs(EventRule rule, EventInstance instance, Collection<String> first,
                              Collection<String> second, Set<BlockKey> keys) {
        first.forEach(one -> second.stream().filter(two -> !two.equals(one)).forEach(two ->
                keys.add(new BlockKey(rule, instance.type(), one + " " + two))));
    }

    /** A whole month or year is no time that many events would share by chance. */
    private static Set<String> days(EventProfile profile) {
        Set<String> days = new TreeSet<>();
        profile.days().filter(those -> those.first().equals(those.last())).ifPresent(day ->
                days.add(MonthDay.from(day.first()).toString()));
        profile.monthDays().forEach(day -> days.add(day.toString()));
        return days;
    }

    private Optional<Set<String>> findOnce(EventInstance instance) {
        return Optional.ofNullable(rules.once().get(instance.type())).map(role ->
                role.equals(ParticipantKeys.AGENT) ? instance.profile().agents() : instance.profile().themes());
    }
}
