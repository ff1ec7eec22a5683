package dateline.extractor.kb;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.KnowledgeBaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KnowledgeBaseProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'e').withChars('Ö', '-', '\'').ofMinLength(1).ofMaxLength(6)
                .filter(word -> !NameKey.normal(word).isBlank());
    }

    @Provide
    Arbitrary<Set<String>> others() {
        return words().set().ofMaxSize(50);
    }

    @Provide
    Arbitrary<Map<String, String>> titlesByName() {
        return Arbitraries.maps(words(), words()).ofMaxSize(200);
    }

    @Property(tries = 50)
    void whatWasPutInIsFoundAndWhatWasNotIsNot(@ForAll("titlesByName") Map<String, String> titlesByName,
                                               @ForAll("others") Set<String> others) throws IOException {
        Path folder = Files.createTempDirectory("kb");
        Path file = folder.resolve("names.kb");
        try (KnowledgeBaseWriter writer = new KnowledgeBaseWriter(file)) {
            for (var entry : titlesByName.entrySet()) {
                int article = writer.addArticle(new Article(KnowledgeBaseId.ofTitle(entry.getValue()),
                        Optional.of("a\tthing"), Optional.empty(), Optional.empty()));
                writer.addName(entry.getKey(), article, 0.5);
            }
            writer.finish();
        }
        KnowledgeBaseIndex index = KnowledgeBaseIndex.open(file);

        titlesByName.forEach((name, title) -> {
            assertThat(index.list(name)).anySatisfy(sense -> {
                assertThat(sense.id()).isEqualTo(KnowledgeBaseId.ofTitle(title));
                assertThat(sense.description()).contains("a thing");
            });
            assertThat(index.list(title)).anyMatch(sense -> sense.id().wikipedia().equals(title));
        });
        others.stream().filter(name -> titlesByName.entrySet().stream().noneMatch(entry -> isSame(entry.getKey(), name)
                || isSame(entry.getValue(), name))).forEach(name -> assertThat(index.list(name)).isEmpty());
        Files.delete(file);
        Files.delete(folder);
    }

    private static boolean isSame(String one, String other) {
        return NameKey.normal(one).equals(NameKey.normal(other));
    }
}
