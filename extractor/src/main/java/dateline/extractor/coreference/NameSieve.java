package dateline.extractor.coreference;

import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.Abbreviations;
import dateline.extractor.mention.TextMention;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings names together: equal ones, other names of the same entry of the gazetteer, surnames with full names, acronyms
 * with what they stand for. Each name is looked up by its words, so that the cost stays linear.
 */
final class NameSieve {

    private static final String PERSON = "Person";
    private static final String GENERATION = "(?i)(jr|sr|ii|iii|iv)\\.?";

    private final TypeHierarchy types;
    private final GenderGuesser genders;
    private final Set<String> honorifics;
    private final WorkListener listener;

    NameSieve(TypeHierarchy types, GenderGuesser genders, Grammar grammar, WorkListener listener) {
        this.listener = listener;
        this.types = types;
        this.genders = genders;
        this.honorifics = new HashSet<>(grammar.honorifics());
    }

    /** Chains of names, in the order of their first mention. */
    List<Chain> cluster(List<TextMention> names) {
        Index index = new Index();
        index.aliases.putAll(Abbreviations.find(names));
        // Full names first, so that a surname before its full name finds it too.
        List<TextMention> shortPersons = new ArrayList<>();
        for (TextMention name : names) {
            if (isPerson(name) && name.first() == name.last()) {
                shortPersons.add(name);
            } else {
                place(name, index);
            }
        }
        shortPersons.forEach(name -> place(name, index));
        return index.chains;
    }

    private static final class Index {
        private final List<Chain> chains = new ArrayList<>();
        private final Map<TextMention, TextMention> aliases = new HashMap<>();
        private final Map<TextMention, Chain> byMention = new HashMap<>();
        private final Map<String, List<Chain>> byName = new HashMap<>();
        private final Map<String, List<Chain>> byItem = new HashMap<>();
        private final Map<String, List<Chain>> bySurname = new HashMap<>();
        private final Map<String, List<Chain>> byAcronym = new HashMap<>();
        private final Map<String, List<Chain>> byBeginning = new HashMap<>();
    }

    private void place(TextMention name, Index index) {
        Chain chain = find(name, index).orElse(null);
        if (chain == null) {
            chain = new Chain(name);
            index.chains.add(chain);
        } else {
            chain.add(name);
        }
        index.byMention.put(name, chain);
        learn(chain, name);
        register(chain, name, index);
    }

    private Optional<Chain> find(TextMention name, Index index) {
        Chain abbreviated = index.byMention.get(index.aliases.get(name));
        if (abbreviated != null) {
            if (!name.candidates().isEmpty()) {
                abbreviated.retype(name.type());
            }
            return Optional.of(abbreviated);
        }
        Optional<Chain> same = best(name, index.byName.get(key(name)));
        if (same.isPresent()) {
            return same;
        }
        for (GazetteerEntry entry : name.candidates()) {
            boolean isSure = name.candidates().size() == 1 && !(isPerson(name) && name.first() == name.last());
            Optional<Chain> linked = best(name, index.byItem.get(entry.item()));
            if (linked.isPresent() && (isSure || isPerson(name) && surnameOf(name).equals(surname(linked.get())))) {
                return linked;
            }
        }
        if (isPerson(name)) {
            return best(name, index.bySurname.get(surnameOf(name)));
        }
        Optional<Chain> spelledOut = isAcronym(name) ? best(name, index.byAcronym.get(letters(name.words())))
                : Optional.empty();
        return spelledOut.or(() -> isOrganization(name) ? best(name, index.byBeginning.get(key(name)))
                : Optional.empty());
    }

