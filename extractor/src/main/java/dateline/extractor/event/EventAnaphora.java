package dateline.extractor.event;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.lexicon.Cues;
import dateline.extractor.lexicon.Cues.AnaphorCue;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the event that "the move", "this decision", "it" or "the attack" means, among those told before in the same
 * document; docs/decisions/0020 says how.
 */
final class EventAnaphora {

    /** Farther back, only a noun that says whose it is ("his decision") finds its event. */
    private static final int REACH = 6;
    /** From the next sentence "it" means what was done, not who did it. */
    private static final int NEXT = 1;
    private static final int MOST_SALIENT = 4;
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");
    /** What these are about is true or not. */
    private static final Set<String> TRUTHS = Set.of("Denial", "Confirmation");
    /** Roles of what is told, denied or reacted to. */
    static final Set<String> TOPICS = Set.of("topic", "theme", "patient");
    private static final String TOPIC = "topic";
    /** Types of those who act. */
    private static final Set<String> DOERS = Set.of("Agent", "Place");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");

    private final Lexicon lexicon;
    private final Map<String, Set<String>> anaphors = new HashMap<>();
    private final Set<String> reactions;
    private final Set<String> words;

    EventAnaphora(Lexicon lexicon) {
        this.lexicon = lexicon;
        Cues cues = lexicon.cues();
        for (AnaphorCue cue : cues.anaphors()) {
            cue.words().forEach(word -> anaphors.put(word, Set.copyOf(cue.standsFor())));
        }
        reactions = new HashSet<>(cues.reactions());
        words = new HashSet<>(cues.words());
    }

    /** The same events in the same order; roles and instances say which are meant. */
    List<Event> resolve(AnnotatedText text, FrameMatcher frames, List<Event> events) {
        return new Resolution(text, frames, events).resolve();
    }

    /** Words that may stand for an event. */
    private record Anaphor(Sentence sentence, int head, Span span, Set<String> classes, Optional<EntityId> owner) {
    }

    private final class Resolution {

        private final FrameMatcher frames;
        private final List<Event> events;
        private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
        private final Map<EventId, Integer> mentions = new HashMap<>();
        private final List<Event> resolved = new ArrayList<>();

        private Resolution(AnnotatedText text, FrameMatcher frames, List<Event> events) {
            this.frames = frames;
            this.events = events;
            text.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
            events.forEach(event -> mentions.merge(event.instance(), 1, Integer::sum));
        }

        private List<Event> resolve() {
            for (Event event : events) {
                List<RoleFiller> roles = event.roles().stream().map(role -> resolve(event, role)).toList();
                EventId instance = again(event).map(Event::instance).orElse(event.instance());
                resolved.add(event.withRoles(roles).withInstance(instance));
            }
            return resolved;
        }

        private Sentence sentence(Span span) {
            return sentences.floorEntry(span.start()).getValue();
        }

        private RoleFiller resolve(Event event, RoleFiller role) {
            if (role.filler() instanceof Filler.OfEntity) {
                return isMistaken(event, role) ? reaction(event, role) : role;
            }
            if (!(role.filler() instanceof Filler.OfText)) {
                return role;
            }
            return anaphor(event, role).flatMap(anaphor -> antecedent(event, anaphor, REACH))
                    .map(meant -> new RoleFiller(role.role(), new Filler.OfEvent(meant.id(), role.filler().span()),
                            role.quantity())).orElse(role);
        }

        /** Nobody denies a country, and who condemns "it" condemns a deed: coreference took the doer for what was done. */
        private boolean isMistaken(Event event, RoleFiller role) {
            Sentence sentence = sentence(role.filler().span());
            int head = head(sentence, role.filler().span());
            boolean isDoer = frames.participant(sentence, head).type()
                    .filter(type -> DOERS.stream().anyMatch(doer -> lexicon.types().isA(type, doer))).isPresent();
            return reactions.contains(event.type()) && TOPICS.contains(role.role())
                    && PRONOUNS.contains(sentence.lemma(head)) && (isDoer || TRUTHS.contains(event.type()));
        }

        private RoleFiller reaction(Event event, RoleFiller role) {
            boolean hasTopic = lexicon.findEventClass(event.type()).filter(type -> type.roles().containsKey(TOPIC))
                    .isPresent();
            int reach = TRUTHS.contains(event.type()) ? REACH : NEXT;
            return anaphor(event, role).flatMap(anaphor -> antecedent(event, anaphor, reach))
                    .map(meant -> new RoleFiller(hasTopic ? TOPIC : role.role(),
                            new Filler.OfEvent(meant.id(), role.filler().span()), role.quantity())).orElse(role);
        }

        private Optional<Anaphor> anaphor(Event event, RoleFiller role) {
            Span span = role.filler().span();
            Sentence sentence = sentence(span);
            int head = head(sentence, span);
            String lemma = sentence.lemma(head);
            boolean isPronoun = PRONOUNS.contains(lemma) && sentence.token(head).span().equals(span);
            if (isPronoun) {
                return reactions.contains(event.type()) && TOPICS.contains(role.role())
                        ? Optional.of(new Anaphor(sentence, head, span, Set.of(), Optional.empty())) : Optional.empty();
            }
            boolean isGiven = sentence.token(head).isNoun() && isDefinite(sentence, head) && !hasContent(sentence, head);
            return isGiven ? classes(sentence.token(head))
                    .map(classes -> new Anaphor(sentence, head, span, classes, owner(sentence, head))) : Optional.empty();
        }

