package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.lexicon.Grammar;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.Numbers;
import dateline.extractor.mention.TextMention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Places common nouns: appositions, predicates and classifiers with the name they stand at ("the Javelin missiles"), equal
 * descriptions with one another ("Chilean troops"), and bare definite ones with what was last mentioned and is such
 * a thing ("the missiles").
 */
final class NominalSieve {

    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";
    private static final int SENTENCES_BACK = 3;
    /** A title that says of what country is remembered for longer. */
    private static final int TITLE_SENTENCES_BACK = 20;
    private static final double MANY = 1000;
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never");

    /** Too broad to tell which of the things around is meant. */
    private static final Set<String> BROAD = Set.of("Agent", "Group", "People", "Place", "GeopoliticalEntity", "Region",
            "Facility", "Artifact", "Product");

    private final TypeHierarchy types;
    private final Set<String> classifiers;
    private final Set<String> countryNouns;
    private final Set<String> warNouns;

    NominalSieve(TypeHierarchy types, Grammar grammar) {
        this.types = types;
        this.classifiers = Set.copyOf(grammar.classifiers());
        this.countryNouns = Set.copyOf(grammar.countryNouns());
        this.warNouns = Set.copyOf(grammar.warNouns());
    }

    void place(List<TextMention> nominals, Chains chains) {
        Map<String, Chain> byDescription = new HashMap<>();
        Map<String, List<Chain>> byType = chains.list().stream().collect(Collectors.groupingBy(Chain::type));
        NamedEvents events = new NamedEvents(chains.list(), types, warNouns);
        for (TextMention nominal : nominals) {
            if (types.isA(nominal.type(), NamedEvents.TYPE)) {
                events.find(nominal).ifPresent(event -> chains.join(nominal, event));
                continue;
            }
            Optional<Chain> country = country(nominal, chains);
            if (country.isPresent()) {
                chains.join(nominal, country.get());
                continue;
            }
            Optional<Chain> chain = apposition(nominal, chains)
                    .or(() -> ofApposition(nominal, chains))
                    .or(() -> predicated(nominal, chains))
                    .or(() -> classified(nominal, chains))
                    .or(() -> titled(nominal, chains))
                    .or(() -> described(nominal, chains, byDescription))
                    .or(() -> definite(nominal, chains))
                    .or(() -> onlyOne(nominal, byType));
            if (chain.isPresent()) {
                chains.join(nominal, chain.get());
                chain.get().addTitle(nominal.headToken().lemma().toLowerCase(Locale.ROOT),
                        Qualifiers.of(nominal, chains));
            } else {
                Chain created = chains.create(nominal);
                description(nominal, chains).ifPresent(key -> byDescription.put(key, created));
            }
        }
    }

    /** "Chilean territory", "the Chilean side": the country itself. */
    private Optional<Chain> country(TextMention nominal, Chains chains) {
        DependencyGraph graph = nominal.sentence().graph();
        boolean isOfNothingElse = countryNouns.contains(nominal.headToken().word())
                && !graph.hasChild(nominal.head(), "nmod:of");
        return !isOfNothingElse ? Optional.empty() : graph.below(nominal.head()).stream()
                .filter(edge -> edge.is("amod") || edge.is("compound") || edge.relation().equals("nmod:poss"))
                .flatMap(edge -> chains.findAt(nominal.sentence(), edge.dependent()).stream())
                .filter(chain -> chain.isNamed() && types.isA(chain.type(), "Country")).findFirst();
    }

    private Optional<Chain> apposition(TextMention nominal, Chains chains) {
        DependencyGraph graph = nominal.sentence().graph();
        for (Dependency edge : graph.above(nominal.head())) {
            if (edge.is("appos") && edge.governor() >= 0) {
                return named(nominal, edge.governor(), chains);
            }
        }
        int next = nominal.head() + 1;
        if (types.isA(nominal.type(), PERSON) && next < nominal.sentence().size()) {
            Optional<Chain> behind = named(nominal, next, chains); // "press secretary Jane Smith"
            if (behind.isPresent()) {
                return behind;
            }
        }
        return graph.findChild(nominal.head(), "appos").flatMap(name -> named(nominal, name, chains));
    }

