package dateline.extractor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names what extracts: a digest of this module's classes and of the lexicon and gazetteer. Facts that another version
 * found may differ. Costs milliseconds, loads no model.
 */
public final class ExtractorVersion {

    private static final String DATA = "/dateline/ontology/lexicon/types.yaml";
    private static final String CODE = "/dateline/extractor/ExtractorVersion.class";
    private static final int LENGTH = 16;

    private ExtractorVersion() {
    }

    /** Changes when the code or the rules do. */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String resource : List.of(CODE, DATA)) {
                addRoot(resource, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read Dateline's own classes", e);
        }
    }

    /** Adds the jar or the folder that the resource is in. */
    private static void addRoot(String resource, MessageDigest digest) throws IOException {
        URL url = ExtractorVersion.class.getResource(resource);
        String address = url.toString();
        if (address.startsWith("jar:")) {
            String jar = address.substring("jar:".length(), address.indexOf("!/"));
            digest.update(Files.readAllBytes(Path.of(URI.create(jar))));
        } else {
            Path root = Path.of(URI.create(address.substring(0, address.length() - resource.length())));
            addFiles(root, digest);
        }
    }

    private static void addFiles(Path root, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }
}
