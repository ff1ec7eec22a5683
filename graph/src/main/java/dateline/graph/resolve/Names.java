package dateline.graph.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which forms names are compared. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("[.'’`]|\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern HYPHENATED = Pattern.compile("\\s\\p{L}+\\p{Pd}\\p{L}+$");
    private static final int MAX_ACRONYM = 6;

    private final ResolutionRules rules;
    private final Set<String> legalForms;
    private final Map<String, Set<String>> givenNames = new HashMap<>();

    Names(ResolutionRules rules) {
        this.rules = rules;
        this.legalForms = Set.copyOf(rules.legalForms());
        rules.givenNames().forEach(same -> same.forEach(name ->
                givenNames.computeIfAbsent(name, absent -> new HashSet<>()).addAll(same)));
    }

    /**
     * A person's name.
     *
     * @param given  in small letters, possibly initials
     * @param suffix such as {@code jr}, or empty
     */
    record PersonName(List<String> given, String surname, String suffix) {
        PersonName {
            given = List.copyOf(given);
        }
    }

    /** Names that differ only in case, spaces, hyphens, dots, accents and a leading article are the same. */
    static String normal(String label) {
        String bare = MARKS.matcher(Normalizer.normalize(POSSESSIVE.matcher(label.strip()).replaceAll(""),
                Normalizer.Form.NFKD)).replaceAll("");
        String words = GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String name = ARTICLE.matcher(words).replaceAll("");
        return name.isEmpty() ? label.strip().toLowerCase(Locale.ROOT) : name;
    }

    /** The same for names whose letters come from another alphabet in different ways. */
    String spelling(String normal) {
        String spelled = normal.replace(" ", "");
        for (List<String> pair : rules.spellings()) {
            spelled = spelled.replace(pair.get(0), pair.get(1));
        }
        return DOUBLED.matcher(spelled).replaceAll("$1");
    }

    /** Without the words that only say what form of company it is. */
    String withoutLegalForm(String normal) {
        List<String> words = Arrays.asList(normal.split(" "));
        int end = words.size();
        while (end > 1 && legalForms.contains(words.get(end - 1).replace(",", ""))) {
            end--;
        }
        return String.join(" ", words.subList(0, end)).replaceAll(",$", "");
    }

    /** Nothing for a lone surname. */
    Optional<PersonName> person(String label) {
        List<String> words = Arrays.stream(normal(label).split(" ")).map(word -> word.replace(",", ""))
                .filter(word -> !rules.titles().contains(word)).collect(Collectors.toList());
        String suffix = words.size() > 2 && rules.suffixes().contains(words.getLast()) ? words.removeLast() : "";
        if (words.size() < 2) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return Optional.of(isSurnameFirst(words.getFirst(), label)
                ? new PersonName(words.subList(1, last + 1), words.getFirst(), suffix)
                : new PersonName(words.subList(0, last), words.getLast(), suffix));
    }

    private boolean isSurnameFirst(String first, String label) {
        return rules.surnameFirst().contains(first) && !label.strip().toLowerCase(Locale.ROOT).startsWith(first + "-")
                || rules.surnameBeforeHyphen().contains(first) && HYPHENATED.matcher(label.strip()).find();
    }

    /** The words of a name without titles. */
    String withoutTitles(String label) {
        String bare = Arrays.stream(normal(label).split(" ")).filter(word -> !rules.titles().contains(word))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? normal(label) : bare;
    }

    /** Whether one person may have both names. */
    boolean mayBeOne(PersonName one, PersonName other) {
        if (!spelling(one.surname()).equals(spelling(other.surname())) || !one.suffix().equals(other.suffix())
                || !mayBeOne(one.given().getFirst(), other.given().getFirst())) {
            return false;
        }
        int middle = Math.min(one.given().size(), other.given().size());
        for (int i = 1; i < middle; i++) {
            if (!mayBeOne(one.given().get(i), other.given().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeOne(String given, String other) {
        return given.equals(other) || given.length() == 1 && other.startsWith(given)
                || other.length() == 1 && given.startsWith(other) || spelling(given).equals(spelling(other))
                || givenNames.getOrDefault(given, Set.of()).contains(other);
    }

    /** Every name that may be one person's has a key in common. */
    Set<String> keys(PersonName name) {
        String given = name.given().getFirst();
        Set<String> initials = new TreeSet<>(List.of(given.substring(0, 1), spelling(given).substring(0, 1)));
        givenNames.getOrDefault(given, Set.of()).forEach(other -> initials.add(other.substring(0, 1)));
        return initials.stream().map(initial -> initial + " " + spelling(name.surname()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it looks like the first letters of a longer name. */
    static boolean isAcronym(String label) {
        String letters = label.replace(".", "");
        return letters.length() > 1 && letters.length() <= MAX_ACRONYM
                && letters.chars().allMatch(Character::isUpperCase);
    }

    /** The first letters of the words that have a capital, in small letters; empty for a single word. */
    static String initials(String label) {
        String[] words = GAPS.split(label.strip());
        return words.length < 2 ? "" : Arrays.stream(words).filter(word -> !word.isEmpty())
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }
}
