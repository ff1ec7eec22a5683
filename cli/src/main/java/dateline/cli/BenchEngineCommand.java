package dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.extractor.bench.Engine;
import dateline.extractor.bench.Round;
import dateline.extractor.bench.StockEngine;
import dateline.extractor.model.Document;
import dateline.extractor.read.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** One engine in a process of its own: works through the documents once for each line that it is sent. */
@Command(name = BenchEngineCommand.NAME, hidden = true, mixinStandardHelpOptions = true,
        description = "A part of bench: reads the documents for each line of standard input and prints what it took.")
final class BenchEngineCommand implements Callable<Integer> {

    static final String NAME = "bench-engine";

    @Mixin
    private InputOptions input;
    @Option(names = "--engine", required = true, description = "dateline or stock.")
    private Kind kind;
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @ParentCommand
    private Dateline dateline;

    /** Which engine. */
    enum Kind { DATELINE, STOCK }

    @Override
    public Integer call() {
        List<Document> documents = input.read().filter(ReadResult.Read.class::isInstance)
                .map(result -> ((ReadResult.Read) result).document()).toList();
        Engine engine = kind == Kind.DATELINE ? new Engine.Dateline(knowledgeBase.open(dateline.streams())) : new StockEngine();
        Streams streams = dateline.streams();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                streams.out().println(BenchJson.write(Round.of(engine, documents, input.threads())));
                streams.out().flush();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
        return ExitCode.OK;
    }
}
