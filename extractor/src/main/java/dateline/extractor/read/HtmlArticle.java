package dateline.extractor.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The article of an HTML page.
 *
 * @param text its paragraphs, one a line, without menus and advertisements
 */
record HtmlArticle(Metadata metadata, String text) {

    private static final Pattern DECLARED_CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    /** Links are not read, but Readability asks for an address to resolve them against. */
    private static final String LINK_BASE = "http://localhost/";
    private static final int HEAD_BYTES = 2048;
    private static final String NOT_READ = "script, style, noscript, template, nav, header, footer, form, aside";

    /** @throws UnreadableException when the bytes are not of the encoding that the page declares, or UTF-8 */
    static HtmlArticle parse(byte[] bytes, String name) throws UnreadableException {
        String html = TextDecoder.decode(bytes, charset(bytes), name);
        Document page = Jsoup.parse(html);
        Metadata metadata = PageMetadata.read(page);
        Optional<String> article = Optional.ofNullable(new Readability4J(LINK_BASE, html).parse().getArticleContent())
                .map(HtmlArticle::paragraphs).filter(text -> !text.isBlank());
        return new HtmlArticle(metadata, withoutHeadline(article.orElseGet(() -> bodyText(page)), metadata));
    }

    /** The headline is the document's title; as a line of the text it would be said twice. */
    private static String withoutHeadline(String text, Metadata metadata) {
        return metadata.title().filter(title -> text.startsWith(title + "\n"))
                .map(title -> text.substring(title.length() + 1)).orElse(text);
    }

    private static Charset charset(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED_CHARSET.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("declares the unknown encoding '" + declared.group(1) + "'",
                    "save it as UTF-8");
        }
    }

    private static String bodyText(Document page) {
        Element body = page.body().clone();
        body.select(NOT_READ).remove();
        return paragraphs(body);
    }

    private static String paragraphs(Element element) {
        ParagraphCollector collector = new ParagraphCollector();
        element.traverse(collector);
        return collector.text();
    }

    /** Joins what stands in one block to a line, with the white space that a browser would show. */
    private static final class ParagraphCollector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder paragraph = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                paragraph.append(words.getWholeText());
            } else if (breaksLine(node)) {
                endParagraph();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaksLine(node)) {
                endParagraph();
            }
        }

        private static boolean breaksLine(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }

        private void endParagraph() {
            String line = paragraph.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            paragraph.setLength(0);
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }

        private String text() {
            endParagraph();
            return text.toString();
        }
    }
}
