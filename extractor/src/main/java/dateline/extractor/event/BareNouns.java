package dateline.extractor.event;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.predicate.Predicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "The war", "fresh strikes": nouns that name an event though nobody is said to take part. Which class, the lexicon says
 * ({@code bare}), or the document, in which the same word stands for an event of such a class with participants, and
 * for no other (one sense per discourse: Gale, Church and Yarowsky, 1992).
 */
final class BareNouns {

    /** Whose or of what a thing is. */
    private static final Set<String> ATTRIBUTE = Set.of("nmod:poss", "nmod:of");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those", "a", "an", "another",
            "such", "each", "every");

    private final Lexicon lexicon;
    private final FrameMatcher frames;
    private final Set<Word> participants = new HashSet<>();
    private final Set<String> transparent = new HashSet<>();
    private final Map<String, Set<String>> senses = new HashMap<>();

    /** @param matches what the predicates of the document mean */
    BareNouns(Lexicon lexicon, FrameMatcher frames, Collection<Match> matches) {
        this.lexicon = lexicon;
        this.frames = frames;
        lexicon.cues().embedding().forEach(cue -> transparent.addAll(cue.words()));
        transparent.addAll(lexicon.cues().occurrence());
        transparent.addAll(lexicon.grammar().partitives());
        transparent.addAll(lexicon.grammar().lightNouns());
        matches.forEach(match -> match.fillings().forEach(filling ->
                participants.add(Word.at(match.predicate().sentence(), filling.participant().head()))));
        matches.stream().filter(match -> match.entry().words().size() == 1 || match.entry().kind() == Kind.NOUN)
                .forEach(match -> senses.computeIfAbsent(match.predicate().lemma(), word -> new HashSet<>())
                        .add(match.entry().concept().name()));
    }

    /** What the noun evokes by itself. */
    Optional<LexicalEntry> find(Predicate predicate) {
        Token noun = predicate.sentence().token(predicate.head());
        boolean isCandidate = predicate.kind() == Kind.NOUN && noun.isNoun() && !noun.isProperNoun()
                && isPhrase(predicate.sentence(), noun) && !isBackground(predicate.sentence(), noun)
                && !isName(predicate);
        if (!isCandidate) {
            return Optional.empty();
        }
        List<LexicalEntry> entries = frames.listEvoked(predicate).stream()
                .filter(entry -> entry.concept() instanceof EventClass type && type.requires().isEmpty()).toList();
        return entries.stream().filter(entry -> isBare(entry, predicate)).findFirst();
    }

    private boolean isBare(LexicalEntry entry, Predicate predicate) {
        Sentence sentence = predicate.sentence();
        EventClass type = (EventClass) entry.concept();
        boolean isWhole = entry.words().size() > 1 || !sentence.graph().hasChild(predicate.head(), "compound");
        String phrase = String.join(" ", entry.words());
        boolean isListed = type.bare().contains(phrase)
                || type.bare().contains(sentence.token(predicate.head()).word().toLowerCase(Locale.ROOT));
        boolean isSense = !type.bare().isEmpty() && Set.of(type.name()).equals(senses.get(predicate.lemma()));
        return isWhole && (isListed || isSense);
    }

    /** "War is costly" tells of no war; nor do "war crimes", nor what has an argument that the class does not take. */
    private static boolean isPhrase(Sentence sentence, Token noun) {
        boolean isModifier = sentence.graph().above(noun.index()).stream().anyMatch(edge -> edge.is("compound")
                || edge.is("amod"));
        boolean isPlural = noun.pos().equals("NNS");
        boolean hasArgument = sentence.graph().below(noun.index()).stream()
                .anyMatch(edge -> edge.is("nmod") && !edge.relation().equals("nmod:poss"));
        return !isModifier && !hasArgument && (isPlural || sentence.graph().below(noun.index()).stream()
                .anyMatch(edge -> isDeterminer(sentence, edge)));
    }

    /** "The war's outcome", "the course of the war" tell of something else; "the end of the war" tells of the war. */
    private boolean isBackground(Sentence sentence, Token noun) {
        boolean isParticipant = participants.contains(Word.at(sentence, noun.index()));
        return !isParticipant && sentence.graph().above(noun.index()).stream()
                .filter(edge -> ATTRIBUTE.contains(edge.relation()) && edge.governor() >= 0)
                .map(edge -> sentence.token(edge.governor())).filter(Token::isNoun)
                .anyMatch(head -> !transparent.contains(head.lemma()) && lexicon.listNouns(head).isEmpty());
    }

    private static boolean isDeterminer(Sentence sentence, Dependency edge) {
        return edge.relation().equals("nmod:poss")
                || edge.is("det") && DETERMINERS.contains(sentence.lemma(edge.dependent()));
    }

    /** "The Second World War" is somebody's name for it: an entity. */
    private boolean isName(Predicate predicate) {
        return frames.participant(predicate.sentence(), predicate.head()).entity()
                .filter(found -> found.mention().isName()).isPresent();
    }
}
