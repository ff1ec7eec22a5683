package dateline.extractor.wikidata;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings links up to date with today's Wikipedia and Wikidata: titles that lead elsewhere, items of titles, links to pages
 * that only list what a name can mean. What was answered once is not asked again.
 */
public final class WikidataLinker {

    private final WikidataStore store;
    private final Optional<WikidataClient> client;

    private WikidataLinker(WikidataStore store, Optional<WikidataClient> client) {
        this.store = store;
        this.client = client;
    }

    public static WikidataLinker online(WikidataStore store, WikidataAddresses addresses) {
        return new WikidataLinker(store, Optional.of(new WikidataClient(addresses)));
    }

    /** Knows only what was answered before. */
    public static WikidataLinker offline(WikidataStore store) {
        return new WikidataLinker(store, Optional.empty());
    }

    /**
     * Asks for all that is not known yet of what the documents' entities are linked to. What was answered before it failed
     * is kept.
     *
     * @throws WikidataException when an API does not answer as it should
     */
    public void ask(Iterable<DocumentFacts> documents) {
        if (client.isEmpty()) {
            return;
        }
        SortedSet<KnowledgeBaseId> targets = new TreeSet<>(Comparator.comparing(KnowledgeBaseId::wikipedia));
        documents.forEach(facts -> facts.entities().stream().map(Entity::link).flatMap(link ->
                Stream.concat(link.findTarget().stream(), link.listOthers().stream())).forEach(targets::add));
        client.get().findArticles(targets.stream().filter(target -> target.wikidata().isEmpty())
                .map(KnowledgeBaseId::wikipedia).filter(title -> !store.articles().containsKey(title)).toList(), this::keepArticles);
        List<String> items = targets.stream().map(this::current).flatMap(Optional::stream)
                .flatMap(target -> target.wikidata().stream()).toList();
        client.get().findItems(unknown(items.stream()), this::keepItems);
        client.get().findItems(unknown(items.stream().map(store::findItem).flatMap(Optional::stream)
                .flatMap(item -> item.types().stream())),
                this::keepItems);
    }

    private List<String> unknown(Stream<String> items) {
        return items.filter(item -> !store.items().containsKey(item)).toList();
    }

    private void keepArticles(Map<String, CurrentArticle> articles) {
        store.articles().putAll(articles);
        store.save();
    }

    private void keepItems(Map<String, WikidataItem> items) {
        store.items().putAll(items);
        store.save();
    }

    /** The same facts with links as they are known to be today. */
    public DocumentFacts apply(DocumentFacts facts) {
        return new DocumentFacts(facts.document(), facts.entities().stream().map(entity -> new Entity(entity.id(),
                entity.label(), entity.type(), current(entity.link()), entity.mentions())).toList(), facts.events(),
                facts.relations(), facts.attributions(), facts.issues());
    }

    private Link current(Link link) {
        return switch (link) {
            case Link.Linked linked -> {
                List<Link.Candidate> others = linked.runnersUp().stream().flatMap(candidate -> current(candidate.target())
                        .map(target -> new Link.Candidate(target, candidate.score())).stream()).toList();
                yield current(linked.target()).<Link>map(target -> new Link.Linked(target, linked.score(), others,
                        linked.description()))
                        .orElseGet(Link.Unlinked::new);
            }
            case Link.Ambiguous ambiguous -> {
                List<KnowledgeBaseId> candidates = ambiguous.candidates().stream().map(this::current)
                        .flatMap(Optional::stream).distinct().toList();
                yield candidates.isEmpty() ? new Link.Unlinked() : new Link.Ambiguous(candidates);
            }
            case Link.Unlinked unlinked -> unlinked;
        };
    }

    /** Nothing for a page that only lists what its title can mean; what nobody was asked about stays as it is. */
    private Optional<KnowledgeBaseId> current(KnowledgeBaseId id) {
        if (id.wikidata().isPresent()) {
            return Optional.of(id);
        }
        return store.findArticle(id.wikipedia()).map(article -> article.disambiguation()
                ? Optional.<KnowledgeBaseId>empty()
                : Optional.of(article.item().isPresent() ? new KnowledgeBaseId(article.item(), article.title()) : id))
                .orElse(Optional.of(id));
    }
}
