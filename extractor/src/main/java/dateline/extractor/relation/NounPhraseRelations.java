package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relations that the form of a noun phrase says, whatever its words: a title before a name, a demonym before a noun, a
 * place after a place, another name in brackets.
 */
final class NounPhraseRelations {

    private static final String COUNTRY = "country";
    private static final String LOCATED_IN = "locatedIn";
    private static final String ALTERNATE_NAME = "alternateName";

    private final TypeHierarchy types;
    private final PlaceChain places;
    private final Lives lives;
    private final Affiliations affiliations;
    private final Whereabouts whereabouts;
    private final Origins origins;
    private final TitleRelations titles;
    private final Constituency constituency;

    NounPhraseRelations(Lexicon lexicon) {
        types = lexicon.types();
        places = new PlaceChain(types);
        lives = new Lives(types);
        affiliations = new Affiliations(types);
        whereabouts = new Whereabouts(types);
        origins = new Origins(types);
        titles = new TitleRelations(lexicon);
        constituency = new Constituency(lexicon.grammar().partyLetters(), types);
    }

    List<FoundRelation> find(Sentence sentence, Entities entities) {
        List<Mentioned> mentions = entities.listIn(sentence).stream()
                .sorted(Comparator.comparing(mentioned -> mentioned.mention().span())).toList();
        List<FoundRelation> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mentioned mentioned = mentions.get(i);
            if (mentioned.mention().isName() && types.isA(mentioned.entity().type(), "Person")) {
                found.addAll(titles.find(sentence, mentioned, mentions));
                constituency.membership(sentence, mentioned, mentions, entities).ifPresent(found::add);
                found.addAll(lives.find(sentence, mentioned, mentions));
            }
            affiliations.find(sentence, mentioned, entities).forEach(found::add);
            whereabouts.find(sentence, mentioned, entities).forEach(found::add);
            origins.said(sentence, mentioned, entities).ifPresent(found::add);
            origins.predicated(sentence, mentioned, entities).ifPresent(found::add);
            if (i + 1 < mentions.size()) {
                neighbours(sentence, mentioned, mentions.get(i + 1)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What tells things apart and is claimed of nobody: "<i>Chilean</i> troops". */
    List<FoundRelation> describe(Sentence sentence, Entities entities) {
        return entities.listIn(sentence).stream()
                .sorted(Comparator.comparing(mentioned -> mentioned.mention().span()))
                .flatMap(mentioned -> origins.described(sentence, mentioned, entities).stream()).toList();
    }

    /** "Paris, France" and "World Health Organization (WHO)". */
    private Optional<FoundRelation> neighbours(Sentence sentence, Mentioned one, Mentioned two) {
        if (!one.mention().isName() || !two.mention().isName()) {
            return Optional.empty();
        }
        int gap = two.mention().first() - one.mention().last();
        String between = gap == 2 ? sentence.token(one.mention().last() + 1).word() : "";
        boolean isSame = one.entity().id().equals(two.entity().id());
        if (between.equals(",") && places.isWithin(one, two) && !PlaceChain.isList(sentence, two)) {
            String property = two.entity().type().equals("Country") ? COUNTRY : LOCATED_IN;
            return Optional.of(FoundRelation.between(one, property, two, "comma"));
        }
        boolean isBracketed = (between.equals("(") || between.equals("-LRB-"))
                && two.mention().last() + 1 < sentence.size()
                && Set.of(")", "-RRB-").contains(sentence.token(two.mention().last() + 1).word());
        if (isBracketed && isSame && !one.mention().words().equals(two.mention().words())) {
            Span span = two.mention().span();
            return Optional.of(new FoundRelation(one.entity().id(), ALTERNATE_NAME,
                    new RelationObject.OfValue(two.mention().words(), Optional.empty(), "xsd:string", span),
                    Optional.empty(), one.mention().span(), span, ALTERNATE_NAME + "/brackets"));
        }
        return Optional.empty();
    }
}
