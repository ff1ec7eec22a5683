package dateline.extractor.kb;

import dateline.extractor.kb.ItemFact.Kind;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of N-Triples as Wikidata writes them
 * (<a href="https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format">RDF dump format</a>).
 */
final class TripleLine {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String ABOUT = "http://schema.org/about";
    private static final String ENGLISH = "https://en.wikipedia.org/wiki/";
    private static final String DATA = "https://www.wikidata.org/wiki/Special:EntityData/";
    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
    private static final Map<String, Kind> TEXTS = Map.of("http://www.w3.org/2000/01/rdf-schema#label", Kind.LABEL,
            "http://www.w3.org/2004/02/skos/core#altLabel", Kind.ALIAS, "http://schema.org/description", Kind.DESCRIPTION);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");
    private static final String ESCAPED = "tbnrf\"'\\";
    private static final String MEANT = "\t\b\n\r\f\"'\\";

    private final String line;
    private int at;

    private TripleLine(String line) {
        this.line = line;
    }

    /**
     * What it says of an item, if that is wanted.
     *
     * @throws IOException when it is no triple
     */
    static Optional<ItemFact> read(String line) throws IOException {
        return line.startsWith("#") ? Optional.empty() : new TripleLine(line).read();
    }

    private Optional<ItemFact> read() throws IOException {
        String subject = node();
        String predicate = iri();
        if (!line.endsWith(".") || at >= line.length() - 1) {
            throw new IOException("no triple that ends with a dot");
        }
        if (predicate.equals(ABOUT)) {
            return about(subject);
        }
        Kind text = TEXTS.get(predicate);
        Kind object = predicate.startsWith(DIRECT) ? ItemFact.BY_PROPERTY.get(predicate.substring(DIRECT.length())) : null;
        Optional<Integer> item = text == null && object == null ? Optional.empty() : item(subject);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return text != null ? text(item.get(), text)
                : item(node()).map(other -> new ItemFact(item.get(), object, other.toString()));
    }

    private Optional<ItemFact> about(String page) throws IOException {
        if (page.startsWith(DATA)) {
            return Optional.empty();
        }
        Optional<Integer> item = item(node());
        if (item.isPresent() && page.startsWith(ENGLISH)) {
            String title = page.substring(ENGLISH.length()).replace("+", "%2B");
            try {
                return fact(item.get(), Kind.TITLE, URLDecoder.decode(title, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                throw new IOException("'" + title + "' is no part of an IRI");
            }
        }
        return item.map(number -> new ItemFact(number, Kind.PAGES, "1"));
    }

    /** In English, or for any language that has none of its own. */
    private Optional<ItemFact> text(int item, Kind kind) throws IOException {
        int end = line.lastIndexOf('"');
        if (line.charAt(at) != '"' || end <= at) {
            throw new IOException("no text in quotation marks");
        }
        String tag = line.substring(end + 1, line.length() - 1).strip();
        if (!tag.equals("@en") && !tag.equals("@mul")) {
            return Optional.empty();
        }
        Kind known = kind == Kind.LABEL && tag.equals("@mul") ? Kind.COMMON_LABEL : kind;
        return fact(item, known, unescaped(line.substring(at + 1, end)));
    }

    private static Optional<ItemFact> fact(int item, Kind kind, String value) throws IOException {
        WikidataDump.requireText(value);
        return Optional.of(new ItemFact(item, kind, value));
    }

    private static Optional<Integer> item(String iri) {
        return iri.startsWith(ENTITY) ? WikidataDump.findItem(iri.substring(ENTITY.length())) : Optional.empty();
    }

    /** The next IRI, or the name of a blank node, and nothing for a literal. */
    private String node() throws IOException {
        if (line.startsWith("_:", at)) {
            int end = line.indexOf(' ', at);
            skipTo(end);
            return "";
        }
        return line.startsWith("\"", at) ? "" : iri();
    }

    private String iri() throws IOException {
        int end = line.indexOf('>', at);
        if (!line.startsWith("<", at) || end < 0) {
            throw new IOException("no IRI in <>");
        }
        String iri = line.substring(at + 1, end);
        skipTo(end + 1);
        return iri;
    }

    private void skipTo(int next) throws IOException {
        if (next < 0) {
            throw new IOException("no triple");
        }
        at = next;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private static String unescaped(String text) throws IOException {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        try {
            return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage());
        }
    }

    private static String character(String escape) {
        if (escape.length() > 1) {
            return Character.toString(Integer.parseInt(escape.substring(1), 16));
        }
        int known = ESCAPED.indexOf(escape);
        if (known < 0) {
            throw new IllegalArgumentException("'\\" + escape + "' is no escape of N-Triples");
        }
        return MEANT.substring(known, known + 1);
    }
}
