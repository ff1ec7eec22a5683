package dateline.cli;

import dateline.graph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Brings the links of a built graph up to date over the web. */
@Command(name = "link", mixinStandardHelpOptions = true,
        description = "Asks Wikipedia and Wikidata about the links of a built graph: today's titles, items, descriptions, "
                + "coordinates, classes. What was answered is kept, and later builds use it offline.")
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @Mixin
    private OnlineOptions online;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        GraphStore.open(data.directory).close();
        SharedExtractor extractor = new SharedExtractor(knowledgeBase.open(dateline.streams()));
        return Building.link(data.directory, extractor, Runtime.getRuntime().availableProcessors(), online, dateline);
    }
}
