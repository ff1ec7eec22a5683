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

    private final TypeHierarchy types;
    private final GenderGuesser genders;
    private final Set<String> honorifics;
    private final Set<String> otherNamePhrases;
    private final WorkListener listener;

    NameSieve(TypeHierarchy types, GenderGuesser genders, Grammar grammar, WorkListener listener) {
        this.listener = listener;
        this.types = types;
        this.genders = genders;
        this.honorifics = new HashSet<>(grammar.honorifics());
        this.otherNamePhrases = Set.copyOf(grammar.otherNamePhrases());
    }

    /** Chains of names, in the order of their first mention. */
    List<Chain> cluster(List<TextMention> names) {
        Index index = new Index(new Namesakes(types, names));
        addAbbreviations(names, index);
        index.otherNames.putAll(OtherNames.find(names, otherNamePhrases));
        // Full names first, so that a short one before its full name finds it too.
        List<TextMention> shortNames = new ArrayList<>();
        for (TextMention name : names) {
            TextMention longForm = index.aliases.get(name);
            boolean isExplainedLater = longForm != null && name.span().compareTo(longForm.span()) < 0;
            if (isPerson(name) && name.first() == name.last() || isExplainedLater) {
                shortNames.add(name);
            } else {
                place(name, index);
            }
        }
        shortNames.forEach(name -> place(name, index));
        return index.chains;
    }

    /** A short form that the text explains means that before the explanation, too. */
    private void addAbbreviations(List<TextMention> names, Index index) {
        Map<TextMention, TextMention> explained = Abbreviations.find(names);
        Map<String, TextMention> first = new HashMap<>();
        names.stream().filter(explained::containsKey).forEach(name -> first.putIfAbsent(key(name), name));
        index.explained.addAll(first.keySet());
        index.aliases.putAll(explained);
        for (TextMention name : names) {
            TextMention explanation = first.get(key(name));
            if (explanation != null && name.span().compareTo(explanation.span()) < 0) {
                index.aliases.put(name, explained.get(explanation));
            }
        }
    }

    private static final class Index {
        private final Namesakes namesakes;
        private final List<Chain> chains = new ArrayList<>();
        private final Map<TextMention, TextMention> aliases = new HashMap<>();
        /** Short forms of which the text itself says what they stand for. */
        private final Set<String> explained = new HashSet<>();
        private final Map<TextMention, TextMention> otherNames = new HashMap<>();
        private final Map<TextMention, Chain> byMention = new HashMap<>();
        private final Map<String, List<Chain>> byName = new HashMap<>();
        private final Map<String, List<Chain>> byItem = new HashMap<>();
        private final Map<String, List<Chain>> bySurname = new HashMap<>();
        private final Map<String, List<Chain>> byAcronym = new HashMap<>();
        private final Map<String, List<Chain>> byBeginning = new HashMap<>();

        private Index(Namesakes namesakes) {
            this.namesakes = namesakes;
        }
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
        index.namesakes.learn(chain, name);
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
        Chain known = index.byMention.get(index.otherNames.get(name));
        if (known != null && !isPerson(name) && types.admits(List.of(known.type()), name.type())) {
            return Optional.of(known);
        }
        Optional<Chain> same = (isPerson(name) ? holder(name, index) : Optional.<Chain>empty())
                .or(() -> best(name, index.byName.get(key(name)), index));
        if (same.isPresent()) {
            return same;
        }
        for (GazetteerEntry entry : name.candidates()) {
            boolean isSure = name.candidates().size() == 1 && !(isPerson(name) && name.first() == name.last());
            Optional<Chain> linked = best(name, index.byItem.get(entry.item()), index);
            if (linked.isPresent() && (isSure || isPerson(name) && surnameOf(name).equals(surname(linked.get())))) {
                return linked;
            }
        }
        if (isPerson(name)) {
            return best(name, index.bySurname.get(surnameOf(name)), index);
        }
        Optional<Chain> spelledOut = isAcronym(name) ? best(name, index.byAcronym.get(letters(name.words())), index)
                : Optional.empty();
        return spelledOut.or(() -> isOrganization(name) ? best(name, index.byBeginning.get(key(name)), index)
                : Optional.empty());
    }

    /** Of several who bear a surname the one who holds the office before it: "Mayor Keller". */
    private Optional<Chain> holder(TextMention name, Index index) {
        List<Chain> bearers = index.bySurname.getOrDefault(surnameOf(name), List.of());
        return bearers.size() < 2 ? Optional.empty() : best(name, index.namesakes.holders(name, bearers), index);
    }

    /** The chain mentioned last before the name among those that nothing forbids; else the first after it. */
    private Optional<Chain> best(TextMention name, List<Chain> chains, Index index) {
        if (chains == null) {
            return Optional.empty();
        }
        listener.did(Work.CHAINS_COMPARED, chains.size());
        Chain best = null;
        TextMention bestMention = null;
        for (Chain chain : chains) {
            if (isForbidden(name, chain, index)) {
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

    private boolean isForbidden(TextMention name, Chain chain, Index index) {
        return isPerson(name) && !genderOf(name).agrees(chain.gender()) || index.namesakes.areDifferent(name, chain);
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
        return name.last() > name.first() ? genders.ofGivenName(Namesakes.parts(name).getFirst()) : Gender.UNKNOWN;
    }

    private void register(Chain chain, TextMention name, Index index) {
        put(index.byName, key(name), chain);
        if (!index.explained.contains(key(name))) {
            name.candidates().forEach(entry -> put(index.byItem, entry.item(), chain));
        }
        if (isPerson(name)) {
            put(index.bySurname, surnameOf(name), chain);
            // East Asian names begin with the family name; a given name alone stands for the person as well.
            put(index.bySurname, Namesakes.parts(name).getFirst(), chain);
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

    private static String surnameOf(TextMention name) {
        return Namesakes.parts(name).getLast();
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
