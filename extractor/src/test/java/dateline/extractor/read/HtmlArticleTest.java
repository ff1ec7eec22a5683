package dateline.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

    private static final String PARAGRAPHS = IntStream.rangeClosed(1, 6).mapToObj(number ->
            "<p>Paragraph " + number + " tells, at some length, what happened on that day in the city, who was there, "
                    + "and what the minister, who had come <b>late</b>, said about it.</p>\n")
            .collect(Collectors.joining());

    @Test
    void takesTheArticleWithoutMenusAsOneParagraphALine() throws UnreadableException {
        String text = parse("<html><head><title>T</title></head><body><nav><ul><li><a href='/'>Home</a></li></ul></nav>"
                + "<div class='sidebar'><a href='/x'>Most read</a></div><article><h1>T</h1>" + PARAGRAPHS
                + "</article><footer>Copyright</footer></body></html>").text();

        assertThat(text.lines()).hasSize(6).allMatch(line -> line.startsWith("Paragraph ")
                && line.endsWith("who had come late, said about it."));
    }

    @Test
    void takesTheBodyWhereThePageIsTooShortToFindAnArticle() throws UnreadableException {
        assertThat(parse("<p>One <i>and</i>&nbsp;two.</p><div>Three<br>four</div><script>no()</script>").text())
                .isEqualTo("One and two.\nThree\nfour");
    }

    @Test
    void readsJsonLdInAGraph() throws UnreadableException {
        Metadata metadata = parse("""
                <title>Page title</title><meta property="og:title" content="Open Graph title">
                <script type="application/ld+json">{"broken": </script>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"Organization","@id":"#us","name":"The Daily"},
                  {"@type":["NewsArticle","Article"],"headline":"Headline","datePublished":"2024-11-18T23:30:00-05:00",
                   "publisher":{"@id":"#us"},"mainEntityOfPage":{"@id":"https://example.org/a"}}]}</script>
                """).metadata();

        assertThat(metadata.title()).contains("Headline");
        assertThat(metadata.published()).contains(LocalDate.of(2024, 11, 18));
        assertThat(metadata.publisher()).contains("The Daily");
        assertThat(metadata.url()).contains("https://example.org/a");
    }

    @Test
    void readsMetaTags() throws UnreadableException {
        Metadata metadata = parse("""
                <title>Page title | Site</title><meta property="og:title" content="Title &amp; more">
                <meta property="og:site_name" content="Site"><meta property="og:url" content="https://example.org/b">
                <meta property="article:published_time" content="2024-11-17T08:00:00+02:00">
                """).metadata();

        assertThat(metadata.title()).contains("Title & more");
        assertThat(metadata.published()).contains(LocalDate.of(2024, 11, 17));
        assertThat(metadata.publisher()).contains("Site");
        assertThat(metadata.url()).contains("https://example.org/b");
    }

    @Test
    void fallsBackToTheTitleTagDublinCoreAndTimeElements() throws UnreadableException {
        assertThat(parse("<title>Only title</title><p><time datetime='2024-11-16'>Saturday</time></p>").metadata())
                .satisfies(metadata -> {
                    assertThat(metadata.title()).contains("Only title");
                    assertThat(metadata.published()).contains(LocalDate.of(2024, 11, 16));
                    assertThat(metadata.publisher()).isEmpty();
                });
        assertThat(parse("<meta name='DC.date' content='20241115'>").metadata().published())
                .contains(LocalDate.of(2024, 11, 15));
    }

    @Test
    void decodesAsThePageDeclares() throws UnreadableException {
        byte[] page = "<meta charset='windows-1251'><p>Київ</p>".getBytes(Charset.forName("windows-1251"));

        assertThat(HtmlArticle.parse(page, "a.html").text()).isEqualTo("Київ");
    }

    @Test
    void refusesBytesThatAreNotOfTheDeclaredEncoding() {
        byte[] page = "<meta charset='utf-8'><p>Café</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> HtmlArticle.parse(page, "a.html")).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> parse("<meta charset='klingon'><p>x</p>")).isInstanceOf(UnreadableException.class)
                .hasMessage("declares the unknown encoding 'klingon'");
    }

    private static HtmlArticle parse(String html) throws UnreadableException {
        return HtmlArticle.parse(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }
}
