package dateline.extractor.kb;

import dateline.extractor.kb.ItemFact.Kind;
import dateline.extractor.model.KnowledgeBaseId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Brings what a dump of Wikidata says into the knowledge base: of each item that has an article. */
final class WikidataArticles {

    private final NameFilter filter;
    private final KnowledgeBaseWriter writer;
    private final WikidataClasses classes = WikidataClasses.load();

    WikidataArticles(NameFilter filter, KnowledgeBaseWriter writer) {
        this.filter = filter;
        this.writer = writer;
    }

    /** @param progress told the number of bytes read since it was told last */
    DumpReport read(Path dump, LongConsumer progress) throws IOException {
        try (ItemFacts facts = new ItemFacts(writer.temporary("items"))) {
            DumpReport report = new WikidataDump(dump, progress).read(fact -> {
                if (fact.kind() == Kind.SUPERCLASS) {
                    classes.add(fact.item(), Integer.parseInt(fact.value()));
                } else {
                    facts.add(fact);
                }
            });
            facts.forEach(this::add);
            return report.withArticles(writer.countArticles());
        }
    }

    private void add(DumpItem item) throws IOException {
        String title = item.title().strip().replaceAll("\\s+", "_");
        Optional<String> type = classes.find(item.types());
        if (!filter.isTitle(title) || type.equals(Optional.of(WikidataClasses.NOTHING))) {
            return;
        }
        KnowledgeBaseId id = new KnowledgeBaseId("Q" + item.number(), title);
        int article = writer.addArticle(new Article(id, item.description(), type, item.country()));
        writer.countNames(article, item.pages());
        for (String name : item.names()) {
            if (filter.isName(name)) {
                writer.addName(name, article, 0);
            }
        }
    }
}
