package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which entry of the gazetteer a chain is. A full name of one entry decides by itself, except what many countries
 * have ("the Senate", "the Air Force") where the text speaks of other countries alone; a bare surname decides only with a
 * country of that entry in the text; of several entries the one whose country the text speaks of is it, else none.
 */
final class GazetteerLinker {

    private final TypeHierarchy types;
    private final Gazetteer gazetteer;
    private final LinkConfidence.ByGazetteer confidence;

    GazetteerLinker(TypeHierarchy types, Gazetteer gazetteer, LinkConfidence.ByGazetteer confidence) {
        this.confidence = confidence;
        this.types = types;
        this.gazetteer = gazetteer;
    }

    /** The countries that the chains name for sure; what the other decisions lean on. */
    Set<String> countries(List<Chain> chains) {
        Set<String> countries = new HashSet<>();
        for (Chain chain : chains) {
            List<GazetteerEntry> candidates = chain.candidates();
            if (candidates.size() == 1 && candidates.getFirst().type().equals("Country")) {
                countries.add(candidates.getFirst().item());
            }
        }
        return countries;
    }

    Link link(Chain chain, Set<String> countries) {
        List<GazetteerEntry> candidates = chain.candidates();
        if (candidates.isEmpty()) {
            return new Link.Unlinked();
        }
        boolean isSurnameOnly = types.isA(chain.type(), "Person")
                && chain.findFullestName().map(name -> name.first() == name.last()).orElse(false);
        List<GazetteerEntry> local = candidates.stream()
                .filter(entry -> entry.country().filter(countries::contains).isPresent()).toList();
        if (isSurnameOnly) {
            boolean isAddressed = !chain.titles().isEmpty();
            return local.size() == 1 && (isAddressed || candidates.size() == 1) ? linked(local.getFirst(), confidence.surname())
                    : unlinkedOrAmbiguous(candidates, isAddressed);
        }
        if (candidates.size() == 1) {
            boolean isElsewhere = local.isEmpty() && !countries.isEmpty();
            return isElsewhere && isHadByMany(chain, candidates.getFirst()) ? new Link.Unlinked()
                    : linked(candidates.getFirst(), confidence.name());
        }
        if (local.size() == 1) {
            return linked(local.getFirst(), confidence.country());
        }
        List<GazetteerEntry> prominent = prominent(local.isEmpty() ? candidates : local, chain);
        return prominent.size() == 1 ? linked(prominent.getFirst(), confidence.prominence())
                : unlinkedOrAmbiguous(candidates, true);
    }

    /** "Senate", "Supreme Court": built on a common noun, without a word that says whose. */
    private boolean isHadByMany(Chain chain, GazetteerEntry entry) {
        return types.isA(entry.type(), "Organization") && entry.country().isPresent()
                && chain.findFullestName().map(name -> types.findByNoun(name.headToken().lemma()).isPresent()
                && name.sentence().tokens().subList(name.first(), name.last() + 1).stream()
                .allMatch(token -> isOfNoCountry(token.word()))).orElse(false);
    }

    private boolean isOfNoCountry(String word) {
        return gazetteer.listAt(List.of(word), 0).stream().flatMap(match -> match.names().stream())
                .noneMatch(name -> types.isA(name.entry().type(), "Place"));
    }

    /** Countries before capitals before other places; an entry whose main name this is before one that it is an alias of. */
    private List<GazetteerEntry> prominent(List<GazetteerEntry> candidates, Chain chain) {
        String name = chain.findFullestName().map(TextMention::words).orElse("");
        List<GazetteerEntry> byLabel = candidates.stream().filter(entry -> entry.label().equals(name)).toList();
        List<GazetteerEntry> pool = byLabel.isEmpty() ? candidates : byLabel;
        List<GazetteerEntry> countries = pool.stream().filter(entry -> entry.type().equals("Country")).toList();
        if (!countries.isEmpty()) {
            return countries;
        }
        List<GazetteerEntry> capitals = pool.stream().filter(entry -> entry.capitalOf().isPresent())
                .filter(entry -> gazetteer.findByItem(entry.capitalOf().get())
                        .map(of -> of.type().equals("Country")).orElse(false)).toList();
        return capitals.isEmpty() ? pool : capitals;
    }

    private static Link linked(GazetteerEntry entry, double score) {
        return new Link.Linked(entry.id(), score);
    }

    private static Link unlinkedOrAmbiguous(List<GazetteerEntry> candidates, boolean isNameOfEach) {
        return isNameOfEach && candidates.size() > 1
                ? new Link.Ambiguous(candidates.stream().map(GazetteerEntry::id).collect(Collectors.toList()))
                : new Link.Unlinked();
    }
}
