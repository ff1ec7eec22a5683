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

/** Names code and data by their content: what another version made may differ. Costs milliseconds. */
public final class CodeVersion {

    private static final int LENGTH = 16;

    private CodeVersion() {
    }

    /**
     * A digest that changes when anything does in the jars or folders that these resources are in.
     *
     * @param resources each with a slash at its beginning, one of each jar or folder
     */
    public static String of(String... resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String resource : resources) {
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
        URL url = CodeVersion.class.getResource(resource);
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