    /** "The port city of Valparaiso"; not "the capital of Chile". */
    private Optional<Chain> ofApposition(TextMention nominal, Chains chains) {
        return nominal.sentence().graph().findChild(nominal.head(), "nmod:of")
                .filter(name -> types.isA(nominal.type(), "GeopoliticalEntity"))
                .flatMap(name -> chains.findAt(nominal.sentence(), name)).filter(Chain::isNamed)
                .filter(place -> types.isA(place.type(), nominal.type()) || place.type().equals("Place"));
    }

    /** "Banda was a lawyer": who is said to be one. */
    private Optional<Chain> predicated(TextMention nominal, Chains chains) {
        DependencyGraph graph = nominal.sentence().graph();
        boolean isNegated = graph.below(nominal.head()).stream()
                .anyMatch(edge -> NEGATIONS.contains(nominal.sentence().lemma(edge.dependent())));
        int first = graph.findParent(nominal.head(), "conj").filter(noun -> nominal.sentence().token(noun).isNoun())
                .orElse(nominal.head()); // "Banda is a painter and sculptor"
        return isNegated || nominal.isPlural() || !graph.hasChild(first, "cop") ? Optional.empty()
                : graph.findChild(first, "nsubj").flatMap(subject -> named(nominal, subject, chains));
    }

    private Optional<Chain> named(TextMention nominal, int token, Chains chains) {
        return chains.findAt(nominal.sentence(), token)
                .filter(Chain::isNamed)
                .filter(chain -> types.admits(List.of(nominal.type()), chain.type()) && !isMany(nominal, chain));
    }

    /** "The Norland Bank, energy companies and schools": of one thing nobody says that it is several. */
    private boolean isMany(TextMention nominal, Chain chain) {
        return nominal.isPlural() && types.isA(nominal.type(), ORGANIZATION) && !types.isA(nominal.type(), "MilitaryForce")
                && !types.isA(nominal.type(), "ArmedGroup") && chain.names().stream().noneMatch(TextMention::isPlural);
    }

    /** "Harpoon missiles", "the Xinhua news agency": the noun says what the name before it is. */
    private Optional<Chain> classified(TextMention nominal, Chains chains) {
        for (Dependency edge : nominal.sentence().graph().below(nominal.head())) {
            if (edge.is("compound") && edge.dependent() < nominal.head()) {
                Optional<Chain> chain = chains.findAt(nominal.sentence(), edge.dependent()).filter(Chain::isNamed)
                        .filter(found -> isThing(found, nominal) || isBody(found, nominal, edge.dependent()));
                if (chain.isPresent()) {
                    return chain;
                }
            }
        }
        return Optional.empty();
    }

    /** People and places name other things so. */
    private boolean isThing(Chain named, TextMention nominal) {
        return (types.isA(named.type(), nominal.type()) || types.isA(nominal.type(), named.type()))
                && !types.isA(named.type(), "Agent") && !types.isA(named.type(), "Place");
    }

    /** Most nouns behind a body's name mean something of it: "the NATO mission", "the UN agency". */
    private boolean isBody(Chain named, TextMention nominal, int name) {
        String noun = IntStream.rangeClosed(name + 1, nominal.head()).mapToObj(nominal.sentence()::lemma)
                .collect(Collectors.joining(" "));
        return types.isA(named.type(), ORGANIZATION) && classifiers.contains(noun);
    }

    /** "The president", "the French president", "the French carmaker": who was called so, with all that is said here. */
    private Optional<Chain> titled(TextMention nominal, Chains chains) {
        boolean isPerson = types.isA(nominal.type(), PERSON);
        Set<String> qualifiers = Qualifiers.of(nominal, chains);
        boolean isOfName = qualifiers.stream().anyMatch(Qualifiers::isName);
        if (!(isPerson ? nominal.isDefinite() || isOfName : nominal.isDefinite() && isOfName) || nominal.isPlural()) {
            return Optional.empty();
        }
        String title = nominal.headToken().lemma().toLowerCase(Locale.ROOT);
        Optional<Chain> same = chains.findLastBefore(nominal, isOfName ? TITLE_SENTENCES_BACK : SENTENCES_BACK,
                chain -> types.isA(chain.type(), isPerson ? PERSON : ORGANIZATION) && chain.isCalled(title, qualifiers));
        return same.isPresent() || !isPerson || !qualifiers.stream().allMatch(Qualifiers::isName) ? same
                : chains.findLastBefore(nominal, SENTENCES_BACK, chain -> types.isA(chain.type(), PERSON)
                && chain.isCalledOfNobody(title));
    }

