package dateline.graph.resolve;

import dateline.extractor.model.EventTime;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of an event, or of several that are one: who, with what, for whom, where and when. */
final class EventProfile {

    /** Days between two reports of what happens again and again after which it is another time. */
    private static final int SAME_NEWS = 10;

    private final Set<String> agents = new TreeSet<>();
    private final Set<String> persons = new TreeSet<>();
    private final Set<String> themes = new TreeSet<>();
    private final Set<String> recipients = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<MonthDay> monthDays = new TreeSet<>();
    private final Set<LocalDate> published = new TreeSet<>();
    private final boolean once;
    private Optional<EventTime.Days> days = Optional.empty();

    /** @param once whether it happens to its participants once */
    EventProfile(boolean once) {
        this.once = once;
    }

    Set<String> agents() {
        return agents;
    }

    /** Those of the agents who are single people. */
    Set<String> persons() {
        return persons;
    }

    Set<String> themes() {
        return themes;
    }

    Set<String> recipients() {
        return recipients;
    }

    Set<String> places() {
        return places;
    }

    Optional<EventTime.Days> days() {
        return days;
    }

    /** Days of any year, where the text does not tell which. */
    Set<MonthDay> monthDays() {
        return monthDays;
    }

    /** When articles told it. */
    Set<LocalDate> published() {
        return published;
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
        return days.isEmpty() || themes.isEmpty();
    }

    /** Whether it says no more than who and when. */
    boolean isBare() {
        return themes.isEmpty() && recipients.isEmpty() && places.isEmpty();
    }

    /** What speaks against the two being one, for people; nothing when nothing does. */
    Optional<String> findContradiction(EventProfile other, World world) {
        if (!mayBeSameTime(other)) {
            return Optional.of("their times contradict: " + time() + " and " + other.time());
        }
        if (areApart(themes, other.themes)) {
            return Optional.of("they deal with different things");
        }
        if (areApart(persons, other.persons)
                || !agents.isEmpty() && !other.agents.isEmpty() && !world.mayActAsOne(agents, other.agents)) {
            return Optional.of("different agents");
        }
        if (!recipients.isEmpty() && !other.recipients.isEmpty()
                && Collections.disjoint(world.powers(recipients), world.powers(other.recipients))) {
            return Optional.of("different recipients");
        }
        if (!places.isEmpty() && !other.places.isEmpty() && !world.mayBeOnePlace(places, other.places)) {
            return Optional.of("different places");
        }
        return once ? Optional.empty() : daysApart(other).map(n -> "told " + n + " days apart, without a date");
    }

    private static <T> boolean areApart(Set<T> some, Set<T> others) {
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

    /** Takes up what is known of the same event elsewhere; its time is what the two have in common. */
    void absorb(EventProfile other) {
        agents.addAll(other.agents);
        persons.addAll(other.persons);
        themes.addAll(other.themes);
        recipients.addAll(other.recipients);
        places.addAll(other.places);
        monthDays.addAll(other.monthDays);
        published.addAll(other.published);
        days = days.isEmpty() ? other.days : other.days.isEmpty() ? days
                : Optional.of(new EventTime.Days(max(days.get().first(), other.days.get().first()),
                        min(days.get().last(), other.days.get().last())));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
