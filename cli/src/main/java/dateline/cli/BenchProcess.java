package dateline.cli;

import dateline.extractor.bench.Round;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM beside this one, with the same class path, heap and garbage collector. */
final class BenchProcess implements AutoCloseable {

    private static final long POLLING_MILLISECONDS = 20;
    private static final long BYTES_OF_A_KILOBYTE = 1024;
    private static final double NANOSECONDS = 1e9;

    private final String name;
    private final Process process;
    private final Path log;
    private final PrintWriter in;
    private final BufferedReader out;

    private BenchProcess(String name, List<String> options, List<String> mainAndArguments) {
        this.name = name;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path"))));
        command.addAll(mainAndArguments);
        try {
            log = Files.createTempFile("dateline-bench", ".log");
            process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
        in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Dateline's command line, with all options of this JVM. */
    static BenchProcess dateline(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Dateline.class.getName()));
        command.addAll(arguments);
        return new BenchProcess("dateline " + arguments.getFirst(), options("-X", "--enable", "-Ddateline."), command);
    }

    /** Any other main class, with this JVM's heap and collector. */
    static BenchProcess other(String name, List<String> mainAndArguments) {
        return new BenchProcess(name, options("-Xm", "-XX:+Use"), mainAndArguments);
    }

    private static List<String> options(String... starts) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> Stream.of(starts).anyMatch(argument::startsWith)).toList();
    }

    /** Asks for one round and waits for it. */
    Round round() {
        in.println();
        try {
            String line = out.readLine();
            if (line == null) {
                throw failure();
            }
            return BenchJson.readRound(line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what " + name + " measured", e);
        }
    }

    /** How a process went that was run to its end. */
    record Run(double seconds, OptionalLong peakBytes) {
    }

    /** Waits for its end; what it prints is not kept. */
    Run await(long start) {
        Thread reader = Thread.ofVirtual().start(() -> out.lines().forEach(line -> { }));
        OptionalLong peak = OptionalLong.empty();
        try {
            do {
                OptionalLong now = peakBytes();
                peak = now.isPresent() ? now : peak;
            } while (!process.waitFor(POLLING_MILLISECONDS, TimeUnit.MILLISECONDS));
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            reader.join();
            if (process.exitValue() != 0) {
                throw failure();
            }
            return new Run(seconds, peak);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    /** The most memory that the process has held so far; Linux tells, other systems do not. */
    OptionalLong peakBytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_OF_A_KILOBYTE).findFirst();
        } catch (IOException | UncheckedIOException notThere) {
            return OptionalLong.empty();
        }
    }

    private CommandException failure() {
        try {
            List<String> said = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
            return new CommandException("the process of " + name + " broke down"
                    + (said.isEmpty() ? "" : ": " + said.getLast()) + "; more memory may help: DATELINE_JAVA_OPTS=-Xmx6g");
        } catch (IOException e) {
            return new CommandException("the process of " + name + " broke down", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            Files.deleteIfExists(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + log, e);
        }
    }
}
