package dateline.extractor.mention;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the words around a name say that it is, whatever the sequence models make of it. {@link ContextNames} finds names
 * by it, {@link NameConsistency} types them.
 */
final class NameContext {

    static final String PERSON = "Person";
    static final String ORGANIZATION = "Organization";
    static final String PLACE = "Place";
    /** Classes of which most things have a name. */
    private static final List<String> NAMED = List.of(PERSON, ORGANIZATION, PLACE, "Work", "NamedEvent");
    private static final Set<String> OWNERS = Set.of("nmod:of", "nmod:at", "nmod:poss");
    private static final Set<String> AROUND_DATES = Set.of("on", ",");

    private final TypeHierarchy types;
    private final Set<String> offices;
    private final Set<String> placeVerbs;
    private final Set<String> placeOffices;
    private final Set<String> foundingVerbs;
    private final Set<String> companyForms;

    NameContext(Lexicon lexicon) {
        types = lexicon.types();
        offices = Set.copyOf(lexicon.grammar().organizationOffices());
        placeVerbs = Set.copyOf(lexicon.grammar().placeVerbs());
        placeOffices = Set.copyOf(lexicon.grammar().placeOffices());
        foundingVerbs = Set.copyOf(lexicon.grammar().organizationVerbs());
        companyForms = Set.copyOf(lexicon.grammar().companyForms());
    }

    /** "Quell was a philosopher", "Quell, a philosopher", "Quell became a bank": what the name is said to be. */
    Optional<String> predicate(Sentence sentence, int head) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> noun = graph.findParent(head, "nsubj").flatMap(predicate -> predicative(sentence, predicate))
                .or(() -> graph.findChild(head, "appos"));
        return noun.filter(token -> sentence.token(token).pos().equals("NN"))
                .flatMap(token -> types.findByNoun(sentence.lemma(token)))
                .filter(type -> NAMED.stream().anyMatch(named -> types.isA(type, named)));
    }

    private static Optional<Integer> predicative(Sentence sentence, int predicate) {
        DependencyGraph graph = sentence.graph();
        return graph.hasChild(predicate, "cop") ? Optional.of(predicate)
                : graph.findChild(predicate, "xcomp").filter(noun -> sentence.lemma(predicate).equals("become"));
    }

    /** What has a chief executive or a subsidiary, is headquartered or incorporated is no place and no person. */
    boolean isOrganization(Sentence sentence, int first, int last, int head) {
        int next = last + 1;
        boolean isBeforeOffice = next < sentence.size() && offices.contains(sentence.lemma(next))
                && sentence.graph().findParent(head, "compound").filter(it -> it == next).isPresent();
        boolean isCompany = first < last && companyForms.contains(sentence.token(last).word().toLowerCase(Locale.ROOT));
        return isBeforeOffice || isCompany
                || sentence.graph().above(head).stream().anyMatch(edge -> tells(sentence, edge));
    }

    private boolean tells(Sentence sentence, Dependency edge) {
        boolean isActedOn = edge.is("obj") || edge.relation().equals("nsubj:pass");
        return OWNERS.contains(edge.relation()) && isOffice(sentence, edge.governor())
                || isActedOn && foundingVerbs.contains(sentence.lemma(edge.governor()));
    }

    private boolean isOffice(Sentence sentence, int noun) {
        StringBuilder words = new StringBuilder(sentence.lemma(noun));
        boolean isOffice = offices.contains(words.toString());
        for (int i = noun - 1; i >= Math.max(0, noun - 2) && !isOffice; i--) {
            isOffice = offices.contains(words.insert(0, sentence.lemma(i) + " ").toString());
        }
        return isOffice;
    }

    /** "PORT ELM, May 3 (Reuters) - ...": where a report was written. */
    static boolean isDateline(TextMention name) {
        Sentence sentence = name.sentence();
        int comma = name.last() + 1;
        return name.first() == 0 && comma + 1 < sentence.size() && sentence.token(comma).word().equals(",")
                && sentence.times().stream().anyMatch(time -> time.covers(comma + 1))
                && name.words().equals(name.words().toUpperCase(Locale.ROOT));
    }

    /** Nobody is born, lives or fights "in" a person. */
    static boolean isInside(TextMention name) {
        return name.sentence().graph().above(name.head()).stream()
                .anyMatch(edge -> edge.relation().equals("obl:in") || edge.relation().equals("obl:near"));
    }

    /** "Born in <i>Port Elm</i>", "(born 3 May 1950, in <i>Port Elm</i>)". */
    boolean isLivedIn(TextMention name) {
        Sentence sentence = name.sentence();
        int before = name.first() - 1;
        if (before < 1 || !sentence.token(before).word().equals("in")) {
            return false;
        }
        int verb = before - 1;
        while (verb > 0 && (sentence.isTime(verb) || AROUND_DATES.contains(sentence.token(verb).word()))) {
            verb--;
        }
        return placeVerbs.contains(sentence.lemma(verb));
    }

    /** What has a mayor. */
    boolean hasPlaceOffice(TextMention name) {
        return name.sentence().graph().above(name.head()).stream().anyMatch(edge -> edge.relation().equals("nmod:of")
                && placeOffices.contains(name.sentence().lemma(edge.governor())));
    }
}
