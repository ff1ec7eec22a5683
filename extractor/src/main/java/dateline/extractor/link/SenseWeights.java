package dateline.extractor.link;

import dateline.extractor.kb.NameKey;
import dateline.extractor.kb.Sense;
import dateline.extractor.kb.TitleReading;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much speaks for a sense of a name in a document. The parts are multiplied; each is near 1 when it says nothing. The
 * figures were set by hand on the visible parts of the benchmarks.
 */
final class SenseWeights {

    /** Of what is only called the same, at least. */
    private static final double NO_PRIOR = 0.03;
    /** Of what the known priors leave, so much goes to all that is only called the same. */
    private static final double SHARED_REST = 0.5;
    private static final double SPOKEN_OF = 2;
    private static final double NOT_SPOKEN_OF = 0.4;
    private static final double SAID_WHERE = 40;
    private static final double SAME_SHORT_NAME = 0.5;
    private static final double WITHOUT_MIDDLE_NAME = 0.18;
    private static final double COMMON_NOUN = 0.3;
    /** With a clash of types at most. */
    private static final double IMPOSSIBLE = 0.2;
    /** Of a name that always means that one, what its words and the type say otherwise counts less. */
    private static final double SURE = 0.9;
    private static final double OTHER_FULL_NAME = 0.02;
    /** A surname or given name alone says little of anybody who is not well known by it. */
    private static final double BY_ONE_NAME = 0.2;
    private static final int KNOWN_BY_ONE_NAME = 16;
    private static final double SAME_COUNTRY = 1.5;
    /** So many names has what is well known. */
    private static final double WELL_KNOWN = 50;
    private static final double OBSCURE = 0.25;

    private final TypeHierarchy types;
    private final Set<String> innerWords;
    private final Set<String> companyForms;

    SenseWeights(Lexicon lexicon) {
        types = lexicon.types();
        innerWords = Set.copyOf(lexicon.grammar().innerNameWords());
        companyForms = Set.copyOf(lexicon.grammar().companyForms());
    }

    /** How often the name means that: what the priors leave goes to the other senses as well known as they are. */
    static double prior(Sense sense, List<Sense> all) {
        double known = all.stream().mapToDouble(Sense::prior).sum();
        double names = all.stream().filter(each -> each.prior() == 0).mapToInt(Sense::names).sum();
        boolean isShared = sense.prior() == 0 && known < 1 && names > 0;
        return sense.prior() + NO_PRIOR + (isShared ? SHARED_REST * (1 - known) * sense.names() / names : 0);
    }

    /** @param spelling in which the knowledge base has the name */
    double of(Sense sense, double prior, String spelling, NamedChain chain, DocumentContext context) {
        TitleReading title = TitleReading.of(sense.article(), types);
        double name = chain.isPerson() ? person(title, spelling, sense, prior)
                : spelling(title, chain.names()) * topic(title, chain.names(), context) * properNoun(title, chain);
        boolean isShort = words(spelling).size() < withoutForm(words(chain.fullest())).size();
        return prior * fame(sense) * type(title, chain) * setting(title, context) * country(sense, context)
                * place(title, chain) * name * (isShort ? shortName(title, spelling, chain) : 1);
    }

    /** "Nordfab Inc." is no longer a name than "Nordfab". */
    private List<String> withoutForm(List<String> name) {
        return name.size() > 1 && companyForms.contains(name.getLast()) ? name.subList(0, name.size() - 1) : name;
    }

    private static double fame(Sense sense) {
        return Math.min(1, OBSCURE + (1 - OBSCURE) * Math.log1p(sense.names()) / Math.log1p(WELL_KNOWN));
    }

    /** Whether it can be what the text says that the chain is. */
    boolean isPossible(Sense sense, NamedChain chain) {
        return type(TitleReading.of(sense.article(), types), chain) > IMPOSSIBLE;
    }

    private double type(TitleReading title, NamedChain chain) {
        // "Couples" may be a surname; what the title says in the words of the text, the text says as well.
        boolean isSaid = chain.isPerson() || chain.names().stream().anyMatch(title.base()::equalsIgnoreCase);
        Optional<String> said = isSaid ? title.type() : title.type().or(title::baseType);
        if (said.isEmpty() || chain.type().equals(TypeHierarchy.ROOT)) {
            return 1;
        }
        if (types.admits(List.of(chain.type()), said.get())) {
            return 1.3;
        }
        boolean isClash = chain.isPerson() || types.isA(said.get(), "Person")
                || types.isA(said.get(), "Work") && !types.isA(chain.type(), "Organization");
        boolean isTeam = types.isA(said.get(), "SportsTeam") && types.isA(chain.type(), "Place");
        return isClash ? 0.1 : isTeam ? 0.2 : 0.6;
    }

    /** What tells it from others must be something that the document speaks of. */
    private static double setting(TitleReading title, DocumentContext context) {
        if (!title.where().isEmpty()) {
            return context.speaksOfAny(title.where()) ? SPOKEN_OF : NOT_SPOKEN_OF;
        }
        if (!title.bracket().isEmpty()) {
            return context.speaksOfAny(title.bracket()) ? SPOKEN_OF : NOT_SPOKEN_OF;
        }
        return 1;
    }

    /** Only a dump of Wikidata tells the country. */
    private static double country(Sense sense, DocumentContext context) {
        return sense.article().country().filter(context.countries()::contains).isPresent() ? SAME_COUNTRY : 1;
    }

