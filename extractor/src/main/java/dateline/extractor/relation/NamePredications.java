package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.RelationObject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a name alone, without a verb or a noun, says of a person: "Berg, a <i>Democrat</i>", "Berg is from <i>Bern</i>". */
final class NamePredications {

    private static final String MEMBER_OF_PARTY = "memberOfParty";
    private static final String BORN_IN = "bornIn";
    private static final String FORM = "/name";

    private final TypeHierarchy types;

    NamePredications(TypeHierarchy types) {
        this.types = types;
    }

    Stream<FoundRelation> find(Sentence sentence, Mentioned named, Entities entities) {
        boolean isPlace = types.isA(named.entity().type(), "Place") && !named.mention().isDemonym();
        if (!named.mention().isName() || !isPlace && !types.isA(named.entity().type(), "PoliticalParty")) {
            return Stream.empty();
        }
        List<Mentioned> people = (isPlace ? origin(sentence, named) : members(sentence, named))
                .flatMap(token -> entities.findAt(sentence, token).stream())
                .filter(found -> types.isA(found.entity().type(), "Person")
                        && (found.entity().isNamed() || found.mention().kind() == MentionKind.PRONOUN)).limit(1).toList();
        return people.stream().map(person -> new FoundRelation(person.entity().id(), isPlace ? BORN_IN : MEMBER_OF_PARTY,
                new RelationObject.OfEntity(named.entity().id()), Optional.empty(), person.mention().span(),
                named.mention().span(), (isPlace ? BORN_IN : MEMBER_OF_PARTY) + FORM));
    }

    /** "<i>She</i> is originally from Bern" */
    private static Stream<Integer> origin(Sentence sentence, Mentioned place) {
        DependencyGraph graph = sentence.graph();
        int head = place.mention().head();
        boolean isFrom = graph.hasChild(head, "cop") && graph.below(head).stream()
                .anyMatch(edge -> edge.is("case") && sentence.lemma(edge.dependent()).equals("from"));
        return isFrom ? graph.findChild(head, "nsubj").stream() : Stream.empty();
    }

    /** "<i>Berg</i> is a Democrat", "<i>Berg</i>, a Democrat", "Democrat <i>Berg</i>", "<i>Berg</i> (Labour Party)". */
    private static Stream<Integer> members(Sentence sentence, Mentioned party) {
        TextMention mention = party.mention();
        Stream<Integer> bracketed = isBracketed(sentence, mention) ? Stream.of(mention.first() - 2) : Stream.empty();
        return mention.isDemonym() ? Stream.concat(bracketed, memberBy(sentence, mention)) : bracketed;
    }

    private static boolean isBracketed(Sentence sentence, TextMention mention) {
        return mention.first() > 1 && sentence.token(mention.first() - 1).word().equals("(")
                && mention.last() + 1 < sentence.size() && sentence.token(mention.last() + 1).word().equals(")");
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
