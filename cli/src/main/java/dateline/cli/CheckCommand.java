package dateline.cli;

import dateline.extractor.Extractor;
import dateline.extractor.check.ExampleChecker;
import dateline.extractor.check.ExampleResult;
import dateline.extractor.lexicon.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs the examples of the lexicon. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Runs the example sentences of the lexicon and names file and line of each that fails.")
final class CheckCommand implements Callable<Integer> {

    /** A folder with this file is a lexicon. */
    private static final String MARK = "roles.yaml";

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files of a lexicon whose examples to run, or the "
            + "lexicon's folder, such as ontology/lexicon/events/law.yaml (default: all of the lexicon that is built in).")
    private List<Path> paths = List.of();
    @Option(names = "--known-misses", description = "List the examples that are known to fail as well.")
    private boolean areKnownMissesListed;
    @Option(names = "--threads", paramLabel = "N",
            description = "Sentences to work on at a time (default: one a processor, here ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new CommandException("--threads " + threads + " must be 1 or more");
        }
        Optional<Path> folder = folder();
        Lexicon lexicon = folder.map(Lexicon::load).orElseGet(Lexicon::load);
        Predicate<String> isChecked = folder.map(this::isNamed).orElse(file -> true);
        int sentences = ExampleChecker.count(lexicon, isChecked);
        if (sentences == 0) {
            throw new CommandException(paths.getFirst() + " holds no examples; give a file of the lexicon's events or "
                    + "relations");
        }
        Streams streams = dateline.streams();
        ExampleChecker checker = new ExampleChecker(lexicon, Extractor.load(lexicon), threads);
        List<ExampleResult> results = new ArrayList<>();
        try (ProgressMeter progress = ProgressMeter.start(streams, "check", sentences)) {
            checker.check(isChecked, result -> {
                results.add(result);
                progress.step();
            });
        }
        String prefix = folder.map(path -> path + "/").orElse("lexicon/");
        results.stream().filter(result -> result.isUnexpected() || areKnownMissesListed && result.isKnownMiss())
                .forEach(result -> streams.out().println((result.isUnexpected() ? "" : "known: ") + prefix
                        + result.message()));
        return summarize(results, streams);
    }

    private static int summarize(List<ExampleResult> results, Streams streams) {
        long failed = results.stream().filter(ExampleResult::isUnexpected).count();
        long known = results.stream().filter(result -> result.isKnownMiss() && !result.isUnexpected()).count();
        streams.out().println(results.size() + " sentences: " + (results.size() - failed - known) + " as they should be, "
                + known + " known misses, " + failed + " failed");
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** The lexicon to which the given paths belong; none when none is given. */
    private Optional<Path> folder() {
        List<Path> folders = paths.stream().map(CheckCommand::lexiconOf).distinct().toList();
        if (folders.size() > 1) {
            throw new CommandException(folders.get(0) + " and " + folders.get(1)
                    + " are two lexicons; check one after the other");
        }
        return folders.stream().findFirst();
    }

    private static Path lexiconOf(Path path) {
        if (!Files.exists(path)) {
            throw new CommandException(path + " does not exist; check the path");
        }
        for (Path folder = path.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder;
            }
        }
        throw new CommandException(path + " belongs to no lexicon: no folder above it has a " + MARK
                + "; give a file below ontology/lexicon");
    }

    private Predicate<String> isNamed(Path folder) {
        List<Path> wanted = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        return file -> wanted.stream().anyMatch(folder.resolve(file)::startsWith);
    }
}
