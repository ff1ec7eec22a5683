package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.benchmark.Plover.Actor;
import dateline.extractor.evaluation.benchmark.Plover.Sentence;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Filler;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts events by class and by actors. At most one event of a sentence is right, all others are false alarms. */
final class PloverScorer {

    private static final Measure EXACT = Measure.of("exact");
    private static final Measure CLASS = Measure.of("class only");
    private static final Measure ACTORS = Measure.of("actors only");
    private static final Measure BEST = Measure.of("exact, most confident event only");
    /** How many actors of a reciprocal event must be found. */
    private static final int PARTNERS = 2;

    private final Plover.Table table;
    private final ActorNames names;
    private final Lexicon lexicon;

    PloverScorer(Plover.Table table, ActorNames names, Lexicon lexicon) {
        this.table = table;
        this.names = names;
        this.lexicon = lexicon;
    }

    /** An event that has a class of PLOVER's, with all that may name who is in it. */
    private record Candidate(Event event, String type, List<String> sources, List<String> targets) {

        @Override
        public String toString() {
            return type + "(" + sources.stream().findFirst().orElse("") + ", " + targets.stream().findFirst().orElse("")
                    + ") by " + event.type();
        }
    }

    DocumentScore score(Sentence sentence, DocumentFacts facts) {
        DocumentScore.Builder score = new DocumentScore.Builder(sentence.document());
        PredictedFacts predicted = new PredictedFacts(facts);
        List<Candidate> candidates = candidates(facts, predicted);
        Predicate<Candidate> isClass = candidate -> candidate.type().equals(sentence.type());
        Predicate<Candidate> areActors = candidate -> areActors(candidate, sentence);
        Predicate<Candidate> isExact = isClass.and(areActors);
        Optional<Candidate> best = candidates.stream()
                .min(Comparator.comparingDouble(candidate -> -candidate.event().claim().confidence()));
        Counts exact = counts(candidates, isExact);
        score.count(EXACT, exact).count(CLASS, counts(candidates, isClass)).count(ACTORS, counts(candidates, areActors))
                .count(BEST, counts(best.stream().toList(), isExact));
        score.count(EXACT.in(sentence.type()), new Counts(0, 0, exact.found(), 1));
        candidates.forEach(candidate -> score.count(EXACT.in(candidate.type()),
                new Counts(isExact.test(candidate) ? 1 : 0, 1, 0, 0)));
        candidates.forEach(candidate -> score.judge(candidate.event().claim().rule(), candidate.event().claim().confidence(), isExact.test(candidate)));
        if (exact.found() == 0) {
            tellMiss(sentence, candidates, isClass, areActors, score);
        }
        return score.build();
    }

    private static Counts counts(List<Candidate> candidates, Predicate<Candidate> isRight) {
        return Counts.of(candidates.stream().anyMatch(isRight) ? 1 : 0, candidates.size(), 1);
    }

    private static void tellMiss(Sentence sentence, List<Candidate> candidates, Predicate<Candidate> isClass,
                                 Predicate<Candidate> areActors, DocumentScore.Builder score) {
        String why = candidates.isEmpty() ? "no event"
                : candidates.stream().anyMatch(isClass) ? "right class, other actors"
                : candidates.stream().anyMatch(areActors) ? "right actors, other class" : "other class, other actors";
        List<Span> words = candidates.isEmpty() ? List.of(new Span(0, sentence.document().text().length()))
                : candidates.stream().map(candidate -> candidate.event().trigger()).toList();
        score.mistake(EXACT, Kind.MISSED, sentence.type() + "(" + texts(sentence.sources()) + ", "
                + texts(sentence.targets()) + "): " + why + candidates.stream().map(Candidate::toString)
                .collect(Collectors.joining("; ", candidates.isEmpty() ? "" : ": ", "")), words);
        score.note("missed: " + why, 1);
    }

    private static String texts(List<Actor> actors) {
        return actors.stream().map(Actor::text).collect(Collectors.joining(" and "));
    }

    private List<Candidate> candidates(DocumentFacts facts, PredictedFacts predicted) {
        Map<EventId, String> codes = lexicon.codeInPlover(facts.events());
        return facts.events().stream().filter(event -> codes.containsKey(event.id()))
                .map(event -> new Candidate(event, codes.get(event.id()), texts(event, table.sources(), predicted),
                        texts(event, table.targets(), predicted))).toList();
    }

    private static List<String> texts(Event event, Collection<String> roles, PredictedFacts predicted) {
        return event.roles().stream().filter(role -> roles.contains(role.role()))
                .flatMap(role -> texts(role, predicted)).distinct().toList();
    }

    private static Stream<String> texts(RoleFiller role, PredictedFacts predicted) {
        List<String> texts = new ArrayList<>(List.of(predicted.words(role.filler().span())));
        if (role.filler() instanceof Filler.OfEntity filler) {
            Entity entity = predicted.get(filler.entity());
            texts.add(entity.label());
            entity.link().findTarget().map(KnowledgeBaseId::wikipedia).map(title -> title.replace('_', ' '))
                    .ifPresent(texts::add);
            entity.mentions().forEach(mention -> texts.add(predicted.words(mention.span())));
        }
        return texts.stream();
    }

    private boolean areActors(Candidate candidate, Sentence sentence) {
        boolean isReciprocal = sentence.sources().size() >= PARTNERS && sentence.targets().isEmpty();
        if (isReciprocal) {
            List<String> either = Stream.concat(candidate.sources().stream(), candidate.targets().stream()).toList();
            return sentence.sources().stream().filter(actor -> isAmong(actor, either)).count() >= PARTNERS;
        }
        return (sentence.sources().isEmpty()
                || sentence.sources().stream().anyMatch(actor -> isAmong(actor, candidate.sources())))
                && (sentence.targets().isEmpty()
                || sentence.targets().stream().anyMatch(actor -> isAmong(actor, candidate.targets())));
    }

    private boolean isAmong(Actor actor, List<String> texts) {
        return texts.stream().anyMatch(text -> names.names(text, actor));
    }
}
