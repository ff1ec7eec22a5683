package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.gold.GoldEvent.Role;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Optional;

/** Counts events, their roles and their claims. */
final class EventScorer {

    private static final Measure EVENTS = Measure.of("events");
    private static final Measure PLAIN = Measure.of("plain events");
    private static final Measure TRIGGERS = Measure.of("event triggers, any class");
    private static final Measure ROLES = Measure.of("roles");
    /** How well two events fit: the class counts more than the exact words. */
    private static final int SAME_WORDS = 1;
    private static final int OVERLAP = 1;

    private final Alignment alignment;
    private final PredictedFacts predicted;
    private final DocumentScore.Builder score;

    EventScorer(Alignment alignment, PredictedFacts predicted, DocumentScore.Builder score) {
        this.alignment = alignment;
        this.predicted = predicted;
        this.score = score;
    }

    /** Plain events, whose class is not known, are counted for themselves, and only where the gold has some. */
    void score(List<GoldEvent> gold) {
        boolean arePlainAsked = gold.stream().anyMatch(event -> isPlain(event.type()));
        List<Event> found = predicted.facts().events().stream()
                .filter(event -> arePlainAsked || !isPlain(event.type())).toList();
        Pairs<GoldEvent, Event> triggers = Pairs.of(gold, found, EventScorer::fit);
        score.count(TRIGGERS, Counts.of(triggers.size(), found.size(), gold.size()));
        score.count(EVENTS, Counts.NONE);
        Pairs<GoldEvent, Event> events = Pairs.of(gold, found,
                (one, other) -> one.type().equals(other.type()) ? fit(one, other) : 0);
        gold.forEach(event -> scoreGold(event, events.findPredicted(event), triggers.findPredicted(event)));
        found.forEach(event -> scorePredicted(event, events.isRight(event)));
        scoreRoles(gold.stream().filter(event -> !isPlain(event.type())).toList(),
                found.stream().filter(event -> !isPlain(event.type())).toList(), events);
        ClaimScorer claims = new ClaimScorer(alignment, score);
        gold.forEach(event -> events.findPredicted(event).ifPresent(other -> claims.score(event.claim(), other.claim(),
                name(event), List.of(event.trigger()))));
    }

    private void count(String type, Counts counts) {
        if (isPlain(type)) {
            score.count(PLAIN, counts);
        } else {
            score.count(EVENTS, counts).count(EVENTS.in(type), counts);
        }
    }

    private static boolean isPlain(String type) {
        return type.equals(Lexicon.PLAIN_EVENT);
    }

    private static Measure measureOf(String type) {
        return isPlain(type) ? PLAIN : EVENTS;
    }

    private static int fit(GoldEvent one, Event other) {
        return !one.trigger().overlaps(other.trigger()) ? 0
                : OVERLAP + (one.trigger().equals(other.trigger()) ? SAME_WORDS : 0);
    }

    private void scoreGold(GoldEvent event, Optional<Event> found, Optional<Event> sameTrigger) {
        count(event.type(), new Counts(0, 0, found.isPresent() ? 1 : 0, 1));
        if (found.isEmpty()) {
            String instead = sameTrigger.map(other -> ", found as " + other.type()).orElse("");
            score.mistake(measureOf(event.type()), Kind.MISSED, name(event) + instead, List.of(event.trigger()));
        }
    }

    private void scorePredicted(Event event, boolean isRight) {
        count(event.type(), new Counts(isRight ? 1 : 0, 1, 0, 0));
        score.judge(event.claim().rule(), event.claim().confidence(), isRight);
        if (!isRight) {
            score.mistake(measureOf(event.type()), Kind.FALSE_ALARM, event.type() + " '" + predicted.words(event.trigger()) + "'",
                    List.of(event.trigger()));
        }
    }

    private String name(GoldEvent event) {
        return event.type() + " '" + predicted.words(event.trigger()) + "'";
    }

    /** Roles of events that were missed are missed; roles of false alarms are false alarms. */
    private void scoreRoles(List<GoldEvent> gold, List<Event> found, Pairs<GoldEvent, Event> events) {
        if (gold.stream().noneMatch(event -> event.roles().isPresent())) {
            return;
        }
        for (GoldEvent event : gold) {
            event.roles().ifPresent(roles -> scoreRoles(event, roles,
                    events.findPredicted(event).map(Event::roles).orElse(List.of())));
        }
        found.stream().filter(event -> !events.isRight(event))
                .forEach(event -> event.roles().forEach(role -> countRole(role.role(), Counts.of(0, 1, 0))));
    }

    private void scoreRoles(GoldEvent event, List<Role> gold, List<RoleFiller> found) {
        Pairs<Role, RoleFiller> roles = Pairs.of(gold, found, (one, other) -> one.name().equals(other.role())
                && alignment.meet(one.filler(), entityOf(other.filler()), other.filler().span()) ? 1 : 0);
        for (Role role : gold) {
            boolean isFound = roles.findPredicted(role).isPresent();
            countRole(role.name(), new Counts(0, 0, isFound ? 1 : 0, 1));
            if (!isFound && !found.isEmpty()) {
                Span words = role.filler().shown();
                score.mistake(ROLES, Kind.MISSED, name(event) + " " + role.name() + " '" + predicted.words(words) + "'",
                        List.of(event.trigger(), words));
            }
        }
        for (RoleFiller role : found) {
            boolean isRight = roles.isRight(role);
            countRole(role.role(), new Counts(isRight ? 1 : 0, 1, 0, 0));
            if (!isRight) {
                Span words = role.filler().span();
                score.mistake(ROLES, Kind.FALSE_ALARM, name(event) + " " + role.role() + " '" + predicted.words(words)
                        + "'", List.of(event.trigger(), words));
            }
        }
    }

    private void countRole(String role, Counts counts) {
        score.count(ROLES, counts).count(ROLES.in(role), counts);
    }

    private static Optional<EntityId> entityOf(Filler filler) {
        return filler instanceof Filler.OfEntity of ? Optional.of(of.entity()) : Optional.empty();
    }
}
