package dateline.cli;

import dateline.extractor.model.DocumentId;
import dateline.graph.build.BuildListener;
import dateline.graph.build.Stage;
import java.util.Locale;

/** Shows a person how a build gets on. */
final class BuildProgress implements BuildListener, AutoCloseable {

    private final Streams streams;
    private ProgressMeter meter = new ProgressMeter.Quiet();

    BuildProgress(Streams streams) {
        this.streams = streams;
    }

    @Override
    public synchronized void begins(Stage stage) {
        meter.close();
        meter = ProgressMeter.start(streams, stage.name().toLowerCase(Locale.ROOT), 0);
    }

    @Override
    public synchronized void willExtract(int documents) {
        meter.close();
        meter = ProgressMeter.start(streams, "extract", documents);
    }

    @Override
    public synchronized void extracted(DocumentId document) {
        meter.step();
    }

    @Override
    public void close() {
        meter.close();
    }
}
