package dateline.extractor.frame;

import static dateline.extractor.lexicon.GrammaticalFunction.COMPOUND;
import static dateline.extractor.lexicon.GrammaticalFunction.INDIRECT_OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.link.Entities;
import dateline.extractor.predicate.Argument;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads predicates in the meanings that the lexicon has of their words. Made for one document. */
public final class FrameMatcher {

    private final Lexicon lexicon;
    private final ParticipantFinder participants;
    private final Measures measures;
    private final WorkListener listener;

    public FrameMatcher(Lexicon lexicon, Entities entities) {
        this(lexicon, entities, WorkListener.NONE);
    }

    public FrameMatcher(Lexicon lexicon, Entities entities, WorkListener listener) {
        this.listener = listener;
        this.lexicon = lexicon;
        this.participants = new ParticipantFinder(lexicon, entities);
        this.measures = new Measures(lexicon.listUnits());
    }

    /** Every meaning that the words have, whatever the arguments. */
    public List<LexicalEntry> listEvoked(Predicate predicate) {
        PhraseWords words = new PhraseWords(predicate);
        return entries(predicate).stream().filter(words::haveAll).toList();
    }

    private List<LexicalEntry> entries(Predicate predicate) {
        return switch (predicate.kind()) {
            case VERB -> lexicon.listVerbs(predicate.lemma());
            case NOUN -> lexicon.listNouns(predicate.sentence().token(predicate.head()));
            case ADJECTIVE -> lexicon.listAdjectives(predicate.sentence().token(predicate.head()));
        };
    }

    /** Every meaning that fits, the best first. */
    public List<Match> match(Predicate predicate) {
        List<LexicalEntry> entries = entries(predicate);
        listener.did(Work.PREDICATES_MATCHED, 1);
        listener.did(Work.ENTRIES_TRIED, entries.size());
        List<Match> matches = new ArrayList<>();
        PhraseWords words = new PhraseWords(predicate);
        for (LexicalEntry entry : entries) {
            if (words.haveAll(entry)) {
                match(entry, predicate, words).ifPresent(matches::add);
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight).reversed());
        return withLongestOffices(matches);
    }

    /** A prime minister is no minister, a board member none of a party: relations take the longest name of an office. */
    private static List<Match> withLongestOffices(List<Match> matches) {
        int longest = matches.stream().filter(FrameMatcher::isOffice).mapToInt(match -> match.entry().words().size())
                .max().orElse(0);
        return matches.stream().filter(match -> !isOffice(match) || match.entry().words().size() == longest).toList();
    }

    private static boolean isOffice(Match match) {
        return match.entry().kind() == Kind.NOUN && match.entry().concept() instanceof RelationProperty;
    }

    /** What a token refers to. */
    public Participant participant(Sentence sentence, int head) {
        return participants.find(sentence, head);
    }

    /** "The guerrilla attack on a convoy": what a compound means shows when the phrases have their roles. */
    private static List<Argument> inOrderOfWeight(Predicate predicate) {
        return predicate.arguments().stream()
                .sorted(Comparator.comparing(argument -> argument.function().equals(COMPOUND))).toList();
    }

    private Optional<Match> match(LexicalEntry entry, Predicate predicate, PhraseWords words) {
        Sentence sentence = predicate.sentence();
        Assignment assignment = new Assignment(entry, lexicon, participants, measures);
        for (Argument argument : inOrderOfWeight(predicate)) {
            boolean isShadowed = argument.isBorrowed() && !predicate.list(argument.function()).contains(argument);
            // "Accepted an <i>offer</i>": a phrase whose frame asks for an object has its own as a participant, too.
            boolean isFree = !words.isOwn(entry, argument.head())
                    || argument.function().equals(OBJECT) && entry.required().contains(OBJECT)
                    && !words.hasOtherObject(entry) && !predicate.has(INDIRECT_OBJECT);
            if (isFree && !isShadowed) {
                boolean isObjectOfPhrase = entry.words().size() > 1 && entry.kind() == Kind.VERB
                        && entry.words().contains(argument.function());
                assignment.take(sentence, isObjectOfPhrase ? argument.as(OBJECT) : argument);
            }
        }
        entry.mapping().keySet().stream().filter(function -> function.contains(".")).forEach(path ->
                predicate.listNested(path).forEach(argument -> assignment.takeNested(sentence, argument)));
        if (!assignment.isComplete()) {
            return Optional.empty();
        }
        assignment.addOwner(sentence);
        return Optional.of(new Match(entry, predicate, assignment.fillings(), assignment.weight()));
    }
}
