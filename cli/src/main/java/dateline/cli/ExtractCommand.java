package dateline.cli;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.Extractor;
import dateline.extractor.batch.BatchExtractor;
import dateline.extractor.batch.BatchExtractor.Outcome;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Issue;
import dateline.extractor.work.WorkListener;
import dateline.graph.Iris;
import dateline.graph.export.FactsExport;
import dateline.graph.ontology.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints what each document says. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Prints what each document says, for itself, in the order of the documents; stores nothing.")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input;
    @Option(names = "--format", defaultValue = "jsonl",
            description = "jsonl (one line a document), nquads, trig or turtle (default: ${DEFAULT-VALUE}).")
    private ExtractFormat format;
    @Mixin
    private ImpliedOption implied;
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        Streams streams = dateline.streams();
        DocumentTally tally = new DocumentTally(dateline.isVerbose());
        long documents = input.count();
        FactsExport export = new FactsExport(Vocabulary.of(Lexicon.load()), Iris.withDefaultBase(), Dateline.VERSION);
        try (ProgressMeter progress = ProgressMeter.start(streams, "extract", documents)) {
            DocumentExtractor extractor = implied.within(Extractor.load(knowledgeBase.open(streams), WorkListener.NONE));
            new BatchExtractor(extractor, input.threads()).extract(input.read(), outcome -> {
                switch (outcome) {
                    case Outcome.Failed failed -> tally.add(failed.issue());
                    case Outcome.Extracted extracted -> {
                        tally.addDocument();
                        write(extracted.facts(), export, streams).forEach(tally::add);
                    }
                }
                progress.step();
            });
        }
        tally.print(streams.err());
        return tally.exitCode();
    }

    private List<Issue> write(DocumentFacts facts, FactsExport export, Streams streams) {
        try {
            if (format.rdf().isPresent()) {
                return export.writeRdf(facts, format.rdf().get(), streams.out());
            }
            export.writeJson(facts, streams.out());
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to standard output", e);
        }
    }
}
