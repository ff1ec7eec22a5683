package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.Entity;
import dateline.extractor.model.RelationObject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The party and the seat behind the name of a member of a parliament: "Anna Berg (<i>D-Ohio</i>)". */
final class Constituency {

    private static final Set<String> OPENING = Set.of("(", ",");
    private static final String MEMBER_OF_PARTY = "memberOfParty";

    private final Map<String, String> parties;
    private final TypeHierarchy types;

    /** @param parties their names by their letters */
    Constituency(Map<String, String> parties, TypeHierarchy types) {
        this.parties = parties;
        this.types = types;
    }

    /** @param letter index of the token of the party */
    record Seat(int letter, Mentioned place) {
    }

    /** @param mentions of the sentence */
    Optional<Seat> find(Sentence sentence, Mentioned person, List<Mentioned> mentions) {
        int letter = person.mention().last() + 2;
        boolean isSeat = letter + 2 < sentence.size() && OPENING.contains(sentence.token(letter - 1).word())
                && parties.containsKey(sentence.token(letter).word()) && sentence.token(letter + 1).word().matches("[-–]");
        return !isSeat ? Optional.empty() : mentions.stream().filter(place -> place.mention().covers(letter + 2)
                && types.isA(place.entity().type(), "Place")).findFirst().map(place -> new Seat(letter, place));
    }

    /** The membership, where the text names the party, too. */
    Optional<FoundRelation> membership(Sentence sentence, Mentioned person, List<Mentioned> mentions, Entities entities) {
        return find(sentence, person, mentions).flatMap(seat -> party(sentence.token(seat.letter()).word(), entities)
                .map(party -> new FoundRelation(person.entity().id(), MEMBER_OF_PARTY,
                        new RelationObject.OfEntity(party.id()), Optional.empty(), person.mention().span(),
                        sentence.span(seat.letter(), seat.letter()), MEMBER_OF_PARTY + "/brackets")));
    }

    private Optional<Entity> party(String letter, Entities entities) {
        return entities.list().stream().filter(entity -> entity.label().equals(parties.get(letter))).findFirst();
    }
}
