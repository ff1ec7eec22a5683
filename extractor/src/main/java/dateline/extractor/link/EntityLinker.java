package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links all chains of a document: what the gazetteer has, by the gazetteer; the others by the knowledge base. */
final class EntityLinker {

    private final Gazetteer gazetteer;
    private final GazetteerLinker curated;
    private final KnowledgeBaseLinker large;

    EntityLinker(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase) {
        this.gazetteer = gazetteer;
        LinkConfidence confidence = LinkConfidence.load();
        this.curated = new GazetteerLinker(lexicon.types(), gazetteer, confidence.gazetteer());
        this.large = new KnowledgeBaseLinker(lexicon, gazetteer, knowledgeBase, confidence.knowledgeBase());
    }

    /** The decision on every chain. */
    Map<Chain, Link> link(List<Chain> chains) {
        Map<Chain, Link> links = new HashMap<>();
        var countries = curated.countries(chains);
        chains.forEach(chain -> links.put(chain, curated.link(chain, countries)));
        DocumentContext context = DocumentContext.of(links, gazetteer);
        for (Chain chain : chains) {
            if (chain.isNamed() && links.get(chain) instanceof Link.Unlinked) {
                links.put(chain, large.link(chain, context));
            }
        }
        return links;
    }
}
