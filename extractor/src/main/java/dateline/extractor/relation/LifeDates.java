package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates in brackets behind a person's name: "(born 12 June 1953 in Graz)", "(1901 – 1976)". */
final class LifeDates {

    private static final String BIRTH_DATE = "birthDate";
    private static final String DEATH_DATE = "deathDate";
    private static final Set<String> BORN = Set.of("born", "b.", "née", "*");
    private static final Set<String> DIED = Set.of("died", "d.", "†");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private LifeDates() {
    }

    static List<FoundRelation> find(Sentence sentence, Mentioned person) {
        TextMention name = person.mention();
        int open = name.last() + 1;
        if (open >= sentence.size() || !sentence.token(open).word().equals("(")) {
            return List.of();
        }
        int close = open;
        while (close < sentence.size() && !sentence.token(close).word().equals(")")) {
            close++;
        }
        int end = close;
        List<TimeExpression> times = sentence.times().stream()
                .filter(time -> time.first() > open && time.last() < end)
                .sorted(Comparator.comparingInt(TimeExpression::first)).toList();
        List<FoundRelation> found = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int from = i == 0 ? open : times.get(i - 1).last();
            boolean isSpan = times.size() == 2 && has(sentence, times.get(0).last(), times.get(1).first(), DASHES);
            if (has(sentence, from, times.get(i).first(), BORN) || isSpan && i == 0) {
                add(found, BIRTH_DATE, person, times.get(i));
            } else if (has(sentence, from, times.get(i).first(), DIED) || isSpan && i == 1) {
                add(found, DEATH_DATE, person, times.get(i));
            }
        }
        return found;
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
