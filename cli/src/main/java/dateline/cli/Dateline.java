package dateline.cli;

import dateline.extractor.kb.KnowledgeBaseException;
import dateline.extractor.lexicon.LexiconException;
import dateline.graph.query.QueryFailedException;
import dateline.graph.store.StoreException;
import dateline.server.ServerStartException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Dateline's command line. */
@Command(name = "dateline", mixinStandardHelpOptions = true, version = "dateline " + Dateline.VERSION,
        description = "Reads news articles and builds a knowledge graph that anyone can question with SPARQL.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, BuildCommand.class, ServeCommand.class, ExtractCommand.class,
            EvaluateCommand.class, CheckCommand.class, QueryCommand.class, ExportCommand.class, DeleteCommand.class,
            ExplainCommand.class, BenchCommand.class, KbCommand.class, LinkCommand.class,
            BenchEngineCommand.class},
        footer = {"", "Exit codes: 0 done; 1 some documents failed, they are listed; 2 wrong usage, or nothing could "
            + "be done.", "First steps: dateline run seeds"})
public final class Dateline implements Callable<Integer> {

    static final String VERSION = "0.1.0";

    /** A logger of java.util.logging forgets its level unless somebody holds it. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Streams streams;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where an error comes from.")
    private boolean verbose;

    private Dateline(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(execute(Streams.ofProcess(), args));
    }

    /** Runs one command; every failure ends in one line on the error stream and an exit code. */
    static int execute(Streams streams, String... args) {
        int exitCode = commandLine(streams).execute(args);
        streams.out().flush();
        return exitCode;
    }

    static CommandLine commandLine(Streams streams) {
        Dateline dateline = new Dateline(streams);
        return new CommandLine(dateline)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((failure, arguments) -> dateline.tell(failure, messageOf(failure)))
                .setExecutionExceptionHandler((failure, command, parsed) -> dateline.tell(failure, messageOf(failure)));
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        commandLine(streams).usage(streams.err());
        return ExitCode.NOTHING_DONE;
    }

    Streams streams() {
        return streams;
    }

    boolean isVerbose() {
        return verbose;
    }

    private int tell(Exception failure, String message) {
        streams.err().println("dateline: " + message);
        if (verbose) {
            failure.printStackTrace(streams.err());
        }
        return ExitCode.NOTHING_DONE;
    }

    private static String messageOf(ParameterException failure) {
        return failure.getMessage().lines().findFirst().orElse("wrong usage") + "; see "
                + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    private static String messageOf(Exception failure) {
        return switch (failure) {
            case CommandException known -> known.getMessage();
            case KnowledgeBaseException known -> known.getMessage();
            case StoreException known -> known.getMessage();
            case ServerStartException known -> known.getMessage();
            case LexiconException known -> known.getMessage();
            case QueryFailedException known -> known.getMessage();
            default -> "broke down: " + failure + "; please report it with what --verbose shows";
        };
    }
}
