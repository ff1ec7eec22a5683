package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.frame.Denotation;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody or something is from, by the country that stands beside its noun: "the <i>Swedish</i> carmaker Volvo",
 * "<i>Chilean</i> troops", "the government of <i>Chile</i>".
 */
final class Origins {

    private static final String COUNTRY = "country";
    private static final String COUNTRY_TYPE = "Country";
    private static final String CITIZEN_OF = "citizenOf";
    private static final String FORM = "demonym";
    private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod:of");

    private final TypeHierarchy types;

    Origins(TypeHierarchy types) {
        this.types = types;
    }

    /** What the sentence says of people and organizations. */
    Optional<FoundRelation> said(Sentence sentence, Mentioned mentioned, Entities entities) {
        Mentioned whose = new Denotation(entities).of(sentence, mentioned.mention().head(), Optional.of(mentioned))
                .filter(bearer -> isA(bearer, "Organization") || isA(bearer, "Person")).orElse(mentioned);
        boolean isNamed = whose.entity().isNamed() && isA(mentioned, "Organization") && !isDescribed(mentioned);
        boolean isPerson = isA(mentioned, "Person") && (mentioned.mention().isName() || isSomebody(whose));
        if (!isNamed && !isPerson) {
            return Optional.empty();
        }
        return country(sentence, mentioned, entities, isNamed ? Set.of("nmod:poss") : Set.of())
                .filter(country -> isNamed || country.mention().isDemonym())
                .map(country -> FoundRelation.between(whose, isPerson ? CITIZEN_OF : COUNTRY, country, FORM));
    }

    /** "Berg is a <i>Norwegian</i> high jumper": of persons, whatever the noun. */
    Optional<FoundRelation> predicated(Sentence sentence, Mentioned country, Entities entities) {
        if (!country.mention().isDemonym() || !country.entity().type().equals(COUNTRY_TYPE)) {
            return Optional.empty();
        }
        return sentence.graph().findParent(country.mention().head(), "amod")
                .filter(noun -> sentence.graph().hasChild(noun, "cop") && entities.findAt(sentence, noun).isEmpty())
                .flatMap(noun -> new Denotation(entities).of(sentence, noun, Optional.empty()))
                .filter(person -> isA(person, "Person") && isSomebody(person))
                .map(person -> FoundRelation.between(person, CITIZEN_OF, country, FORM));
    }

    /** What describes forces, weapons and bodies of a state: the sentence tells them apart by it, but does not claim it. */
    Optional<FoundRelation> described(Sentence sentence, Mentioned mentioned, Entities entities) {
        return isDescribed(mentioned) ? country(sentence, mentioned, entities, OWNERS)
                .map(country -> FoundRelation.between(mentioned, COUNTRY, country, FORM)) : Optional.empty();
    }

    private boolean isDescribed(Mentioned mentioned) {
        return isA(mentioned, "MilitaryForce") || isA(mentioned, "Weapon")
                || isA(mentioned, "GovernmentBody") && !mentioned.entity().isNamed();
    }

    private static Optional<Mentioned> country(Sentence sentence, Mentioned mentioned, Entities entities,
                                               Set<String> owners) {
        TextMention mention = mentioned.mention();
        List<Dependency> modifiers = new ArrayList<>(sentence.graph().below(mention.head()));
        if (!mention.isName()) { // "a Norwegian cross country skier"
            sentence.graph().below(mention.head()).stream().filter(edge -> edge.is("compound"))
                    .forEach(edge -> modifiers.addAll(sentence.graph().below(edge.dependent())));
        }
        return modifiers.stream()
                .filter(edge -> edge.is("amod") || edge.is("compound") || owners.contains(edge.relation()))
                .flatMap(edge -> entities.findAt(sentence, edge.dependent()).stream())
                .filter(found -> found.entity().type().equals(COUNTRY_TYPE)
                        && !found.entity().id().equals(mentioned.entity().id())).findFirst();
    }

    private boolean isA(Mentioned mentioned, String type) {
        return types.isA(mentioned.entity().type(), type);
    }

    static boolean isSomebody(Mentioned found) {
        return found.entity().isNamed() || found.mention().kind() == MentionKind.PRONOUN;
    }
}
