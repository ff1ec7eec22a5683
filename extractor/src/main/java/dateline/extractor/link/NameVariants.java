package dateline.extractor.link;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.coreference.Chain;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Other ways to write a name, the likeliest first. */
final class NameVariants {

    /** Of more capitals than that a word is no acronym but cried out: "LONDON". */
    private static final int LONGEST_ACRONYM = 4;
    private static final int LONGEST_PLACE = 3;

    /** The next sentence, where the text has no space behind the full stop: "Bank of Norland.He". */
    private static final Pattern RUN_ON = Pattern.compile("(?<=\\p{Ll}{2})\\.\\p{Lu}\\p{Ll}*$");

    private final TypeHierarchy types;
    private final Set<String> honorifics;
    private final Set<String> companyForms;
    private final Map<String, String> abbreviations;

    NameVariants(Lexicon lexicon) {
        types = lexicon.types();
        honorifics = new HashSet<>(lexicon.grammar().honorifics());
        companyForms = new HashSet<>(lexicon.grammar().companyForms());
        abbreviations = lexicon.grammar().placeAbbreviations();
    }

    /** @param type of what the name is of */
    List<String> of(String name, String type) {
        String plain = RUN_ON.matcher(name).replaceFirst("").replaceFirst("['’]s?$", "");
        Set<String> variants = new LinkedHashSet<>();
        boolean isCapitals = plain.equals(plain.toUpperCase(Locale.ROOT));
        if (isCapitals && plain.length() > LONGEST_ACRONYM) {
            variants.add(capitalised(plain));
        }
        if (abbreviations.containsKey(name)) {
            variants.add(abbreviations.get(name));
        }
        variants.addAll(List.of(name, plain, "The " + plain));
        int space = plain.indexOf(' ');
        if (space > 0 && (honorifics.contains(lower(plain.substring(0, space))) || lower(plain).startsWith("the "))) {
            variants.add(plain.substring(space + 1));
        }
        int last = plain.lastIndexOf(' ');
        if (last > 0 && companyForms.contains(lower(plain.substring(last + 1)))) {
            variants.add(plain.substring(0, last).replaceFirst(",$", ""));
        }
        if (isCapitals) {
            variants.add(capitalised(plain));
        }
        // "Koeln" for "Köln", which the knowledge base has as "Koln".
        variants.add(plain.replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("Oe", "O").replace("Ue", "U"));
        if (types.isA(type, "Person")) {
            addWithoutMiddleNames(plain, variants);
        }
        return List.copyOf(variants);
    }

    /** "Ann Mary Smith" and "Ann M. Smith" as "Ann Smith"; 'Robert "Bob" Smith' as "Bob Smith" too. */
    private static void addWithoutMiddleNames(String name, Set<String> variants) {
        String[] words = name.split(" +");
        for (int i = 0; i < words.length - 1; i++) {
            boolean isNickname = !Character.isLetter(words[i].charAt(0));
            String given = words[i].replaceAll("[^\\p{L}-]", "");
            if (words.length > 2 && given.length() > 1 && (i == 0 || isNickname)) {
                variants.add(given + " " + words[words.length - 1]);
            }
        }
    }

    /** Words in small letters that stand behind a comma after a name of the chain, abbreviations written out. */
    Set<String> placesBehind(Chain chain) {
        Set<String> words = new HashSet<>();
        for (TextMention mention : chain.mentions()) {
            Sentence sentence = mention.sentence();
            int comma = mention.last() + 1;
            if (mention.isName() && comma < sentence.size() && sentence.token(comma).word().equals(",")) {
                for (int i = comma + 1; i < sentence.size() && i <= comma + LONGEST_PLACE
                        && Character.isUpperCase(sentence.token(i).word().codePointAt(0)); i++) {
                    String word = sentence.token(i).word();
                    words.addAll(Arrays.asList(lower(abbreviations.getOrDefault(word, word)).split(" ")));
                }
            }
        }
        return words;
    }

    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ")) {
            words.append(words.isEmpty() ? "" : " ").append(word.isEmpty() ? "" : word.substring(0, 1))
                    .append(word.isEmpty() ? "" : lower(word.substring(1)));
        }
        return words.toString();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
