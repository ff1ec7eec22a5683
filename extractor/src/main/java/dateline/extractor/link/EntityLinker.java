package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Links all chains of a document: what the gazetteer has, by the gazetteer; the others by the knowledge base. */
final class EntityLinker {

    private final Gazetteer gazetteer;
    private final GazetteerLinker curated;
    private final KnowledgeBaseLinker large;
    private final PeopleLinker peoples;

    EntityLinker(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase, LinkConfidence confidence,
                 PeopleLinker peoples) {
        this.gazetteer = gazetteer;
        this.peoples = peoples;
        this.curated = new GazetteerLinker(lexicon.types(), gazetteer, confidence.gazetteer());
        this.large = new KnowledgeBaseLinker(lexicon, gazetteer, knowledgeBase, confidence.knowledgeBase());
    }

    /** The decision on every chain. */
    Map<Chain, Link> link(List<Chain> chains) {
        Map<Chain, Link> links = new HashMap<>();
        var countries = curated.countries(chains);
        chains.forEach(chain -> links.put(chain, isSomethingElse(chain) ? new Link.Unlinked()
                : curated.link(chain, countries)));
        DocumentContext context = DocumentContext.of(links, gazetteer);
        for (Chain chain : chains) {
            boolean isOpen = links.get(chain) instanceof Link.Unlinked
                    || large.isSaidToLieElsewhere(chain, links.get(chain));
            if (chain.isNamed() && isOpen) {
                links.put(chain, linkPeople(chain).orElseGet(() -> large.link(chain, context)));
            }
        }
        return links;
    }

    /** An adjective that is nothing else: "Norlandish" groups are of a people, not of its language. */
    private Optional<Link> linkPeople(Chain chain) {
        List<TextMention> names = chain.mentions().stream().filter(TextMention::isName).toList();
        return names.stream().allMatch(name -> name.first() == name.last() && name.headToken().isAdjective())
                ? peoples.find(names.stream().map(TextMention::words).distinct().toList()) : Optional.empty();
    }

    /** Whether the text says itself what the abbreviation stands for, and it is nothing that the gazetteer has. */
    private boolean isSomethingElse(Chain chain) {
        return SpelledOut.find(chain).or(() -> SpelledOut.findLongName(chain)).filter(words -> chain.candidates().stream()
                .noneMatch(entry -> Stream.concat(Stream.of(entry.label()), entry.aliases().stream())
                        .anyMatch(name -> isAlike(name, words)))).isPresent();
    }

    private static boolean isAlike(String name, String words) {
        List<String> known = List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
        List<String> said = List.of(words.toLowerCase(Locale.ROOT).split("[ -]"));
        return said.stream().filter(known::contains).count() * 2 >= said.size();
    }
}
