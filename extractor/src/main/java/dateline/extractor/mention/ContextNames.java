package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that the sequence models overlooked and no dictionary has, where the sentence says what they are, as
 * {@link NameContext} reads it: "<i>Quell</i> is a company", "the chief executive of <i>Quell</i>", "<i>Quell</i> was
 * founded in 1999".
 */
final class ContextNames {

    private static final Set<String> JOINTS = Set.of("-", "&");

    private final NameContext context;
    private final TypeHierarchy types;

    ContextNames(Lexicon lexicon) {
        context = new NameContext(lexicon);
        types = lexicon.types();
    }

    /** The names of the sentence with those that were missed, in the order of the text. */
    List<TextMention> complete(Sentence sentence, List<TextMention> found) {
        if (sentence.graph().isEmpty() || DictionaryNames.isHeadline(sentence)) {
            return found;
        }
        List<TextMention> names = new ArrayList<>(found);
        int i = 0;
        while (i < sentence.size()) {
            int first = i;
            int end = end(sentence, first);
            if (end > first && isWhole(sentence, first, end - 1, found)) {
                int head = NameFinder.head(sentence, first, end - 1);
                type(sentence, first, end - 1, head).ifPresent(type -> names.add(new TextMention(sentence, first, end - 1,
                        head, MentionKind.NAME, type, List.of(), false)));
            }
            i = Math.max(end, i + 1);
        }
        names.sort(Comparator.comparing(TextMention::span));
        return List.copyOf(names);
    }

    /** Behind the last of the words with capital letters that begin here; the same place if none does. */
    private int end(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.size() && (isNameWord(sentence, end) || end > first && end + 1 < sentence.size()
                && JOINTS.contains(sentence.token(end).word()) && isNameWord(sentence, end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isNameWord(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean isWritten = token.isProperNoun() && Character.isUpperCase(token.word().codePointAt(0))
                || token.isNoun() && hasCapitalsWithin(token.word());
        return isWritten && !sentence.isTime(index)
                && !types.denotes(token.word().toLowerCase(Locale.ROOT), NameContext.PERSON);
    }

    private static boolean hasCapitalsWithin(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isWhole(Sentence sentence, int first, int last, List<TextMention> found) {
        return found.stream().noneMatch(name -> IntStream.rangeClosed(first - 1, last + 1)
                .anyMatch(token -> name.covers(token) && !name.isDemonym()));
    }

    private Optional<String> type(Sentence sentence, int first, int last, int head) {
        return context.isOrganization(sentence, first, last, head) ? Optional.of(NameContext.ORGANIZATION)
                : context.predicate(sentence, head);
    }
}
