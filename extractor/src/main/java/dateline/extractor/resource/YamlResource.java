package dateline.extractor.resource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Figures and tables that belong to a class and lie beside it on the class path. */
public final class YamlResource {

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private YamlResource() {
    }

    /**
     * @param file relative to the class, or from the root with a slash at its beginning
     * @throws IllegalStateException when there is no such file
     * @throws UncheckedIOException  when it is not of that type
     */
    public static <T> T read(Class<?> owner, String file, TypeReference<T> type) {
        return read(owner, file, YAML.constructType(type));
    }

    /** The same for a type without parameters. */
    public static <T> T read(Class<?> owner, String file, Class<T> type) {
        return read(owner, file, YAML.constructType(type));
    }

    private static <T> T read(Class<?> owner, String file, JavaType type) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " of " + owner.getName() + " is missing from the class path");
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of " + owner.getName() + " cannot be read", e);
        }
    }
}
