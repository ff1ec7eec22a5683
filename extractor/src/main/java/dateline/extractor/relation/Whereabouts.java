package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where named things and people are, by the phrase alone: "the Lund Museum in <i>Bern</i>", "Berg is from <i>Bern</i>". */
final class Whereabouts {

    private static final String COUNTRY = "country";
    private static final String LOCATED_IN = "locatedIn";
    private static final String BORN_IN = "bornIn";
    private static final String RESIDENCE = "residence";
    private static final Set<String> LYING = Set.of("nmod:in", "nmod:at");
    private static final Set<String> BELONGING = Set.of("nmod:of", "nmod:poss");

    private final TypeHierarchy types;
    private final PlaceChain places;

    Whereabouts(TypeHierarchy types) {
        this.types = types;
        places = new PlaceChain(types);
    }

    Stream<FoundRelation> find(Sentence sentence, Mentioned place, Entities entities) {
        if (!place.mention().isName() || !isA(place, "Place") || place.mention().isDemonym()) {
            return Stream.empty();
        }
        Stream<FoundRelation> beside = sentence.graph().above(place.mention().head()).stream()
                .filter(edge -> edge.governor() >= 0)
                .flatMap(edge -> entities.findAt(sentence, edge.governor()).stream()
                        .flatMap(thing -> beside(sentence, edge, thing, place)));
        return Stream.of(beside, predicated(sentence, place, entities), origin(sentence, place, entities).stream())
                .flatMap(stream -> stream);
    }

    /** "the Lapland region of <i>Finland</i>", "the Lund Museum in <i>Bern</i>", "Anna Berg, 52, of <i>Bern</i>" */
    private Stream<FoundRelation> beside(Sentence sentence, Dependency edge, Mentioned thing, Mentioned place) {
        int gap = place.mention().first() - thing.mention().last();
        boolean isNear = gap > 0 && gap <= 3;
        if (!thing.mention().isName()) {
            return Stream.empty();
        }
        if (isA(thing, "Person")) {
            boolean isResident = edge.relation().equals("nmod:of") && gap > 2
                    && sentence.token(place.mention().first() - 2).word().equals(",");
            return isResident ? Stream.of(relation(thing, RESIDENCE, place)) : Stream.empty();
        }
        boolean isPart = BELONGING.contains(edge.relation()) && (places.isWithin(thing, place)
                || isA(thing, "Organization") && place.entity().type().equals("Country") && isNear);
        boolean isThere = LYING.contains(edge.relation()) && isNear && isSomewhere(thing);
        return isPart || isThere ? lies(thing, place) : Stream.empty();
    }

    /** "The museum is in <i>Bern</i>" */
    private Stream<FoundRelation> predicated(Sentence sentence, Mentioned place, Entities entities) {
        int head = place.mention().head();
        return preposition(sentence, head).filter(it -> it.equals("in") && sentence.graph().hasChild(head, "cop"))
                .flatMap(it -> sentence.graph().findChild(head, "nsubj"))
                .flatMap(subject -> entities.findAt(sentence, subject)).stream()
                .filter(thing -> thing.entity().isNamed() && isSomewhere(thing))
                .flatMap(thing -> lies(thing, place));
    }

    /** "<i>She</i> is from Bern", "Originally from Bern, <i>she</i> paints" */
    private Optional<FoundRelation> origin(Sentence sentence, Mentioned place, Entities entities) {
        DependencyGraph graph = sentence.graph();
        int head = place.mention().head();
        if (preposition(sentence, head).filter(it -> it.equals("from")).isEmpty()) {
            return Optional.empty();
        }
        int before = place.mention().first() - 2;
        boolean isOriginally = before >= 0 && sentence.lemma(before).equals("originally");
        Stream<Mentioned> people = graph.hasChild(head, "cop")
                ? graph.findChild(head, "nsubj").flatMap(token -> entities.findAt(sentence, token)).stream()
                : isOriginally ? behind(sentence, place, entities) : Stream.empty();
        return people.filter(found -> isA(found, "Person") && Origins.isSomebody(found)).findFirst()
                .map(person -> relation(person, BORN_IN, place));
    }

    /** In the same clause. */
    private static Stream<Mentioned> behind(Sentence sentence, Mentioned place, Entities entities) {
        int first = place.mention().last() + 1;
        return entities.listIn(sentence).stream().filter(found -> found.mention().first() > first
                        && sentence.tokens().subList(first, found.mention().first()).stream().noneMatch(Token::isVerb))
                .sorted(Comparator.comparing(found -> found.mention().span()));
    }

    private static Optional<String> preposition(Sentence sentence, int head) {
        return sentence.graph().findChild(head, "case").map(sentence::lemma);
    }

    /** What does not move. */
    private boolean isSomewhere(Mentioned thing) {
        boolean isResident = isA(thing, "Organization") && !isA(thing, "MilitaryForce") && !isA(thing, "SportsTeam");
        return isResident || isA(thing, "Place") && !thing.entity().type().equals("Country");
    }

    private Stream<FoundRelation> lies(Mentioned thing, Mentioned place) {
        boolean isCountry = place.entity().type().equals("Country");
        Stream<FoundRelation> country = isCountry ? Stream.of(relation(thing, COUNTRY, place)) : Stream.empty();
        return isCountry && !isA(thing, "Place") ? country
                : Stream.concat(country, Stream.of(relation(thing, LOCATED_IN, place)));
    }

    private boolean isA(Mentioned mentioned, String type) {
        return types.isA(mentioned.entity().type(), type);
    }

    private static FoundRelation relation(Mentioned subject, String property, Mentioned place) {
        return FoundRelation.between(subject, property, place, "place");
    }
}
