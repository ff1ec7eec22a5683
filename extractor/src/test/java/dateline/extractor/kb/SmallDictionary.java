package dateline.extractor.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A dictionary of a few invented names, in the form of CoreNLP's. */
public final class SmallDictionary {

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    private SmallDictionary(Path folder) {
        this.folder = folder;
    }

    public static SmallDictionary in(Path folder) {
        return new SmallDictionary(folder);
    }

    /** The lines of one title must follow each other. */
    public SmallDictionary name(String name, String title, double prior) {
        return line(name + "\t" + title + "\t" + prior);
    }

    /** A name, and as many names of its title as make it well known. */
    public SmallDictionary many(String name, String title, double prior, int names) {
        name(name, title, prior);
        for (int i = 1; i < names; i++) {
            name(name + " " + i, title, 1);
        }
        return this;
    }

    SmallDictionary line(String line) {
        lines.add(line);
        return this;
    }

    Path write() {
        Path file = folder.resolve("wikidict.tab.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path build() {
        Path target = folder.resolve("kb").resolve("names.kb");
        new KnowledgeBaseBuilder(Optional.of(write()), Optional.empty(), false).build(target, bytes -> { });
        return target;
    }

    public KnowledgeBaseIndex load() {
        return KnowledgeBaseIndex.open(build());
    }
}