    /** The chain mentioned last before the name among those that nothing forbids; else the first after it. */
    private Optional<Chain> best(TextMention name, List<Chain> chains) {
        if (chains == null) {
            return Optional.empty();
        }
        listener.did(Work.CHAINS_COMPARED, chains.size());
        Chain best = null;
        TextMention bestMention = null;
        for (Chain chain : chains) {
            if (isForbidden(name, chain)) {
                continue;
            }
            Optional<TextMention> last = chain.findLastBefore(name);
            if (best == null || last.isPresent()
                    && (bestMention == null || last.get().span().compareTo(bestMention.span()) > 0)) {
                best = chain;
                bestMention = last.orElse(null);
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isForbidden(TextMention name, Chain chain) {
        boolean isTypeClash = !types.admits(List.of(chain.type()), name.type());
        if (isTypeClash || !isPerson(name)) {
            return isTypeClash;
        }
        return !genderOf(name).agrees(chain.gender())
                || chain.spellings().stream().anyMatch(other -> isOtherGivenName(name, other) || isOfOtherAge(name, other));
    }

    /** "Karl Holm <i>Sr</i>" is not "Karl Holm <i>Jr</i>". */
    private static boolean isOfOtherAge(TextMention name, TextMention other) {
        String one = generation(name);
        String two = generation(other);
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private static String generation(TextMention name) {
        String last = name.words().substring(name.words().lastIndexOf(' ') + 1);
        return last.matches(GENERATION) ? last.toLowerCase(Locale.ROOT).replace(".", "") : "";
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

    private void learn(Chain chain, TextMention name) {
        if (isPerson(name)) {
            chain.learn(genderByWord(name));
            chain.guess(genderByName(name));
        }
    }

    private Gender genderOf(TextMention name) {
        Gender byWord = genderByWord(name);
        return byWord == Gender.UNKNOWN ? genderByName(name) : byWord;
    }

    /** "<i>Mrs</i> Keller". */
    private Gender genderByWord(TextMention name) {
        return name.first() == 0 ? Gender.UNKNOWN
                : genders.ofWord(name.sentence().token(name.first() - 1).word().toLowerCase(Locale.ROOT));
    }

    private Gender genderByName(TextMention name) {
        return name.last() > name.first() ? genders.ofGivenName(parts(name).getFirst()) : Gender.UNKNOWN;
    }

    private void register(Chain chain, TextMention name, Index index) {
        put(index.byName, key(name), chain);
        name.candidates().forEach(entry -> put(index.byItem, entry.item(), chain));
        if (isPerson(name)) {
            put(index.bySurname, surnameOf(name), chain);
            // East Asian names begin with the family name; a given name alone stands for the person as well.
            put(index.bySurname, parts(name).getFirst(), chain);
        } else if (name.last() > name.first()) {
            put(index.byAcronym, initials(name), chain);
            if (isOrganization(name)) {
                registerBeginnings(chain, name, index);
            }
        }
    }

    /** "Deutsche Telekom" is Deutsche Telekom AG. */
    private void registerBeginnings(Chain chain, TextMention name, Index index) {
        String words = key(name);
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            put(index.byBeginning, words.substring(0, space), chain);
        }
    }

    private static void put(Map<String, List<Chain>> map, String key, Chain chain) {
        List<Chain> chains = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!chains.contains(chain)) {
            chains.add(chain);
        }
    }

    private boolean isPerson(TextMention name) {
        return types.isA(name.type(), PERSON);
    }

    private boolean isOrganization(TextMention name) {
        return types.isA(name.type(), "Organization");
    }

    private static List<String> parts(TextMention name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.words().split(" ")) {
            if (!part.matches(GENERATION)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(name.words()) : parts;
    }

    private static String surnameOf(TextMention name) {
        return parts(name).getLast();
    }

    private static String surname(Chain chain) {
        return chain.findFullestName().map(NameSieve::surnameOf).orElse("");
    }

    private String key(TextMention name) {
        String words = name.words();
        int space = words.indexOf(' ');
        if (space > 0 && honorifics.contains(words.substring(0, space).toLowerCase(Locale.ROOT))) {
            words = words.substring(space + 1);
        }
        return words.replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(TextMention name) {
        String letters = letters(name.words());
        return name.first() == name.last() && letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]", "");
    }

    private static String initials(TextMention name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.words().split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
