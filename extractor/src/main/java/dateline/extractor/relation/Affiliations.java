package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * To which organization, party or team a person belongs, by the phrase alone: "Anna Berg of the <i>Lund Institute</i>",
 * "the <i>IMF</i>'s Anna Berg", "Berg is with the <i>IMF</i>", "Berg, a <i>Democrat</i>".
 */
final class Affiliations {

    private static final String AFFILIATION = "affiliation";
    private static final String MEMBER_OF_PARTY = "memberOfParty";
    private static final String MEMBER_OF_TEAM = "memberOfTeam";
    private static final Set<String> PHRASES = Set.of("nmod:of", "nmod:from", "nmod:at", "nmod:with");

    private final TypeHierarchy types;

    Affiliations(TypeHierarchy types) {
        this.types = types;
    }

    Stream<FoundRelation> find(Sentence sentence, Mentioned named, Entities entities) {
        if (!named.mention().isName() || !types.isA(named.entity().type(), "Organization")) {
            return Stream.empty();
        }
        return Stream.of(first(members(sentence, named), sentence, named, entities, "name"),
                first(owned(sentence, named), sentence, named, entities, "possessive"),
                first(Stream.concat(beside(sentence, named), companions(sentence, named)), sentence, named, entities,
                        "phrase")).flatMap(Optional::stream).limit(1);
    }

    private boolean isParty(Mentioned named) {
        return types.isA(named.entity().type(), "PoliticalParty");
    }

    private Optional<FoundRelation> first(Stream<Integer> tokens, Sentence sentence, Mentioned named, Entities entities,
                                          String form) {
        String property = isParty(named) ? MEMBER_OF_PARTY
                : types.isA(named.entity().type(), "SportsTeam") ? MEMBER_OF_TEAM : AFFILIATION;
        return tokens.flatMap(token -> entities.findAt(sentence, token).stream())
                .filter(found -> types.isA(found.entity().type(), "Person") && Origins.isSomebody(found)).findFirst()
                .map(person -> FoundRelation.between(person, property, named, form));
    }

    /** "the IMF's <i>Anna Berg</i>" */
    private static Stream<Integer> owned(Sentence sentence, Mentioned owner) {
        return sentence.graph().findParent(owner.mention().head(), "nmod:poss")
                .filter(head -> sentence.token(head).isProperNoun()).stream();
    }

    /** "<i>Anna Berg</i> of the Lund Institute": just behind the name. */
    private static Stream<Integer> beside(Sentence sentence, Mentioned organization) {
        TextMention mention = organization.mention();
        return sentence.graph().above(mention.head()).stream()
                .filter(edge -> PHRASES.contains(edge.relation()) && edge.governor() >= 0)
                .map(Dependency::governor).filter(head -> sentence.token(head).isProperNoun()
                        && mention.first() > head && mention.first() - head <= 3);
    }

    /** "<i>Berg</i> has been with the IMF for years" */
    private static Stream<Integer> companions(Sentence sentence, Mentioned organization) {
        DependencyGraph graph = sentence.graph();
        int head = organization.mention().head();
        boolean isSaid = graph.hasChild(head, "cop")
                && graph.findChild(head, "case").filter(token -> sentence.lemma(token).equals("with")).isPresent();
        return isSaid ? graph.findChild(head, "nsubj").stream() : Stream.empty();
    }

    /** "<i>Berg</i> is a Democrat", "<i>Berg</i>, a Democrat", "Democrat <i>Berg</i>", "<i>Berg</i> (Labour Party)". */
    private Stream<Integer> members(Sentence sentence, Mentioned party) {
        if (!isParty(party)) {
            return Stream.empty();
        }
        TextMention mention = party.mention();
        Stream<Integer> bracketed = mention.isBracketed() ? Stream.of(mention.first() - 2) : Stream.empty();
        return mention.isDemonym() ? Stream.concat(bracketed, memberBy(sentence, mention)) : bracketed;
    }

    private static Stream<Integer> memberBy(Sentence sentence, TextMention mention) {
        DependencyGraph graph = sentence.graph();
        boolean isSingular = !sentence.token(mention.head()).word().endsWith("s");
        Stream<Integer> said = graph.hasChild(mention.head(), "cop")
                ? graph.below(mention.head()).stream().filter(edge -> edge.is("nsubj")).map(Dependency::dependent)
                : graph.findParent(mention.head(), "appos").filter(name -> isSingular).stream();
        int next = mention.last() + 1;
        boolean isTitle = next < sentence.size() && sentence.token(next).isProperNoun() && isSingular;
        return Stream.concat(said, isTitle ? Stream.of(next) : Stream.empty());
    }
}