    private Optional<Chain> described(TextMention nominal, Chains chains, Map<String, Chain> byDescription) {
        return description(nominal, chains).map(byDescription::get);
    }

    /**
     * The noun, the name that narrows it down and how many there are: "Chilean forces", "Chile's forces", "forces from
     * Chile"; never "two Chilean soldiers".
     */
    private Optional<String> description(TextMention nominal, Chains chains) {
        for (Dependency edge : nominal.sentence().graph().below(nominal.head())) {
            boolean isNarrowing = edge.is("amod") || edge.is("compound") || edge.relation().equals("nmod:poss")
                    || edge.relation().equals("nmod:of") || edge.relation().equals("nmod:from");
            if (!isNarrowing) {
                continue;
            }
            Optional<Chain> chain = chains.findAt(nominal.sentence(), edge.dependent());
            if (chain.isPresent() && chain.get().isNamed()) {
                boolean isTroops = nominal.type().equals("MilitaryForce") && nominal.isPlural();
                String noun = isTroops ? nominal.type() : nominal.headToken().lemma();
                return Optional.of(noun + "@" + chains.number(chain.get()) + "#" + count(nominal));
            }
        }
        return Optional.empty();
    }

    /** Few are some of them; thousands are all that there are. */
    private static String count(TextMention nominal) {
        DependencyGraph graph = nominal.sentence().graph();
        return graph.findChild(nominal.head(), "nummod").map(number -> Numbers.parse(nominal.sentence(), number))
                .filter(count -> count.orElse(0) < MANY).map(String::valueOf).orElse("");
    }

    private Optional<Chain> definite(TextMention nominal, Chains chains) {
        if (nominal.last() != nominal.first() + 1 || !nominal.isDefinite() || types.isA(nominal.type(), PERSON)) {
            return Optional.empty();
        }
        String lemma = nominal.headToken().lemma().toLowerCase(Locale.ROOT);
        return chains.findLastBefore(nominal, SENTENCES_BACK, chain -> {
            boolean isSameNoun = chain.titles().contains(lemma) || !chain.isNamed()
                    && chain.mentions().getFirst().headToken().lemma().equals(lemma);
            boolean isSuch = chain.isNamed() && !BROAD.contains(nominal.type())
                    && types.isA(chain.type(), nominal.type()) && !isNamedOtherwise(chain, nominal);
            return isSameNoun && chain.isPlural() == nominal.isPlural() || isSameNoun && chain.isNamed() || isSuch;
        });
    }

    /** "The missiles": the only such thing that the text has named, however far back. */
    private Optional<Chain> onlyOne(TextMention nominal, Map<String, List<Chain>> byType) {
        boolean isOpen = nominal.last() == nominal.first() + 1 && nominal.sentence().lemma(nominal.first()).equals("the")
                && !BROAD.contains(nominal.type()) && !types.isA(nominal.type(), PERSON);
        List<Chain> such = !isOpen ? List.of() : byType.entrySet().stream()
                .filter(entry -> types.isA(entry.getKey(), nominal.type())).flatMap(entry -> entry.getValue().stream()
                        .takeWhile(chain -> chain.isMentionedBefore(nominal)).limit(2)).toList();
        return such.size() == 1 ? Optional.of(such.getFirst()).filter(chain -> !isNamedOtherwise(chain, nominal))
                : Optional.empty();
    }

    /** "The commission" is not the Supreme Court: a body goes by the noun of its name (strict head match). */
    private boolean isNamedOtherwise(Chain chain, TextMention nominal) {
        if (!types.isA(chain.type(), ORGANIZATION)) {
            return false;
        }
        String noun = nominal.headToken().lemma();
        List<String> nouns = chain.names().stream().flatMap(name -> name.sentence().tokens()
                .subList(name.first(), name.last() + 1).stream()).map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(word -> types.denotes(word, ORGANIZATION)).toList();
        return nouns.isEmpty() ? !chain.type().equals(nominal.type()) : !nouns.contains(noun);
    }
}
