package dateline.extractor.link;

import dateline.extractor.lexicon.Grammar;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Other ways to write a name, the likeliest first. */
final class NameVariants {

    private final Set<String> honorifics;
    private final Set<String> companyForms;

    NameVariants(Grammar grammar) {
        honorifics = new HashSet<>(grammar.honorifics());
        companyForms = new HashSet<>(grammar.companyForms());
    }

    List<String> of(String name) {
        String plain = name.replaceFirst("['’]s?$", "");
        Set<String> variants = new LinkedHashSet<>(List.of(name, plain, "The " + plain));
        int space = plain.indexOf(' ');
        if (space > 0 && (honorifics.contains(lower(plain.substring(0, space))) || lower(plain).startsWith("the "))) {
            variants.add(plain.substring(space + 1));
        }
        int last = plain.lastIndexOf(' ');
        if (last > 0 && companyForms.contains(lower(plain.substring(last + 1)))) {
            variants.add(plain.substring(0, last).replaceFirst(",$", ""));
        }
        if (plain.equals(plain.toUpperCase(Locale.ROOT))) {
            variants.add(capitalised(plain));
        }
        // "Koeln" for "Köln", which the knowledge base has as "Koln".
        variants.add(plain.replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("Oe", "O").replace("Ue", "U"));
        return List.copyOf(variants);
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
