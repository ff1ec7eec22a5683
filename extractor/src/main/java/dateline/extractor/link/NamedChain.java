package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.List;
import java.util.Set;

/**
 * What a chain tells a knowledge base.
 *
 * @param type         local name of a class of the ontology
 * @param isPerson     whether that is a person
 * @param names        what it is called, the longest first; at least one
 * @param placesBehind words behind a comma after a name, in small letters: "ohio" in "Springfield, Ohio"
 */
record NamedChain(String type, boolean isPerson, List<String> names, Set<String> placesBehind) {

    NamedChain {
        names = List.copyOf(names);
        placesBehind = Set.copyOf(placesBehind);
    }

    static NamedChain of(Chain chain, List<String> names, Set<String> placesBehind, TypeHierarchy types) {
        return new NamedChain(chain.type(), types.isA(chain.type(), "Person"), names, placesBehind);
    }

    String fullest() {
        return names.getFirst();
    }
}
