package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the real launcher, in a home that is laid out like a built checkout and runs from the class path of this test,
 * so that no test builds the project that is being tested.
 */
class LauncherTest {

    private static final Path PROJECT = Path.of(System.getProperty("dateline.home"));

    @TempDir
    Path home;

    @BeforeEach
    void layOutABuiltCheckout() throws IOException {
        copy("dateline");
        copy("cli/launcher/find-jdk");
        for (String folder : List.of("ontology", "fuseki-config", "docs/queries", "cli/src/main", "cli/target",
                "target")) {
            Files.createDirectories(home.resolve(folder));
        }
        write("pom.xml", "<project/>");
        write("cli/pom.xml", "<project/>");
        write("cli/target/classpath", ChildProcess.classPath());
        write("target/built", "");
        Files.setLastModifiedTime(home.resolve("target/built"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void passesArgumentsAndTheExitCodeOnFromAnyWorkingDirectory() throws Exception {
        Path elsewhere = Files.createDirectories(home.resolve("some where/else"));

        Result version = launch(elsewhere, Map.of(), "--version");
        Result wrong = launch(elsewhere, Map.of(), "serve", "--port", "not a number");

        assertThat(version.out()).startsWith("dateline 0.1.0");
        assertThat(version.exitCode()).isZero();
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("not a number").hasLineCount(1);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(Files.createDirectories(home.resolve("bin")).resolve("dl"),
                home.resolve("dateline"));

        assertThat(run(home, Map.of(), link.toString(), "--version").out()).startsWith("dateline 0.1.0");
    }

    @Test
    void saysWhatToInstallWhenThereIsNoNewEnoughJdk() throws Exception {
        Path old = home.resolve("jvm/jdk-17");
        Files.createDirectories(old.resolve("bin"));
        write("jvm/jdk-17/release", "JAVA_VERSION=\"17.0.15\"\n");
        executable(write("jvm/jdk-17/bin/javac", "#!/bin/sh\n"));
        executable(write("jvm/jdk-17/bin/java", "#!/bin/sh\nexit 1\n"));

        Result result = launch(home, Map.of("JAVA_HOME", old.toString(), "HOME", home.toString(),
                "DATELINE_JVM_FOLDER", home.resolve("jvm").toString(), "PATH", old.resolve("bin") + ":" + tools()),
                "--version");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("no JDK 21 or newer", "found: 17.0.15 in " + old,
                home.resolve("jvm").toString(), "install one", "JAVA_HOME");
    }

    @Test
    void takesTheNewestJdkOfTheFolderWhenJavaHomeIsTooOld() throws Exception {
        for (String version : List.of("9.0.4", "21.0.5", "25.0.1", "17.0.2")) {
            String jdk = "jvm/jdk-" + version;
            write(jdk + "/release", "JAVA_VERSION=\"" + version + "\"\n");
            executable(write(jdk + "/bin/javac", "#!/bin/sh\n"));
            executable(write(jdk + "/bin/java", "#!/bin/sh\necho this is " + version + "\n"));
        }

        Result result = launch(home, Map.of("JAVA_HOME", home.resolve("jvm/jdk-17.0.2").toString(),
                "HOME", home.toString(), "DATELINE_JVM_FOLDER", home.resolve("jvm").toString(), "PATH", tools()));

        assertThat(result.out().strip()).isEqualTo("this is 25.0.1");
    }

    @Test
    void buildsBeforeItRunsWhenASourceIsNewer() throws Exception {
        Path source = write("cli/src/main/java/New.java", "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(120)));

        Result result = launch(home, Map.of("PATH", fakeMaven("exit 0") + ":" + System.getenv("PATH")), "--version");

        assertThat(result.err()).contains("the sources are newer than the build; building");
        assertThat(builds()).singleElement().asString().contains("-f " + home.resolve("pom.xml"));
        assertThat(result.out()).startsWith("dateline 0.1.0");
    }

    @Test
    void saysThatTheFirstBuildDownloadsTheModels() throws Exception {
        Files.delete(home.resolve("target/built"));

        Result result = launch(home, Map.of("PATH", fakeMaven("exit 0") + ":" + System.getenv("PATH")), "--version");

        assertThat(result.err()).contains("the first build downloads the language models, about 500 MB");
        assertThat(home.resolve("target/built")).exists();
    }

    @Test
    void endsWithTwoWhenTheBuildFails() throws Exception {
        Files.delete(home.resolve("target/built"));

        String maven = fakeMaven("echo '[ERROR] no such symbol'; exit 1");
        Result result = launch(home, Map.of("PATH", maven + ":" + System.getenv("PATH")), "--version");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("[ERROR] no such symbol", "the build failed", "target/build.log");
        assertThat(result.out()).isEmpty();
        assertThat(home.resolve("target/built")).doesNotExist();
    }

    @Test
    void buildsOnceWhenTwoStartAtTheSameTime() throws Exception {
        Files.delete(home.resolve("target/built"));
        Map<String, String> environment = Map.of("PATH", fakeMaven("sleep 2") + ":" + System.getenv("PATH"));

        Process first = start(home, environment, home.resolve("dateline").toString(), "--version");
        Process second = start(home, environment, home.resolve("dateline").toString(), "--version");
        List<Result> results = List.of(finish(first), finish(second));

        assertThat(results).allMatch(result -> result.exitCode() == 0 && result.out().startsWith("dateline 0.1.0"));
        assertThat(results).anyMatch(result -> result.err().contains("another build is running; waiting for it"));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void runsWithoutAKnowledgeBaseThatCannotBeHadAndSaysSo() throws Exception {
        Files.delete(home.resolve("target/built"));
        String maven = fakeMaven("case \"$*\" in *wikidict) exit 1 ;; esac");

        Result result = launch(home, Map.of("PATH", maven + ":" + System.getenv("PATH")), "--version");

        assertThat(result.err()).contains("cannot get CoreNLP's dictionary of names", "there is no knowledge base");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("dateline 0.1.0").hasLineCount(1);
    }

    @Test
    void buildsTheKnowledgeBaseOnce() throws Exception {
        write("small.tab", "Newbridge\tNewbridge,_Ohio\t1.0\n");
        String maven = fakeMaven("case \"$*\" in *wikidict) mkdir -p " + home.resolve("target/kb")
                + " && jar cf " + home.resolve("target/kb/wikidict.jar") + " -C " + home + " small.tab ;; esac");
        executable(write("maven/jar", "#!/bin/sh\ncd " + home + " && gzip -c small.tab > wikidict.tab.gz && exec "
                + Path.of(System.getProperty("java.home"), "bin", "jar")
                + " --create --file target/kb/wikidict.jar wikidict.tab.gz\n"));
        Map<String, String> environment = Map.of("PATH", maven + ":" + System.getenv("PATH"));
        Files.delete(home.resolve("target/built"));
        launch(home, environment, "--version");
        Files.delete(home.resolve("target/built"));

        Result second = launch(home, environment, "kb", "info", "Newbridge");

        assertThat(second.out()).contains("Newbridge,_Ohio");
        assertThat(second.err()).doesNotContain("knowledge base");
        assertThat(home.resolve("target/kb/wikidict.jar")).doesNotExist();
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(home.resolve("mvn-calls")).stream().filter(call -> call.endsWith("package")).toList();
    }

    private String fakeMaven(String then) throws IOException {
        executable(write("maven/mvn", "#!/bin/sh\necho \"$@\" >> " + home.resolve("mvn-calls") + "\n" + then + "\n"));
        return home.resolve("maven").toString();
    }

    /** A folder with the programs that the launcher needs and no java. */
    private String tools() throws IOException {
                for (String tool : List.of("sh", "dirname", "readlink", "sed", "find", "cat", "mkdir", "touch", "mv",
                "cksum")) {
            Path real = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                    .map(directory -> directory.resolve(tool)).filter(Files::isExecutable).findFirst().orElseThrow();
            executable(write("tools/" + tool, "#!/bin/sh\nexec " + real + " \"$@\"\n"));
        }
        return home.resolve("tools").toString();
    }

    private Result launch(Path directory, Map<String, String> environment, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = home.resolve("dateline").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(directory, environment, command);
    }

    private Result run(Path directory, Map<String, String> environment, String... command) throws Exception {
        return finish(start(directory, environment, command));
    }

    private Process start(Path directory, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DATELINE_JAVA_OPTS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Result finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, err);
    }

    private void copy(String file) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.copy(PROJECT.resolve(file), home.resolve(file));
    }

    private Path write(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static void executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private record Result(int exitCode, String out, String err) {
    }
}