    /** What the title says beyond the name should be something that the document speaks of: "1999_Rugby_World_Cup". */
    private static double topic(TitleReading title, List<String> names, DocumentContext context) {
        List<String> more = words(title.base()).stream().filter(word -> word.length() > 2
                && names.stream().noneMatch(name -> words(name).contains(word))).toList();
        boolean isLonger = names.stream().anyMatch(name -> words(title.base()).containsAll(words(name)));
        if (more.isEmpty() || !isLonger) {
            return 1;
        }
        return context.speaksOfAny(more) ? 1.3 : 0.7;
    }

    /** "Springfield, Ohio" says which Springfield. */
    private double place(TitleReading title, NamedChain chain) {
        boolean isSaid = types.isA(chain.type(), "Place") && !title.where().isEmpty()
                && chain.placesBehind().containsAll(title.where());
        return isSaid ? SAID_WHERE : 1;
    }

    /**
     * The title of a person has the surname at its end. Who is called by a given name alone, or is somebody else by given
     * name or surname, is hardly the one; the title of one word is about the name, unless that always means it.
     */
    private static double person(TitleReading title, String name, Sense sense, double prior) {
        List<String> words = words(title.base());
        List<String> called = words(name);
        if (called.size() > 1) {
            return words.contains(called.getLast()) ? 1.2 : words.stream().anyMatch(called::contains) ? 0.2 : 0.1;
        }
        if (!words.contains(called.getFirst())) {
            return prior >= SURE ? 0.5 : 0.1;
        }
        if (words.size() == 1) {
            return title.type().isPresent() ? 1 : prior >= SURE && sense.names() > 1 ? 0.5 : 0.2;
        }
        boolean isKnown = prior >= SURE && sense.names() >= KNOWN_BY_ONE_NAME;
        return !words.getLast().equals(called.getFirst()) ? 0.2 : isKnown ? 1 : BY_ONE_NAME;
    }

    /** Titles are written as in running text: "Post_mill" is a common noun, which names nobody. */
    private double properNoun(TitleReading title, NamedChain chain) {
        boolean isAgent = types.isA(chain.type(), "Agent") || types.isA(chain.type(), "Place");
        boolean isCommon = isAgent && title.commonWords(innerWords).stream()
                .anyMatch(word -> chain.names().stream().noneMatch(name -> words(name).contains(word)));
        return isCommon ? COMMON_NOUN : 1;
    }

    private static double spelling(TitleReading title, List<String> names) {
        String base = title.base().toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(each -> base.equals(each.toLowerCase(Locale.ROOT)))) {
            return 1.2;
        }
        List<String> words = words(base);
        boolean isAlike = names.stream().anyMatch(name -> words(name).stream().anyMatch(words::contains)
                || initials(base).startsWith(name.toLowerCase(Locale.ROOT).replace(".", "")));
        return isAlike ? 1 : 0.7;
    }

    /** A short name of what has a longer one, which is not known: what the title says must agree with the longer one. */
    private static double shortName(TitleReading title, String name, NamedChain chain) {
        List<String> longer = words(chain.fullest());
        List<String> said = words(title.base());
        if (chain.isPerson() && longer.size() > 1) {
            boolean isSame = said.size() > 1 && said.getLast().equals(longer.getLast())
                    && isShortFor(said.getFirst(), longer.getFirst());
            return isSame ? middleName(said, name, chain) : OTHER_FULL_NAME;
        }
        boolean agrees = said.stream().filter(word -> !words(name).contains(word)).anyMatch(longer::contains);
        return agrees ? 1 : longer.size() > 1 ? OTHER_FULL_NAME : NOT_SPOKEN_OF;
    }

    /** "Ann Mary Smith" may be "Ann M. Smith"; "Ann Smith" if the text says so somewhere; not "Ann Lee Smith". */
    private static double middleName(List<String> said, String name, NamedChain chain) {
        List<String> longer = words(chain.fullest());
        List<String> unsaid = longer.subList(1, longer.size() - 1).stream()
                .filter(middle -> middle.matches("\\p{L}{2,}") && said.stream().noneMatch(middle::startsWith)).toList();
        boolean isOther = said.subList(1, said.size() - 1).stream()
                .anyMatch(middle -> middle.length() > 1 && longer.stream().noneMatch(middle::startsWith));
        return unsaid.isEmpty() ? SAME_SHORT_NAME : isOther ? OTHER_FULL_NAME
                : chain.names().contains(name) ? SAME_SHORT_NAME : WITHOUT_MIDDLE_NAME;
    }

    /** "J.", "Jon" and "Jonathan". */
    private static boolean isShortFor(String one, String other) {
        String first = one.replace(".", "");
        String second = other.replace(".", "");
        return first.startsWith(second) || second.startsWith(first);
    }

    /** Without accents; "Mueller" and "Müller" alike. */
    private static List<String> words(String name) {
        String plain = NameKey.normal(name).toLowerCase(Locale.ROOT).replaceAll("([aou])e", "$1");
        return Arrays.asList(plain.split("[ -]"));
    }

    private static String initials(String base) {
        StringBuilder initials = new StringBuilder();
        words(base).forEach(word -> initials.append(word.isEmpty() ? "" : word.charAt(0)));
        return initials.toString();
    }
}
