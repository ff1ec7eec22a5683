package dateline.graph.resolve;

import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.VerbForm;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.EventProfile.Part;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By what the events of one document are compared with others. */
final class ParticipantKeys {

    static final String AGENT = "agent";
    private static final Set<String> THEMES = Set.of("theme", "patient");
    private static final Set<String> RECIPIENTS = Set.of("recipient", "beneficiary");
    private static final Set<String> PLACES = Set.of("place", "destination");
    private static final Set<String> SITES = Set.of("City", "Facility", EntityClusters.PLACE);
    private static final String TOPIC = "topic";
    private static final String INSTRUMENT = "instrument";
    private static final String THEME = "theme";
    /** How many words before a noun belong to it, mostly. */
    private static final int PHRASE = 4;
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    private final DocumentFacts facts;
    private final Resolution entities;
    private final Vocabulary vocabulary;
    private final ResolutionRules rules;
    private final World world;
    private final NestedReach reach;

    ParticipantKeys(DocumentFacts facts, Resolution entities, Vocabulary vocabulary, ResolutionRules rules,
                    World world) {
        this.facts = facts;
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.world = world;
        this.reach = new NestedReach(facts.events());
    }

    /** @param mentions of one event in the document, at least one */
    EventInstance instance(List<Event> mentions) {
        Event first = mentions.getFirst();
        Set<String> once = affected(mentions, rules.once().get(first.type()));
        EventProfile profile = new EventProfile(!once.isEmpty());
        profile.add(Part.AFFECTED, once);
        profile.add(Part.AFFECTED, affected(mentions, rules.seldom().get(first.type())));
        Set<String> agents = participants(mentions, Set.of(AGENT));
        profile.add(Part.AGENT, world.meanings(agents));
        profile.add(Part.PERSON, world.powers(agents).stream().filter(agent -> isKindOf(agent, EntityClusters.PERSON))
                .toList());
        profile.add(Part.THEME, participants(mentions, THEMES));
        profile.add(Part.THEME, throughTopic(mentions));
        profile.add(Part.INSTRUMENT, participants(mentions, Set.of(INSTRUMENT)));
        profile.add(Part.RECIPIENT, world.meanings(participants(mentions, RECIPIENTS)));
        Set<String> places = participants(mentions, PLACES);
        profile.add(Part.PLACE, places);
        profile.add(Part.SITE, places.stream().filter(this::isSite).toList());
        profile.add(Part.CONTENT, contents(mentions));
        profile.add(Part.TOPIC, participants(mentions, Set.of(TOPIC)));
        facts.document().published().ifPresent(profile::addPublished);
        mentions.stream().flatMap(mention -> mention.time().stream()).forEach(time -> addTime(time, profile));
        return new EventInstance(new EventRef(facts.document().id(), first.instance()), type(first),
                mentions.stream().map(this::mention).toList(), profile);
    }

    /** Who asks for different things asks twice; what else is done may be about several events. */
    private List<String> contents(List<Event> mentions) {
        return !rules.speech().contains(mentions.getFirst().type()) ? List.of()
                : mentions.stream().flatMap(mention -> mention.roles().stream())
                        .flatMap(role -> reach.findInner(role).stream()).map(this::type).toList();
    }

    /** Those to whom such an event happens seldom; none where it happens often. */
    private Set<String> affected(List<Event> mentions, ResolutionRules.Affected who) {
        return who == null ? Set.of() : participants(mentions, Set.of(who.role())).stream()
                .filter(iri -> isKindOf(iri, who.kind())).collect(Collectors.toSet());
    }

    private boolean isKindOf(String iri, String broader) {
        return entities.findEntity(iri).filter(entity -> vocabulary.ancestors(entity.type()).contains(broader))
                .isPresent();
    }

    private boolean isSite(String iri) {
        return entities.findEntity(iri).map(CanonicalEntity::type).filter(SITES::contains).isPresent();
    }

    private EventMention mention(Event event) {
        List<String> roles = event.roles().stream().map(RoleFiller::role).toList();
        return new EventMention(event.id(), event.type(), event.label(), trigger(event), isGiven(event),
                roles.contains(AGENT), roles.stream().allMatch(AGENT::equals), roles.size(),
                event.form().tense().isPresent(),
                event.roles().stream().map(RoleFiller::filler).filter(Filler.OfEvent.class::isInstance)
                        .map(filler -> ((Filler.OfEvent) filler).event()).toList());
    }

    /** A noun by the words before it, a verb when anything is said of it. */
    private boolean isGiven(Event event) {
        if (!event.form().equals(VerbForm.NONE)) {
            return !event.roles().isEmpty();
        }
        List<String> before = words(event.claim().sentence().start(), event.trigger().start()).map(String::strip)
                .map(words -> List.of(words.toLowerCase(Locale.ROOT).split("\\s+"))).orElse(List.of());
        List<String> near = before.subList(Math.max(0, before.size() - PHRASE), before.size());
        int given = IntStream.range(0, near.size()).filter(i -> rules.given().contains(near.get(i))).max().orElse(-1);
        return given >= 0 && Collections.disjoint(near.subList(given, near.size()), rules.another());
    }

    /** What tells the classes apart; plain events by their words. */
    private String type(Event event) {
        return event.type().equals(Lexicon.PLAIN_EVENT) ? event.type() + " " + trigger(event) : event.type();
    }

    private String trigger(Event event) {
        return words(event.trigger().start(), event.trigger().end()).map(words -> words.toLowerCase(Locale.ROOT))
                .orElse(event.id().value());
    }

    /** Nothing where the offsets of broken facts lie outside the text: the validator tells of those. */
    private Optional<String> words(int start, int end) {
        String text = facts.document().text();
        return start <= end && end <= text.length() ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private void addTime(EventTime time, EventProfile profile) {
        time.days().ifPresentOrElse(profile::mention, () -> words(time.span().start(), time.span().end())
                .flatMap(ParticipantKeys::monthDay).ifPresent(profile::addMonthDay));
    }

    /** "January 20" in an article that does not tell its date. */
    private static Optional<MonthDay> monthDay(String words) {
        try {
            return Optional.of(MonthDay.parse(words.strip(), DAY_OF_MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Set<String> participants(List<Event> mentions, Set<String> roles) {
        return mentions.stream().flatMap(mention -> roles.stream().flatMap(role -> participants(mention, role)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> participants(Event event, String role) {
        return reach.reach(event, role).stream().flatMap(reached -> named(reached.entity()).stream()
                .map(iri -> reached.steps().size() == 1 || isDrawnTo(event, role) ? iri
                        : innermost(reached).type() + " " + iri));
    }

    /** Who allows a strike with missiles deals with the missiles, also where the strike or its missiles are the topic. */
    private Set<String> throughTopic(List<Event> mentions) {
        return mentions.stream().filter(mention -> isDrawnTo(mention, THEME))
                .flatMap(mention -> reach.reach(mention, TOPIC).stream())
                .flatMap(reached -> named(reached.entity()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a class draws an edge through an inner event, it does not matter which event that is. */
    private boolean isDrawnTo(Event event, String role) {
        return vocabulary.findEventClass(event.type()).map(EventClass::edges).orElse(List.of()).stream()
                .anyMatch(edge -> edge.to().equals(role));
    }

    private static Event innermost(NestedReach.Reached reached) {
        return reached.steps().getLast().event();
    }

    /** Only what has a name is known in other documents. */
    private Optional<String> named(Filler.OfEntity filler) {
        return entities.findEntity(facts.document().id(), filler.entity()).filter(CanonicalEntity::named)
                .map(CanonicalEntity::iri);
    }
}
