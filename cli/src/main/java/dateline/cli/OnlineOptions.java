package dateline.cli;

import dateline.extractor.wikidata.WikidataAddresses;
import dateline.extractor.wikidata.WikidataException;
import dateline.extractor.wikidata.WikidataLinker;
import dateline.extractor.wikidata.WikidataStore;
import dateline.graph.build.GraphBuilder;
import dateline.graph.build.StoredCorpus;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Where Wikipedia and Wikidata are asked. */
final class OnlineOptions {

    @Option(names = "--wikipedia-api", paramLabel = "URL", description = "The MediaWiki API of the English Wikipedia, "
            + "or of a mirror (default: Wikimedia's).")
    private URI wikipedia = WikidataAddresses.ofWikimedia().wikipedia();
    @Option(names = "--wikidata-api", paramLabel = "URL",
            description = "The MediaWiki API of Wikidata, or of a mirror (default: Wikimedia's).")
    private URI wikidata = WikidataAddresses.ofWikimedia().wikidata();

    /** Asks what is not known yet of the links of a built graph; false when an API failed, which is told. */
    boolean ask(Path data, Streams streams) {
        WikidataStore answers = WikidataStore.open(GraphBuilder.answersFile(data));
        WikidataAddresses addresses =
                new WikidataAddresses(wikipedia, wikidata, WikidataAddresses.ofWikimedia().pause());
        int articles = answers.countArticles();
        int items = answers.countItems();
        boolean isAnswered = true;
        try {
            WikidataLinker.online(answers, addresses).ask(StoredCorpus.asExtracted(data));
        } catch (WikidataException e) {
            streams.err().println("dateline: " + e.getMessage() + "; going on with what was answered before");
            isAnswered = false;
        }
        streams.out().printf(Locale.ROOT, "Answers known: %d titles of Wikipedia (%d new), %d items of Wikidata (%d new).%n",
                answers.countArticles(), answers.countArticles() - articles, answers.countItems(), answers.countItems() - items);
        return isAnswered;
    }
}
