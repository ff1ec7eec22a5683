package dateline.extractor.event;

import static dateline.extractor.lexicon.GrammaticalFunction.COMPLEMENT;
import static dateline.extractor.lexicon.GrammaticalFunction.INDIRECT_OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.SUBJECT;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.claim.Attributions;
import dateline.extractor.claim.FactualityAnalyzer;
import dateline.extractor.event.Evidence.Form;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import dateline.extractor.predicate.Argument;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From predicates to events with roles, time and claim. */
public final class EventExtractor {

    private final Lexicon lexicon;
    private final FactualityAnalyzer factuality;
    private final Set<String> stopVerbs;
    private final Set<String> lightVerbs;
    private final Set<String> converseLightVerbs;
    private final EventMerger merger;
    private final EventAnaphora anaphora;
    private final Confidence confidence = Confidence.load();

    public EventExtractor(Lexicon lexicon, FactualityAnalyzer factuality, WorkListener listener) {
        this.merger = new EventMerger(listener);
        this.anaphora = new EventAnaphora(lexicon);
        this.lexicon = lexicon;
        this.factuality = factuality;
        this.stopVerbs = new HashSet<>(lexicon.grammar().stopVerbs());
        this.lightVerbs = new HashSet<>(lexicon.grammar().lightVerbs());
        this.converseLightVerbs = new HashSet<>(lexicon.grammar().converseLightVerbs());
    }

    /**
     * A predicate that is an event, with its number.
     *
     * @param trigger the token that names the event: of "receive permission" the noun
     */
    record Draft(EventId id, Predicate predicate, int trigger, String type, String rule, Evidence evidence,
                 List<Filling> fillings) {

        Stream<Participant> list(String role) {
            return fillings.stream().filter(filling -> filling.role().equals(role)).map(Filling::participant);
        }

        boolean hasRole(String role) {
            return list(role).findAny().isPresent();
        }

        Draft with(List<Filling> more) {
            List<Filling> all = Stream.concat(fillings.stream(), more.stream()).toList();
            return new Draft(id, predicate, trigger, type, rule, evidence, all);
        }
    }

