package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells things of one name apart within a document: types, given names, "Sr." and "Jr.", offices, the wider place
 * behind a comma.
 */
final class Namesakes {

    private static final Pattern GENERATION = Pattern.compile("(?i)(jr|sr|junior|senior|ii|iii|iv)\\.?");

    private final TypeHierarchy types;
    private final Map<TextMention, TextMention> widerPlaces = new HashMap<>();
    private final Map<Chain, List<TextMention>> widerPlacesOf = new HashMap<>();
    private final Map<Chain, Set<String>> offices = new HashMap<>();

    /** @param names all of a document, in the order of the text */
    Namesakes(TypeHierarchy types, List<TextMention> names) {
        this.types = types;
        for (int i = 1; i < names.size(); i++) {
            if (isTown(names.get(i - 1)) && isWiderPlace(names.get(i - 1), names.get(i))) {
                widerPlaces.put(names.get(i - 1), names.get(i));
            }
        }
    }

    /** Takes in that a name was found to be of a chain. */
    void learn(Chain chain, TextMention name) {
        TextMention wider = widerPlaces.get(name);
        List<TextMention> known = widerPlacesOf.computeIfAbsent(chain, absent -> new ArrayList<>());
        if (wider != null && known.stream().noneMatch(other -> other.words().equals(wider.words()))) {
            known.add(wider);
        }
        if (isPerson(name)) {
            offices.computeIfAbsent(chain, absent -> new HashSet<>()).addAll(officesBefore(name));
        }
    }

    boolean areDifferent(TextMention name, Chain chain) {
        if (!types.admits(List.of(chain.type()), name.type())) {
            return true;
        }
        if (isPerson(name)) {
            return chain.spellings().stream()
                    .anyMatch(other -> isOtherGivenName(name, other) || isOtherGeneration(name, other));
        }
        TextMention wider = widerPlaces.get(name);
        return wider != null && widerPlacesOf.getOrDefault(chain, List.of()).stream()
                .anyMatch(other -> isElsewhere(wider, other));
    }

    /** Those whom the text calls by an office that stands before the name. */
    List<Chain> holders(TextMention name, List<Chain> bearers) {
        Set<String> asked = officesBefore(name);
        return asked.isEmpty() ? List.of() : bearers.stream()
                .filter(bearer -> offices.getOrDefault(bearer, Set.of()).stream().anyMatch(asked::contains)).toList();
    }

    /** Words before a name that are no part of it: "mayor" of "Mayor Ann Keller". */
    private static Set<String> officesBefore(TextMention name) {
        Sentence sentence = name.sentence();
        Set<String> offices = new HashSet<>();
        for (Dependency edge : sentence.graph().below(name.head())) {
            if (edge.is("compound") && !name.covers(edge.dependent())) {
                offices.add(sentence.lemma(edge.dependent()).toLowerCase(Locale.ROOT));
            }
        }
        return offices;
    }

    /** The words of a person's name without "Jr." and the like. */
    static List<String> parts(TextMention name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.words().split(" ")) {
            if (!GENERATION.matcher(part).matches()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(name.words()) : parts;
    }

    private static boolean isOtherGivenName(TextMention name, TextMention other) {
        List<String> one = parts(name);
        List<String> two = parts(other);
        if (one.size() < 2 || two.size() < 2 || isEndOf(one, two) || isEndOf(two, one)) {
            return false;
        }
        String first = one.getFirst().replace(".", "");
        String second = two.getFirst().replace(".", "");
        boolean isInitial = first.length() == 1 || second.length() == 1;
        return isInitial ? first.charAt(0) != second.charAt(0)
                : !first.equalsIgnoreCase(second) && !first.startsWith(second) && !second.startsWith(first)
                && !name.candidates().stream().anyMatch(other.candidates()::contains);
    }

    /** "Hirano Inouye" may be Irene Hirano Inouye. */
    private static boolean isEndOf(List<String> end, List<String> whole) {
        int from = whole.size() - end.size();
        return from > 0 && String.join(" ", end).equalsIgnoreCase(String.join(" ", whole.subList(from, whole.size())));
    }

    /** "Sr." and "Jr.": father and son. */
    private static boolean isOtherGeneration(TextMention name, TextMention other) {
        String one = generation(name);
        String two = generation(other);
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private static String generation(TextMention name) {
        String last = name.words().substring(name.words().lastIndexOf(' ') + 1);
        boolean isOne = name.first() < name.last() && GENERATION.matcher(last).matches();
        return !isOne ? "" : switch (last.replace(".", "").toLowerCase(Locale.ROOT)) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            case String suffix -> suffix;
        };
    }

    private boolean isPerson(TextMention name) {
        return types.isA(name.type(), "Person");
    }

    private boolean isTown(TextMention name) {
        return types.isA(name.type(), "Place") && name.candidates().stream().noneMatch(Namesakes::isCountry);
    }

    /** Whether the second is where the first lies, as in "Springfield, Ohio", and not the next of a list. */
    private boolean isWiderPlace(TextMention town, TextMention next) {
        Sentence sentence = town.sentence();
        boolean isPlaceBehindComma = next.sentence() == sentence && next.first() == town.last() + 2
                && sentence.token(town.last() + 1).word().equals(",") && types.isA(next.type(), "Place");
        return isPlaceBehindComma && (next.candidates().isEmpty() ? !isListed(next)
                : next.candidates().stream().anyMatch(entry -> !entry.type().equals("City")));
    }

    /** Whether "and", "or" or another name follows, with a comma or without. */
    private static boolean isListed(TextMention place) {
        Sentence sentence = place.sentence();
        int next = place.last() + 1;
        boolean isComma = next + 1 < sentence.size() && sentence.token(next).word().equals(",");
        int behind = isComma ? next + 1 : next;
        return behind < sentence.size()
                && (sentence.token(behind).pos().equals("CC") || sentence.token(behind).isProperNoun());
    }

    /** Whether neither can lie in the other; in which country a place is that no gazetteer has, nobody knows. */
    private static boolean isElsewhere(TextMention wider, TextMention other) {
        return !wider.words().replace(".", "").equalsIgnoreCase(other.words().replace(".", ""))
                && wider.candidates().stream().noneMatch(other.candidates()::contains)
                && !mayBeIn(wider, other) && !mayBeIn(other, wider);
    }

    private static boolean mayBeIn(TextMention place, TextMention country) {
        return country.candidates().stream().filter(Namesakes::isCountry).anyMatch(entry -> place.candidates().isEmpty()
                || place.candidates().stream().anyMatch(inner -> inner.country().equals(Optional.of(entry.item()))));
    }

    private static boolean isCountry(GazetteerEntry entry) {
        return entry.type().equals("Country");
    }
}
