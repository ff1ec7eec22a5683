package dateline.graph.resolve;

import dateline.extractor.model.EventTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known of an event, or of several that are one: who, with what, for whom, where and when. */
final class EventProfile {

    /** What participants are to an event. */
    enum Part {
        AGENT,
        /** A single person who acts, or for whom the agents act: the president, where his administration does. */
        PERSON,
        THEME, INSTRUMENT, RECIPIENT, PLACE,
        /** Those of the places that are no larger than a town. */
        SITE,
        /** To whom it happens, where that is told of one participant seldom. */
        AFFECTED,
        /** The classes of the events that somebody speaks of. */
        CONTENT,
        /** What it is about besides; two may be one whatever their topics. */
        TOPIC
    }

    /** Days between two reports of what happens again and again after which it is another time. */
    private static final int SAME_NEWS = 10;

    // A corpus has millions of these, and most parts of most are empty.
    private final Map<Part, SortedSet<String>> parts = new EnumMap<>(Part.class);
    private final boolean once;
    private SortedSet<MonthDay> monthDays = Collections.emptySortedSet();
    private SortedSet<LocalDate> published = Collections.emptySortedSet();
    private Optional<EventTime.Days> days = Optional.empty();

    /** @param once whether it happens to its participants once */
    EventProfile(boolean once) {
        this.once = once;
    }

    /** Whether it happens to its participants once. */
    boolean isOnce() {
        return once;
    }

    void add(Part part, Collection<String> participants) {
        if (!participants.isEmpty()) {
            parts.computeIfAbsent(part, absent -> new TreeSet<>()).addAll(participants);
        }
    }

    SortedSet<String> get(Part part) {
        return parts.getOrDefault(part, Collections.emptySortedSet());
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Optional<EventTime.Days> days() {
        return days;
    }

    /** Days of any year, where the text does not tell which. */
    SortedSet<MonthDay> monthDays() {
        return monthDays;
    }

    void addMonthDay(MonthDay day) {
        monthDays = with(monthDays, Set.of(day));
    }

    /** An article of that day tells it. */
    void addPublished(LocalDate day) {
        published = with(published, Set.of(day));
    }

    private static <T> SortedSet<T> with(SortedSet<T> some, Set<T> more) {
        SortedSet<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** From the first to the last day that any mention in one document means. */
    void mention(EventTime.Days more) {
        days = Optional.of(days.map(those -> new EventTime.Days(min(those.first(), more.first()),
                max(those.last(), more.last()))).orElse(more));
    }

    /** When it began at the earliest, else when it was told first, else the end of time. */
    LocalDate firstDay() {
        return days.map(EventTime.Days::first).or(() -> published.stream().findFirst()).orElse(LocalDate.MAX);
    }

    /** Whether anything tells when it was. */
    boolean isDated() {
        return days.isPresent() || !published.isEmpty();
    }

    /** Whether it does not say when, or with what: then it contradicts little. */
    boolean isVague() {
        return days.isEmpty() || !has(Part.THEME);
    }

    /** Whether it says no more than who and when. */
    boolean isBare() {
        return !has(Part.THEME) && !has(Part.INSTRUMENT) && !has(Part.RECIPIENT) && !has(Part.PLACE);
    }

    /** Whether the other names all that it names, besides who and when. */
    boolean isPartOf(EventProfile other, World world) {
        return other.get(Part.THEME).containsAll(get(Part.THEME))
                && other.get(Part.INSTRUMENT).containsAll(get(Part.INSTRUMENT))
                && world.powers(other.get(Part.RECIPIENT)).containsAll(get(Part.RECIPIENT))
                && (!has(Part.PLACE) || other.has(Part.PLACE)
                        && world.mayBeOnePlace(get(Part.PLACE), other.get(Part.PLACE)));
    }

    /** What speaks against the two being one, for people; nothing when nothing does. */
    Optional<String> findContradiction(EventProfile other, World world) {
        if (!mayBeSameTime(other)) {
            return Optional.of("their times contradict: " + time() + " and " + other.time());
        }
        if (areApart(Part.THEME, other)) {
            return Optional.of("they deal with different things");
        }
        if (areApart(Part.INSTRUMENT, other)) {
            return Optional.of("with different things");
        }
        if (areApart(Part.CONTENT, other)) {
            return Optional.of("they speak of different events");
        }
        if (areApart(Part.PERSON, other) || bothHave(Part.AGENT, other)
                && !world.mayActAsOne(get(Part.AGENT), other.get(Part.AGENT))) {
            return Optional.of("different agents");
        }
        if (bothHave(Part.RECIPIENT, other)
                && !world.mayActAsOne(get(Part.RECIPIENT), other.get(Part.RECIPIENT))) {
            return Optional.of("different recipients");
        }
        if (bothHave(Part.PLACE, other) && !world.mayBeOnePlace(get(Part.PLACE), other.get(Part.PLACE))) {
            return Optional.of("different places");
        }
        return once ? Optional.empty() : daysApart(other).map(n -> "told " + n + " days apart, without a date");
    }

    private boolean bothHave(Part part, EventProfile other) {
        return has(part) && other.has(part);
    }

    private boolean areApart(Part part, EventProfile other) {
        return areApart(get(part), other.get(part));
    }

    private static boolean areApart(Set<?> some, Set<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private boolean mayBeSameTime(EventProfile other) {
        if (days.isPresent() && other.days.isPresent()) {
            return !days.get().last().isBefore(other.days.get().first())
                    && !other.days.get().last().isBefore(days.get().first());
        }
        return !areApart(monthDays, other.monthDays) && mayHold(other.monthDays) && other.mayHold(monthDays);
    }

    private boolean mayHold(Set<MonthDay> some) {
        return days.isEmpty() || some.isEmpty() || some.stream().anyMatch(day ->
                days.get().first().datesUntil(days.get().last().plusDays(1)).limit(366)
                        .anyMatch(date -> MonthDay.from(date).equals(day)));
    }

    private Optional<Long> daysApart(EventProfile other) {
        if (days.isPresent() || other.days.isPresent() || published.isEmpty() || other.published.isEmpty()) {
            return Optional.empty();
        }
        return published.stream().flatMap(one -> other.published.stream()
                        .map(two -> Math.abs(ChronoUnit.DAYS.between(one, two)))).min(Long::compare)
                .filter(apart -> apart > SAME_NEWS);
    }

    private String time() {
        return days.map(those -> those.first().equals(those.last()) ? those.first().toString()
                : those.first() + " to " + those.last()).orElse(monthDays.toString());
    }

    /** What is known of both as one event; its time and place are what the two have in common. */
    EventProfile and(EventProfile other, World world) {
        EventProfile both = new EventProfile(once || other.once);
        for (Part part : Part.values()) {
            both.add(part, get(part));
            both.add(part, other.get(part));
        }
        if (both.has(Part.PLACE)) {
            both.parts.put(Part.PLACE, new TreeSet<>(world.narrowest(both.get(Part.PLACE))));
        }
        both.monthDays = with(monthDays, other.monthDays);
        both.published = with(published, other.published);
        both.days = days.isEmpty() ? other.days : other.days.isEmpty() ? days
                : Optional.of(new EventTime.Days(max(days.get().first(), other.days.get().first()),
                        min(days.get().last(), other.days.get().last())));
        return both;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
