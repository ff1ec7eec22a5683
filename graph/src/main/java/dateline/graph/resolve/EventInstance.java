package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventTime;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The mentions of one event in one document, and the node of a union-find over all documents. */
final class EventInstance {

    private final EventRef ref;
    private final List<Event> mentions;
    private final Set<BlockKey> keys;
    private final boolean vague;
    private EventInstance parent = this;
    private Optional<EventTime.Days> days;
    private final Set<String> themes;

    private EventInstance(EventRef ref, List<Event> mentions, Set<BlockKey> keys, Optional<EventTime.Days> days,
                          Set<String> themes) {
        this.ref = ref;
        this.mentions = mentions;
        this.keys = keys;
        this.days = days;
        this.themes = themes;
        this.vague = days.isEmpty() || themes.isEmpty();
    }

    static EventInstance of(DocumentId document, List<Event> mentions, ParticipantKeys keys) {
        return new EventInstance(new EventRef(document, mentions.getFirst().instance()), mentions, keys.keys(mentions),
                days(mentions), new TreeSet<>(keys.themes(mentions)));
    }

    /** From the first to the last day that any mention means. */
    private static Optional<EventTime.Days> days(List<Event> mentions) {
        return mentions.stream().flatMap(mention -> mention.time().flatMap(EventTime::days).stream())
                .reduce((a, b) -> new EventTime.Days(min(a.first(), b.first()), max(a.last(), b.last())));
    }

    EventRef ref() {
        return ref;
    }

    List<Event> mentions() {
        return mentions;
    }

    Set<BlockKey> keys() {
        return keys;
    }

    /** Whether it does not say when, or with what: then it contradicts little. */
    boolean isVague() {
        return vague;
    }

    EventInstance root() {
        EventInstance root = this;
        while (root.parent != root) {
            root = root.parent;
        }
        parent = root;
        return root;
    }

    /** Whether nothing known of the two clusters speaks against their being one. */
    boolean isCompatible(EventInstance other) {
        EventInstance a = root();
        EventInstance b = other.root();
        boolean sameTime = a.days.isEmpty() || b.days.isEmpty()
                || !a.days.get().last().isBefore(b.days.get().first())
                && !b.days.get().last().isBefore(a.days.get().first());
        boolean sameThemes = a.themes.isEmpty() || b.themes.isEmpty() || !Collections.disjoint(a.themes, b.themes);
        return sameTime && sameThemes;
    }

    /** Makes the two clusters one, whose time is what theirs have in common. */
    void unite(EventInstance other) {
        EventInstance a = root();
        EventInstance b = other.root();
        if (a == b) {
            return;
        }
        EventInstance root = a.ref.compareTo(b.ref) < 0 ? a : b;
        EventInstance child = root == a ? b : a;
        child.parent = root;
        root.themes.addAll(child.themes);
        root.days = root.days.isEmpty() ? child.days : child.days.isEmpty() ? root.days
                : Optional.of(new EventTime.Days(max(root.days.get().first(), child.days.get().first()),
                        min(root.days.get().last(), child.days.get().last())));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
