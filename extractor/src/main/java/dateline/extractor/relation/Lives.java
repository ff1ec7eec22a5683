package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in brackets behind a person's name: "(born 12 June 1953 in Graz)", "(1901 – 1976)". */
final class Lives {

    private static final String BIRTH_DATE = "birthDate";
    private static final String DEATH_DATE = "deathDate";
    private static final String BORN_IN = "bornIn";
    private static final String DIED_IN = "diedIn";
    private static final Set<String> BORN = Set.of("born", "b.", "née", "*");
    private static final Set<String> DIED = Set.of("died", "d.", "†");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    /** What follows a name: of an order, a degree, a generation. */
    private static final String LETTERS = "\\p{Lu}{2,5}|[JS]r\\.?";

    private final TypeHierarchy types;

    Lives(TypeHierarchy types) {
        this.types = types;
    }

    /** @param mentions of the sentence, in the order of the text */
    List<FoundRelation> find(Sentence sentence, Mentioned person, List<Mentioned> mentions) {
        TextMention name = person.mention();
        int open = behindLetters(sentence, name.last() + 1);
        int end = close(sentence, open);
        if (times(sentence, open, end).isEmpty() && isOpening(sentence, end + 1)) { // "Otto Berg (BEHRG) (1901 – 1976)"
            open = end + 1;
            end = close(sentence, open);
        }
        if (!isOpening(sentence, open)) {
            return List.of();
        }
        List<FoundRelation> found = new ArrayList<>(dates(sentence, person, open, end));
        found.addAll(places(sentence, person, open, end, mentions));
        return found;
    }

    private static boolean isOpening(Sentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).word().equals("(");
    }

    /** Where the bracket ends; {@code open} where none begins. */
    private static int close(Sentence sentence, int open) {
        int close = open;
        while (isOpening(sentence, open) && close < sentence.size() && !sentence.token(close).word().equals(")")) {
            close++;
        }
        return close;
    }

    /** "Otto Berg <i>FRS</i> (1901 – 1976)", "Otto Berg<i>, Jr.</i> (born 1990)" */
    private static int behindLetters(Sentence sentence, int from) {
        int next = from;
        while (next + 1 < sentence.size() && (isLetters(sentence, next)
                || sentence.token(next).word().equals(",") && isLetters(sentence, next + 1))) {
            next++;
        }
        return isOpening(sentence, next) ? next : from;
    }

    private static boolean isLetters(Sentence sentence, int token) {
        return sentence.token(token).word().matches(LETTERS);
    }

    private static List<TimeExpression> times(Sentence sentence, int open, int end) {
        return sentence.times().stream().filter(time -> time.first() > open && time.last() < end)
                .sorted(Comparator.comparingInt(TimeExpression::first)).toList();
    }

    /** "Oslo, 3 May 1901 – Bern, 4 June 1976": two times with a dash between. */
    private static boolean isSpan(Sentence sentence, List<TimeExpression> times) {
        return times.size() == 2 && has(sentence, times.get(0).last(), times.get(1).first(), DASHES);
    }

    private static List<FoundRelation> dates(Sentence sentence, Mentioned person, int open, int end) {
        List<TimeExpression> times = times(sentence, open, end);
        boolean isSpan = isSpan(sentence, times);
        List<FoundRelation> found = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int from = i == 0 ? open : times.get(i - 1).last();
            if (has(sentence, from, times.get(i).first(), BORN) || isSpan && i == 0) {
                add(found, BIRTH_DATE, person, times.get(i));
            } else if (has(sentence, from, times.get(i).first(), DIED) || isSpan && i == 1) {
                add(found, DEATH_DATE, person, times.get(i));
            }
        }
        return found;
    }

    /** The places between "born" and what is said of the death. */
    private List<FoundRelation> places(Sentence sentence, Mentioned person, int open, int close,
                                       List<Mentioned> mentions) {
        int born = first(sentence, open, close, BORN);
        int died = first(sentence, open, close, DIED);
        if (born == close && died == close && isSpan(sentence, times(sentence, open, close))) {
            born = open;
            died = first(sentence, open, close, DASHES);
        }
        int dash = first(sentence, born, close, DASHES);
        int birthEnd = died > born ? Math.min(died, dash) : dash;
        List<FoundRelation> found = new ArrayList<>();
        for (Mentioned place : mentions) {
            int at = place.mention().first();
            boolean isPlace = place.mention().isName() && types.isA(place.entity().type(), "Place")
                    && !place.mention().isDemonym();
            if (isPlace && at > born && at < birthEnd) {
                found.add(place(BORN_IN, person, place));
            } else if (isPlace && at > died && at < close) {
                found.add(place(DIED_IN, person, place));
            }
        }
        return found;
    }

    /** Where the first of the words stands; {@code close} where none does. */
    private static int first(Sentence sentence, int open, int close, Set<String> words) {
        for (int i = open + 1; i < close; i++) {
            if (words.contains(sentence.token(i).word())) {
                return i;
            }
        }
        return close;
    }

    private static FoundRelation place(String property, Mentioned person, Mentioned place) {
        return FoundRelation.between(person, property, place, "brackets");
    }

    private static boolean has(Sentence sentence, int after, int before, Set<String> words) {
        for (int i = after + 1; i < before; i++) {
            if (words.contains(sentence.token(i).word())) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<FoundRelation> found, String property, Mentioned person, TimeExpression time) {
        DateValues.of(time).ifPresent(value -> found.add(new FoundRelation(person.entity().id(), property, value,
                Optional.empty(), person.mention().span(), value.span(), property + "/brackets")));
    }
}
