package dateline.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    @TempDir
    Path folder;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void keepsTheTextOfATextFileUnchanged() throws IOException {
        String text = "  One.\r\n\r\n\tTwo “three” \uD83D\uDE80 four. \n";
        write("a.txt", text);

        Document document = readOne("a.txt");

        assertThat(document.text()).isEqualTo(text);
        assertThat(document.id().value()).isEqualTo("a.txt");
        assertThat(document.title()).isEmpty();
        assertThat(document.published()).isEmpty();
    }

    @Test
    void readsWhatIsSentAsAFileOfThatNameWouldBeRead() {
        byte[] page = "<h1>Drones</h1><p>Norland sent drones.</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(((ReadResult.Read) reader.read("a.html", page)).document().text()).contains("Norland sent drones.")
                .doesNotContain("<p>");
        assertThat(((ReadResult.Read) reader.read("a.txt", page)).document().text()).contains("<p>");
    }

    @Test
    void saysWhatIsWrongWithWhatIsSent() {
        assertThat(problemWith("a.pdf", "x")).isEqualTo(
                "a.pdf: is neither .txt nor .html; convert it to text and save it as .txt");
        assertThat(problemWith("a.txt", " \n ")).contains("holds no text");
        assertThat(problemWith("a.txt", "x\0")).contains("binary");
        assertThat(problemWith("a\0.txt", "x")).contains("is no name of a file");
    }

    private String problemWith(String name, String content) {
        return ((ReadResult.Failed) reader.read(name, content.getBytes(StandardCharsets.UTF_8))).issue().message();
    }

    @Test
    void countsOffsetsFromBehindTheByteOrderMark() throws IOException {
        write("a.txt", "\uFEFFKyiv said so.");

        assertThat(readOne("a.txt").text()).isEqualTo("Kyiv said so.");
    }

    @Test
    void readsFoldersByNameWithTheFoldersBelowAndSkipsWhatIsHiddenOrOfAnotherKind() throws IOException {
        write("b.txt", "B");
        write("sub/c.htm", "<p>C</p>");
        write("a.HTML", "<p>A</p>");
        write(".hidden.txt", "no");
        write(".git/d.txt", "no");
        write("picture.png", "no");

        assertThat(documents()).extracting(document -> document.id().value())
                .containsExactly("a.HTML", "b.txt", "sub/c.htm");
        assertThat(issues()).isEmpty();
        assertThat(reader.count(List.of(folder))).isEqualTo(3);
    }

    @Test
    void readsAFileThatIsNamedTwiceOnce() throws IOException {
        write("a.txt", "A");

        assertThat(reader.read(List.of(folder, folder.resolve("a.txt"), folder.resolve("../"
                + folder.getFileName() + "/a.txt")))).hasSize(1);
    }

    @Test
    void refusesTheSecondOfTwoFilesOfTheSameNameInTwoFolders() throws IOException {
        write("one/a.txt", "A");
        write("two/a.txt", "B");

        List<ReadResult> results = reader.read(List.of(folder.resolve("one"), folder.resolve("two"))).toList();

        assertThat(results).hasSize(2);
        assertThat(((ReadResult.Read) results.get(0)).document().text()).isEqualTo("A");
        assertThat(((ReadResult.Failed) results.get(1)).issue().message()).contains("two/a.txt",
                "has the same name as", "one/a.txt", "give the folder that holds both");
        assertThat(documents()).hasSize(2);
    }

    @Test
    void saysThatAnEmptyFileHoldsNoText() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\t");
        write("page.html", "<html><body><script>x()</script></body></html>");
        write("good.txt", "Good.");

        assertThat(issues()).hasSize(3).allMatch(Issue.EmptyDocument.class::isInstance).allMatch(Issue::isFatal);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void saysThatABinaryFileIsBinary() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {'G', 'I', 'F', 0, 1, 2});
        write("good.txt", "Good.");

        assertThat(issues()).singleElement().extracting(Issue::message).asString()
                .isEqualTo(folder.resolve("binary.txt") + ": is a binary file; remove it, or convert it to text and "
                        + "save it as .txt");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void saysHowToConvertAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("it's.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("wide.txt"), "\uFEFFKyiv".getBytes(StandardCharsets.UTF_16LE));

        assertThat(issues()).extracting(Issue::message).satisfiesExactly(
                message -> assertThat(message).contains("it's.txt: is not UTF-8 (byte 3 is 0xE9)",
                        "iconv -f WINDOWS-1252 -t UTF-8 'it'\\''s.txt' > utf8-'it'\\''s.txt'"),
                message -> assertThat(message).contains("wide.txt: is UTF-16, not UTF-8", "iconv -f UTF-16 -t UTF-8"));
    }

    @Test
    void refusesAFileOfTwentyMegabytesUnlessTheLimitIsRaised() throws IOException {
        Files.write(folder.resolve("big.txt"), "word ".repeat(4 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));

        assertThat(issues()).singleElement().extracting(Issue::message).asString().isEqualTo(
                folder.resolve("big.txt") + ": has 20 MB, more than the limit of 10 MB; split it, or raise the limit "
                        + "with --max-size");
        assertThat(new DocumentReader(20 * 1024 * 1024).read(List.of(folder))).singleElement()
                .isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void saysThatAFolderHoldsNothingToRead() throws IOException {
        write("notes.md", "no");

        assertThat(issues()).singleElement().extracting(Issue::message).asString()
                .isEqualTo(folder + ": holds no .txt or .html file; give a folder with articles");
    }

    @Test
    void saysThatAPathDoesNotExistOrIsOfAnotherKind() throws IOException {
        write("report.pdf", "%PDF");

        assertThat(reader.read(List.of(Path.of("no-such-place"), folder.resolve("report.pdf"))))
                .extracting(result -> ((ReadResult.Failed) result).issue().message())
                .containsExactly("no-such-place: does not exist; check the path", folder.resolve("report.pdf")
                        + ": is neither .txt nor .html; convert it to text and save it as .txt");
    }

    @Test
    void opensAFileOnlyWhenItsTurnComes() throws IOException {
        write("a.txt", "A");
        write("b.txt", "B");
        Iterator<ReadResult> results = reader.read(List.of(folder)).iterator();
        assertThat(results.next()).isInstanceOf(ReadResult.Read.class);

        Files.delete(folder.resolve("b.txt"));

        assertThat(results.next()).isInstanceOfSatisfying(ReadResult.Failed.class, failed ->
                assertThat(failed.issue().message()).contains("b.txt: cannot be opened"));
    }

    @Test
    void takesMetadataFromTheTableBesideTheFiles() throws IOException {
        write("a.txt", "A");
        write("b.html", "<title>Page</title><meta property='og:site_name' content='Site'><p>B</p>");
        write("documents.csv", "\uFEFFfile,title,published,publisher,url\r\n"
                + "a.txt,\"Title, with comma\",2024-11-18,Reuters,https://example.org/a\r\n"
                + "b.html,Table,,,\r\n");

        assertThat(issues()).isEmpty();
        assertThat(documents()).satisfiesExactly(
                a -> {
                    assertThat(a.title()).contains("Title, with comma");
                    assertThat(a.published()).contains(LocalDate.of(2024, 11, 18));
                    assertThat(a.publisher()).contains("Reuters");
                    assertThat(a.url()).contains("https://example.org/a");
                },
                b -> {
                    assertThat(b.title()).contains("Table");
                    assertThat(b.publisher()).contains("Site");
                });
    }

    @Test
    void namesTheLineOfTheTableThatCannotBeUsedAndReadsTheDocumentAllTheSame() throws IOException {
        write("a.txt", "A");
        write("documents.csv", "file,title,published\na.txt,A title,18/11/2024\nmissing.txt,,\na.txt,Again,\n");
        String table = folder.resolve("documents.csv").toString();

        assertThat(issues()).noneMatch(Issue::isFatal).extracting(Issue::message).containsExactly(
                table + " line 2: published '18/11/2024' cannot be used; write the day as 2024-12-31",
                table + " line 3: file 'missing.txt' cannot be used; there is no such file beside it",
                table + " line 4: file 'a.txt' cannot be used; it stands in an earlier line already, which is the one "
                        + "that counts");
        assertThat(documents()).singleElement().satisfies(a -> assertThat(a.title()).contains("A title"));
    }

    @Test
    void saysWhichColumnsATableMayHave() throws IOException {
        write("one/a.txt", "A");
        write("one/documents.csv", "file,titel\na.txt,A title\n");
        write("two/b.txt", "B");
        write("two/documents.csv", "b.txt,A title\n");
        write("three/c.txt", "C");
        Files.write(folder.resolve("three/documents.csv"), "file\nÄ.txt".getBytes(Charset.forName("ISO-8859-1")));

        assertThat(issues()).extracting(Issue::message)
                .anyMatch(message -> message.contains("column 'titel'") && message.contains("file, title, published"))
                .anyMatch(message -> message.contains("two") && message.contains("it must have a column named file"))
                .anyMatch(message -> message.contains("three") && message.contains("it is not UTF-8"));
        assertThat(documents()).hasSize(3);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Document readOne(String name) {
        return ((ReadResult.Read) reader.read(List.of(folder.resolve(name))).toList().getFirst()).document();
    }

    private List<Document> documents() {
        return results().filter(ReadResult.Read.class::isInstance)
                .map(result -> ((ReadResult.Read) result).document()).toList();
    }

    private List<Issue> issues() {
        return results().filter(ReadResult.Failed.class::isInstance)
                .map(result -> ((ReadResult.Failed) result).issue()).toList();
    }

    private Stream<ReadResult> results() {
        return reader.read(List.of(folder));
    }
}
