package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 'Robert "Bob" Keller', "Anna (Nan) Keller": one name, not two or three. */
final class Nicknames {

    private static final Map<String, String> CLOSING =
            Map.of("\"", "\"", "``", "''", "''", "''", "“", "”", "‘", "’", "'", "'", "(", ")", "-LRB-", "-RRB-");
    private static final int LONGEST = 3;

    private final TypeHierarchy types;

    Nicknames(TypeHierarchy types) {
        this.types = types;
    }

    /** The names of the sentence, those of one person joined over the nickname, in the order of the text. */
    List<TextMention> join(Sentence sentence, List<TextMention> names) {
        List<TextMention> joined = new ArrayList<>();
        for (TextMention name : names) {
            Optional<TextMention> whole = joined.stream().filter(given -> isGivenNameOf(sentence, given, name))
                    .findFirst().map(given -> new TextMention(sentence, given.first(), name.last(),
                            NameFinder.head(sentence, given.first(), name.last()), MentionKind.NAME, name.type(),
                            List.of(), false));
            whole.ifPresent(full -> joined.removeIf(part -> full.first() <= part.first()));
            joined.add(whole.orElse(name));
        }
        return List.copyOf(joined);
    }

    /** Whether a nickname in quotation marks or brackets is all that stands between them; the name may begin within it. */
    private boolean isGivenNameOf(Sentence sentence, TextMention given, TextMention name) {
        int open = given.last() + 1;
        String closing = open < sentence.size() ? CLOSING.get(sentence.token(open).word()) : null;
        if (closing == null || !isPerson(given) || !isPerson(name) || name.first() <= open) {
            return false;
        }
        int close = open + 1;
        while (close < name.last() && close - open <= LONGEST
                && Character.isUpperCase(sentence.token(close).word().codePointAt(0))) {
            close++;
        }
        return close > open + 1 && sentence.token(close).word().equals(closing)
                && (name.first() == close + 1 || name.first() < close && name.last() > close);
    }

    private boolean isPerson(TextMention name) {
        return types.isA(name.type(), "Person");
    }
}