    /**
     * The events of a document.
     *
     * @param predicates of each sentence, in the order of the text
     */
    public List<Event> extract(AnnotatedText text, List<List<Predicate>> predicates, FrameMatcher frames,
                               Attributions attributions) {
        List<Map<Predicate, Match>> meanings = predicates.stream()
                .map(inSentence -> meanings(inSentence, frames)).toList();
        List<Match> matches = meanings.stream().flatMap(best -> best.values().stream()).toList();
        BareNouns bare = new BareNouns(lexicon, frames, matches);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < predicates.size(); i++) {
            drafts.addAll(drafts(predicates.get(i), meanings.get(i), frames, bare, drafts.size()));
        }
        MeansAndEnd joined = new MeansAndEnd(new RoleInheritance(lexicon).apply(drafts));
        Map<Word, EventId> byWord = new HashMap<>(joined.ends());
        for (Draft draft : joined.events()) {
            Sentence sentence = draft.predicate().sentence();
            byWord.put(Word.at(sentence, draft.predicate().head()), draft.id());
            byWord.putIfAbsent(Word.at(sentence, draft.trigger()), draft.id());
            draft.predicate().support().ifPresent(verb -> byWord.putIfAbsent(Word.at(sentence, verb), draft.id()));
        }
        List<Event> events = joined.events().stream().map(draft -> event(draft, text, byWord, attributions)).toList();
        return Denials.spellOut(anaphora.resolve(text, frames, merger.merge(events)));
    }

    /** What each predicate means as an event in which somebody takes part. */
    private static Map<Predicate, Match> meanings(List<Predicate> predicates, FrameMatcher frames) {
        Map<Predicate, Match> best = new LinkedHashMap<>();
        for (Predicate predicate : predicates) {
            frames.match(predicate).stream()
                    .filter(match -> match.entry().concept() instanceof EventClass)
                    .filter(match -> !match.fillings().isEmpty())
                    .findFirst().ifPresent(match -> best.put(predicate, match));
        }
        return best;
    }

    private List<Draft> drafts(List<Predicate> predicates, Map<Predicate, Match> best, FrameMatcher frames,
                               BareNouns bare, int before) {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> supports = new HashSet<>();
        best.keySet().stream().filter(predicate -> predicate.kind() == Kind.NOUN)
                .forEach(noun -> noun.support().ifPresent(supports::add));
        for (Predicate predicate : predicates) {
            EventId id = new EventId("ev" + (before + drafts.size() + 1));
            Match match = best.get(predicate);
            boolean isConsumed = predicate.kind() == Kind.NOUN && isPartOfPhrase(predicate, best);
            boolean isSupport = isConsumed || predicate.kind() == Kind.VERB && supports.contains(predicate.head())
                    && (match == null || match.entry().words().size() == 1 && lightVerbs.contains(predicate.lemma()));
            if (isSupport) {
                continue;
            }
            if (match != null) {
                drafts.add(new Draft(id, predicate, trigger(match, predicates, frames), match.entry().concept().name(),
                        match.entry().rule(), Evidence.of(match, frames, factuality(predicate)), match.fillings()));
            } else {
                bare.find(predicate).map(entry -> new Draft(id, predicate, predicate.head(), entry.concept().name(),
                        entry.rule(),
                        Evidence.of(Form.BARE, predicate, List.of(), 1, factuality(predicate)), List.of()))
                    .or(() -> plain(id, predicate, frames)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** The noun of "receive permission" is no second event. */
    private static boolean isPartOfPhrase(Predicate noun, Map<Predicate, Match> matches) {
        return isInCompound(noun, matches) || matches.values().stream().anyMatch(match -> isPartOf(match, noun));
    }

    private static boolean isPartOf(Match phrase, Predicate noun) {
        return phrase.predicate().kind() == Kind.VERB && phrase.entry().words().size() > 1
                && phrase.entry().words().contains(noun.lemma()) && noun.sentence().graph().above(noun.head()).stream()
                .anyMatch(edge -> edge.governor() == phrase.predicate().head());
    }

    /** "Receive <i>permission</i>": the noun names the event as it does in "give permission", where the verb is light. */
    private int trigger(Match match, List<Predicate> predicates, FrameMatcher frames) {
        return predicates.stream().filter(noun -> noun.kind() == Kind.NOUN && isPartOf(match, noun)
                        && converseLightVerbs.contains(match.predicate().lemma()))
                .filter(noun -> frames.listEvoked(noun).stream()
                        .anyMatch(entry -> entry.concept().equals(match.entry().concept())))
                .map(Predicate::head).findFirst().orElse(match.predicate().head());
    }

    /** The "aid" of an "aid package" is no second event. */
    private static boolean isInCompound(Predicate noun, Map<Predicate, Match> matches) {
        return matches.values().stream().anyMatch(match -> match.predicate().kind() == Kind.NOUN
                && match.predicate().head() > noun.head()
                && match.predicate().head() - noun.head() < match.entry().words().size());
    }

    /** A verb that the lexicon does not know is still an event when it says something about somebody. */
    private Optional<Draft> plain(EventId id, Predicate predicate, FrameMatcher frames) {
        boolean isKnown = predicate.kind() != Kind.VERB || stopVerbs.contains(predicate.lemma())
                || !predicate.lemma().chars().allMatch(c -> Character.isLetter(c) || c == '-');
        if (isKnown) {
            return Optional.empty();
        }
        List<Filling> fillings = new ArrayList<>();
        for (Argument argument : predicate.arguments()) {
            plainRole(argument.function()).ifPresent(role -> fillings.add(
                    new Filling(role, frames.participant(predicate.sentence(), argument.head()))));
        }
        boolean hasNamed = fillings.stream().map(Filling::participant).flatMap(found -> found.entity().stream())
                .anyMatch(found -> found.entity().isNamed());
        return hasNamed && fillings.size() > 1
                ? Optional.of(new Draft(id, predicate, predicate.head(), Lexicon.PLAIN_EVENT, Lexicon.PLAIN_EVENT + "/"
                + predicate.lemma(), Evidence.of(Form.PLAIN, predicate, fillings, 1, factuality(predicate)), fillings))
                : Optional.empty();
    }

    private Factuality factuality(Predicate predicate) {
        return factuality.of(predicate.sentence(), predicate.decisive());
    }

    private static Optional<String> plainRole(String function) {
        return switch (function) {
            case SUBJECT -> Optional.of("agent");
            case OBJECT, COMPLEMENT -> Optional.of("theme");
            case INDIRECT_OBJECT -> Optional.of("recipient");
            default -> Optional.empty();
        };
    }

    private Event event(Draft draft, AnnotatedText text, Map<Word, EventId> byWord, Attributions attributions) {
        Predicate predicate = draft.predicate();
        Sentence sentence = predicate.sentence();
        Span trigger = sentence.token(draft.trigger()).span();
        List<RoleFiller> roles = new ArrayList<>();
        for (Filling filling : draft.fillings()) {
            roles.add(new RoleFiller(filling.role(), filler(filling.participant(), draft.id(),
                    byWord.get(Word.at(sentence, filling.participant().head()))),
                    filling.participant().quantity()));
        }
        Optional<Attribution> attribution = attributions.findAround(trigger);
        Claim claim = new Claim(attribution.map(Attribution::claimant).orElseGet(Claimant.Author::new),
                attribution.flatMap(Attribution::cue), draft.evidence().factuality(), confidence.of(draft.evidence()),
                sentence.span(), draft.rule());
        String label = new EventLabels(text.document().text(), draft.rule()).label(draft.fillings(), predicate);
        return new Event(draft.id(), draft.id(), draft.type(), trigger, label, roles.stream().distinct().toList(),
                EventTimes.of(predicate), VerbForms.of(sentence, predicate.decisive()), claim);
    }

    private static Filler filler(Participant participant, EventId self, EventId event) {
        if (participant.entity().isPresent()) {
            return new Filler.OfEntity(participant.entity().get().entity().id(), participant.span());
        }
        return event == null || event.equals(self) ? new Filler.OfText(participant.span())
                : new Filler.OfEvent(event, participant.span());
    }
}
