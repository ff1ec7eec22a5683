package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places that follow one another, the smaller first: "Marlow, Buckinghamshire, England". */
final class PlaceChain {

    private static final String PLACE = "Place";
    private static final Set<String> LINKS = Set.of(",", "(", "-LRB-");
    private static final Set<String> LISTING = Set.of("and", "or", "&");

    private final TypeHierarchy types;

    PlaceChain(TypeHierarchy types) {
        this.types = types;
    }

    /** The larger places behind this one, the nearest first. */
    List<Mentioned> beyond(Sentence sentence, Mentioned place, Entities entities) {
        List<Mentioned> chain = new ArrayList<>();
        Mentioned last = place;
        for (Optional<Mentioned> next = next(sentence, last, entities); next.isPresent();
                next = next(sentence, last, entities)) {
            last = next.get();
            chain.add(last);
        }
        return chain;
    }

    private Optional<Mentioned> next(Sentence sentence, Mentioned place, Entities entities) {
        int link = place.mention().last() + 1;
        if (!place.mention().isName() || link + 1 >= sentence.size() || !LINKS.contains(sentence.token(link).word())) {
            return Optional.empty();
        }
        return entities.listIn(sentence).stream().filter(next -> next.mention().first() == link + 1)
                .filter(next -> (isWithin(place, next) || isCalledByBoth(sentence, place, next)) && !isList(sentence, next))
                .findFirst();
    }

    /** "Henley, Oxfordshire": nothing is known of the second, but it is no list and the grammar makes it an apposition. */
    private boolean isCalledByBoth(Sentence sentence, Mentioned one, Mentioned two) {
        boolean isTown = one.entity().type().equals(PLACE) || types.isA(one.entity().type(), "City");
        return isTown && two.mention().isName() && two.entity().type().equals(PLACE)
                && sentence.graph().findParent(two.mention().head(), "appos")
                .filter(head -> head == one.mention().head()).isPresent();
    }

    /** Whether the first, by what kinds of places they are, may lie in the second. */
    boolean isWithin(Mentioned one, Mentioned two) {
        if (!one.mention().isName() || !two.mention().isName() || one.mention().isDemonym()
                || two.mention().isDemonym() || one.entity().id().equals(two.entity().id())) {
            return false;
        }
        String inner = one.entity().type();
        String outer = two.entity().type();
        boolean isLarger = types.isA(outer, "Country") || types.isA(outer, "Region");
        boolean isSmaller = inner.equals(PLACE) || types.isA(inner, "City") || types.isA(inner, "Region")
                || types.isA(inner, "Facility");
        return isLarger && isSmaller && (!inner.equals(outer) || types.isA(inner, "Region"));
    }

    /** "Oslo, Norway and Sweden" is a list, "in Oslo, Norway's capital" no chain. */
    static boolean isList(Sentence sentence, Mentioned two) {
        int next = two.mention().last() + 1;
        return next < sentence.size() && (LISTING.contains(sentence.token(next).lemma())
                || sentence.token(next).pos().equals("POS"));
    }
}
