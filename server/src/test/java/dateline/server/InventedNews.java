package dateline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** The three articles of {@code news.trig}, in a real store on disk. */
final class InventedNews {

    private InventedNews() {
    }

    /** Makes store and text index in that directory, as the assembler file describes them, and closes both. */
    static void writeTo(Path data) throws IOException {
        Files.createDirectories(data.resolve("tdb2"));
        Model config = FusekiConfiguration.load(ServerSettings.of(data));
        Resource description = config.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
        Dataset dataset = DatasetFactory.assemble(description);
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "dateline/server/news.trig"));
        DataService.newBuilder(dataset.asDatasetGraph()).build().shutdown();
    }
}