        /** The classes that "the decision", "the attack" can be of; empty for any that is done on purpose. */
        private Optional<Set<String>> classes(Token noun) {
            Set<String> evoked = new HashSet<>();
            lexicon.listNouns(noun).stream().map(LexicalEntry::concept).filter(EventClass.class::isInstance)
                    .forEach(concept -> evoked.add(concept.name()));
            return Optional.ofNullable(anaphors.getOrDefault(noun.lemma(), evoked.isEmpty() ? null : evoked));
        }

        private Optional<EntityId> owner(Sentence sentence, int head) {
            return sentence.graph().findChild(head, "nmod:poss")
                    .flatMap(owner -> frames.participant(sentence, owner).entity())
                    .map(mentioned -> mentioned.entity().id());
        }

        /** The event told most often and most recently before. */
        private Optional<Event> antecedent(Event event, Anaphor anaphor, int reach) {
            Event best = null;
            double highest = Double.NEGATIVE_INFINITY;
            for (Event candidate : resolved) {
                int distance = anaphor.sentence().index() - sentence(candidate.trigger()).index();
                boolean isBefore = candidate.trigger().end() <= Math.min(anaphor.span().start(), event.trigger().start());
                boolean isNear = distance <= reach || anaphor.owner().isPresent();
                if (isBefore && isNear && fits(candidate, anaphor)) {
                    boolean isTold = candidate.claim().factuality() == Factuality.ASSERTED;
                    double salience = Math.min(MOST_SALIENT, mentions.getOrDefault(candidate.instance(), 1))
                            - distance / 2.0 + (isTold ? 1 : 0);
                    if (salience >= highest) {
                        highest = salience;
                        best = candidate;
                    }
                }
            }
            return Optional.ofNullable(best);
        }

        private boolean fits(Event candidate, Anaphor anaphor) {
            boolean isOfClass = anaphor.classes().isEmpty() ? !words.contains(candidate.type())
                    : anaphor.classes().contains(candidate.type());
            Set<EntityId> agents = entities(candidate, Set.of("agent"));
            boolean isOwners = anaphor.owner().isEmpty() || agents.contains(anaphor.owner().get());
            boolean isTold = candidate.roles().isEmpty() || !entities(candidate, Set.of()).isEmpty();
            return isOfClass && isOwners && isTold;
        }

        /** "The attack" without a word on who or whom is the one told last. */
        private Optional<Event> again(Event event) {
            Sentence sentence = sentence(event.trigger());
            int head = sentence.tokenAt(event.trigger().start());
            boolean isBare = sentence.token(head).isNoun() && event.instance().equals(event.id())
                    && entities(event, Set.of()).isEmpty() && isDefinite(sentence, head)
                    && event.roles().stream().noneMatch(role -> role.filler() instanceof Filler.OfEvent);
            if (!isBare) {
                return Optional.empty();
            }
            return resolved.reversed().stream().filter(before -> before.type().equals(event.type()))
                    .filter(before -> !entities(before, Set.of()).isEmpty() && areOfOneNumber(before, sentence, head))
                    .findFirst();
        }

        private boolean areOfOneNumber(Event before, Sentence sentence, int noun) {
            Sentence other = sentence(before.trigger());
            String pos = other.token(other.tokenAt(before.trigger().start())).pos();
            return pos.endsWith("S") == sentence.token(noun).pos().endsWith("S");
        }
    }

    /** Of the roles of those names, or of all when there are none. */
    private static Set<EntityId> entities(Event event, Set<String> roles) {
        Set<EntityId> entities = new HashSet<>();
        for (RoleFiller role : event.roles()) {
            if ((roles.isEmpty() || roles.contains(role.role())) && role.filler() instanceof Filler.OfEntity entity) {
                entities.add(entity.entity());
            }
        }
        return entities;
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        return graph.hasChild(noun, "nmod:poss") || graph.below(noun).stream()
                .anyMatch(edge -> edge.is("det") && DEFINITE.contains(sentence.lemma(edge.dependent())));
    }

    /** "The decision to leave" says itself what was decided. */
    private static boolean hasContent(Sentence sentence, int noun) {
        boolean isInfinitiveBehind = noun + 2 < sentence.size() && sentence.token(noun + 1).word().equals("to")
                && sentence.token(noun + 2).isVerb();
        return isInfinitiveBehind || sentence.graph().below(noun).stream().anyMatch(edge -> edge.is("acl") || edge.is("ccomp")
                || edge.is("nmod") && !edge.relation().equals("nmod:poss"));
    }

    /** The word of the phrase that the others depend on. */
    static int head(Sentence sentence, Span span) {
        int first = sentence.tokenAt(span.start());
        int last = sentence.tokenAt(span.end() - 1);
        for (int token = first; token <= last; token++) {
            boolean isInside = sentence.graph().above(token).stream().limit(1)
                    .anyMatch(edge -> edge.governor() >= first && edge.governor() <= last);
            if (!isInside && !sentence.graph().above(token).isEmpty()) {
                return token;
            }
        }
        return last;
    }
}
