package dateline.extractor.coreference;

import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which event with a name "the war" or "the tournament" is: the one of this noun that the text names. Of two, neither, as
 * the noun does not tell them apart.
 */
final class NamedEvents {

    static final String TYPE = "NamedEvent";

    /** "World War <i>II</i>", "Olympics <i>2024</i>". */
    private static final String NUMBER = "[ivx]+|\\d+";

    private record Named(Chain chain, Set<String> words) {
    }

    private final Map<String, Map<Chain, Named>> byNoun = new HashMap<>();
    private final Set<String> warNouns;

    NamedEvents(List<Chain> chains, TypeHierarchy types, Set<String> warNouns) {
        this.warNouns = warNouns;
        chains.stream().filter(chain -> chain.isNamed() && types.isA(chain.type(), TYPE)).forEach(chain -> {
            Named named = new Named(chain, new HashSet<>());
            chain.spellings().forEach(name -> {
                List<String> words = List.of(name.words().toLowerCase(Locale.ROOT).split("[ -]"));
                named.words().addAll(words);
                String noun = words.getLast().matches(NUMBER) && words.size() > 1 ? words.get(words.size() - 2)
                        : words.getLast();
                byNoun.computeIfAbsent(key(noun), absent -> new HashMap<>()).put(chain, named);
            });
        });
    }

    Optional<Chain> find(TextMention nominal) {
        Map<Chain, Named> named = byNoun.getOrDefault(key(nominal.headToken().lemma()), Map.of());
        return named.size() != 1 ? Optional.empty() : named.values().stream()
                .filter(event -> isNarrowedByName(nominal, event)).map(Named::chain).findFirst();
    }

    /** What else is called a war when it is one: a conflict, a crisis. */
    private String key(String noun) {
        return warNouns.contains(noun) ? TYPE : noun;
    }

    /** "The Norland crisis", never "the trade war". */
    private static boolean isNarrowedByName(TextMention nominal, Named event) {
        return IntStream.range(nominal.first() + 1, nominal.head())
                .mapToObj(token -> nominal.sentence().token(token).word().toLowerCase(Locale.ROOT))
                .allMatch(event.words()::contains);
    }
}
