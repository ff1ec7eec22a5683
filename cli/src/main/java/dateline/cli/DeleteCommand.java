package dateline.cli;

import dateline.extractor.ExtractorVersion;
import dateline.extractor.model.DocumentId;
import dateline.graph.build.BuildListener;
import dateline.graph.build.GraphBuilder;
import dateline.graph.build.UnknownDocumentException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** Forgets articles. */
@Command(name = "delete", mixinStandardHelpOptions = true,
        description = "Forgets articles, and what only they said. The files are not touched.")
final class DeleteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*",
            description = "Ids of articles: their paths below the folder that was read.")
    private List<String> documents;
    @Mixin
    private DataOption data;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        GraphBuilder builder = Building.builder(data.directory, ExtractorVersion.current(),
                Runtime.getRuntime().availableProcessors());
        Streams streams = dateline.streams();
        int deleted = 0;
        for (String document : documents) {
            try {
                builder.delete(new DocumentId(document), BuildListener.silent());
                streams.out().println("deleted " + document);
                deleted++;
            } catch (UnknownDocumentException e) {
                streams.err().println("failed: " + e.getMessage());
            }
        }
        if (deleted == documents.size()) {
            return ExitCode.OK;
        }
        return deleted > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_DONE;
    }
}
