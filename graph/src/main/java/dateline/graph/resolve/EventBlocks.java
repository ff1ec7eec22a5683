package dateline.graph.resolve;

import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.EventProfile.Part;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which events are compared at all: those that share a key. */
final class EventBlocks {

    private final ResolutionRules rules;
    private final World world;
    private final Vocabulary vocabulary;

    EventBlocks(ResolutionRules rules, World world, Vocabulary vocabulary) {
        this.rules = rules;
        this.world = world;
        this.vocabulary = vocabulary;
    }

    /** The blocks of several events, by class and what is shared. */
    SortedMap<BlockKey, List<EventInstance>> of(EventRule rule, List<EventInstance> instances) {
        SortedMap<BlockKey, List<EventInstance>> blocks = new TreeMap<>();
        instances.stream().filter(this::isComparable).forEach(instance -> {
            String type = rule == EventRule.COMPATIBLE ? broadest(instance.type()) : instance.type();
            keys(rule, instance).forEach(shared -> blocks.computeIfAbsent(new BlockKey(rule, type, shared),
                    absent -> new ArrayList<>(2)).add(instance));
        });
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    /** Who says something says much: without participants it is no more than that. */
    private boolean isComparable(EventInstance instance) {
        return !rules.speech().contains(instance.type()) || !instance.own().isBare();
    }

    private String broadest(String type) {
        return vocabulary.eventAncestors(type).getLast();
    }

    private Set<String> keys(EventRule rule, EventInstance instance) {
        EventProfile profile = instance.own();
        Set<String> themes = profile.get(Part.THEME);
        Set<String> agents = profile.get(Part.AGENT);
        return switch (rule) {
            case THEME -> pairs(powers(profile), themes);
            case INSTRUMENT -> pairs(powers(profile), profile.get(Part.INSTRUMENT));
            case RECIPIENT -> pairs(deciders(instance), world.powers(profile.get(Part.RECIPIENT)));
            case PLACE -> pairs(deciders(instance), profile.get(Part.PLACE));
            case THEME_AND_RECIPIENT -> pairs(themes, world.powers(profile.get(Part.RECIPIENT)));
            case THEME_AND_PLACE -> pairs(things(profile), world.wider(profile.get(Part.PLACE)));
            case TOPIC -> pairs(agents, profile.get(Part.TOPIC));
            case TIME -> pairs(agents, days(profile));
            case ONCE -> profile.isOnce() ? profile.get(Part.AFFECTED) : Set.of();
            case SELDOM -> profile.isOnce() ? Set.of() : profile.get(Part.AFFECTED);
            case SITE_AND_DAY -> rules.local().contains(instance.type()) ? pairs(profile.get(Part.SITE), days(profile))
                    : Set.of();
            case COMPATIBLE -> pairs(powers(profile), details(instance));
            case CONTENT, CONTAINED, IN_DOCUMENT, REPEATED -> Set.of();
        };
    }

    /** What it is done to or with. */
    private static Set<String> things(EventProfile profile) {
        Set<String> things = new TreeSet<>(profile.get(Part.THEME));
        things.addAll(profile.get(Part.INSTRUMENT));
        return things;
    }

    private Set<String> powers(EventProfile profile) {
        return world.powers(profile.get(Part.AGENT));
    }

    /** A president and his country do many things to others, each for himself; what is done once is done by both. */
    private Set<String> deciders(EventInstance instance) {
        return rules.single().contains(instance.type()) ? powers(instance.own()) : instance.own().get(Part.AGENT);
    }

    private static Set<String> pairs(Collection<String> first, Collection<String> second) {
        Set<String> pairs = new TreeSet<>();
        first.forEach(one -> second.stream().filter(two -> !two.equals(one)).forEach(two -> pairs.add(one + " " + two)));
        return pairs;
    }

    /** A whole month or year is no time that many events would share by chance. */
    private static Set<String> days(EventProfile profile) {
        Set<String> days = new TreeSet<>();
        profile.days().filter(those -> those.first().equals(those.last())).ifPresent(day ->
                days.add(MonthDay.from(day.first()).toString()));
        profile.monthDays().forEach(day -> days.add(day.toString()));
        return days;
    }

    /** Any two things that an event has besides its agent, where its class has narrower or broader ones. */
    private Set<String> details(EventInstance instance) {
        if (!vocabulary.isInHierarchy(instance.type())) {
            return Set.of();
        }
        EventProfile profile = instance.own();
        Set<String> details = new TreeSet<>(days(profile));
        for (Part part : List.of(Part.THEME, Part.INSTRUMENT, Part.PLACE)) {
            details.addAll(profile.get(part));
        }
        details.addAll(world.powers(profile.get(Part.RECIPIENT)));
        Set<String> pairs = new TreeSet<>();
        details.forEach(one -> details.stream().filter(two -> one.compareTo(two) < 0)
                .forEach(two -> pairs.add(one + " " + two)));
        return pairs;
    }
}
