package dateline.extractor.kb;

import dateline.extractor.lexicon.TypeHierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a Wikipedia article tells of the thing, and what Wikidata says of it where that is known.
 *
 * @param base      the name without what tells it from others: "Springfield" of "Springfield,_Ohio"
 * @param bracket   words in brackets that tell it from others, in small letters: "film" of "Springfield_(film)"
 * @param where     words behind a comma that tell it from others, in small letters: "ohio" of "Springfield,_Ohio"
 * @param type      local name of a class of the ontology, where Wikidata or what tells it from others says it
 * @param baseType  the same, where the name itself says it: "Springfield_University"
 */
public record TitleReading(String base, List<String> bracket, List<String> where, Optional<String> type,
                    Optional<String> baseType) {

    private static final Pattern BRACKET = Pattern.compile("(.+?) \\((.*)\\)");
    private static final Pattern COMMA = Pattern.compile("(.+?), (.+)");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern GENERATION = Pattern.compile("(jr|sr)\\.?|[ivx]+");

    public static TitleReading of(Article article, TypeHierarchy types) {
        String words = article.id().wikipedia().replace('_', ' ');
        Matcher inBrackets = BRACKET.matcher(words);
        List<String> bracket = inBrackets.matches() ? words(inBrackets.group(2)) : List.of();
        String unbracketed = inBrackets.matches() ? inBrackets.group(1) : words;
        Matcher comma = COMMA.matcher(unbracketed);
        boolean isPlaced = comma.matches() && !GENERATION.matcher(comma.group(2).toLowerCase(Locale.ROOT)).matches();
        List<String> where = isPlaced ? words(comma.group(2)) : List.of();
        String base = isPlaced ? comma.group(1) : unbracketed;
        Optional<String> type = article.type()
                .or(() -> article.description().flatMap(text -> byHead(words(text), types)))
                .or(() -> byHead(bracket, types))
                .or(() -> isPlaced ? byWhere(where, types) : Optional.empty());
        return new TitleReading(base, bracket, where, type, byBase(base, where, types));
    }

    /**
     * Words of the base that are no names, in small letters: titles are written as in running text.
     *
     * @param innerWords that stand in small letters within names
     */
    public List<String> commonWords(Set<String> innerWords) {
        return Arrays.stream(base.split(" ")).skip(1).filter(word -> !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0)) && !innerWords.contains(word)).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** "Paul,_Duke_of_Norland" is no place. */
    private static Optional<String> byWhere(List<String> where, TypeHierarchy types) {
        return where.stream().anyMatch(word -> YEAR.matcher(word).matches()) ? Optional.empty()
                : where.stream().flatMap(word -> types.findByNoun(word).stream()).filter(type -> types.isA(type, "Person"))
                .findFirst().or(() -> Optional.of("Place"));
    }

    /** Of "German magazine" the last word, of "city in Norland" the one before the preposition. */
    private static Optional<String> byHead(List<String> words, TypeHierarchy types) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean isHead = i == words.size() - 1
                    || List.of("in", "of", "from", "by", "on", "for", "at").contains(words.get(i + 1));
            if (isHead) {
                Optional<String> type = types.findByNoun(words.get(i));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byBase(String base, List<String> where, TypeHierarchy types) {
        List<String> words = words(base);
        boolean isDated = words.stream().anyMatch(word -> YEAR.matcher(word).matches())
                || where.stream().anyMatch(word -> YEAR.matcher(word).matches());
        if (isDated) {
            return Optional.of("NamedEvent");
        }
        // "Minister_of_Health" is an office, "Doctor_of_Medicine" a degree; people are titled by their names.
        return words.size() < 2 ? Optional.empty()
                : byHead(words, types).filter(type -> !types.isA(type, "Person"))
                .or(() -> types.findByNameEnding(words.getLast()));
    }
}
