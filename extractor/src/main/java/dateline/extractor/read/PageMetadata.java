package dateline.extractor.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Title, day, publisher and address from a page's head: JSON-LD first, then meta tags, then what is left. */
final class PageMetadata {

    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=twitter:title]",
            "meta[name=dc.title]", "meta[name=dcterms.title]");
    private static final List<String> PUBLISHED = List.of("meta[property=article:published_time]",
            "meta[name=article:published_time]", "meta[itemprop=datePublished]", "meta[name=dc.date]",
            "meta[name=dc.date.issued]", "meta[name=dcterms.date]", "meta[name=dcterms.created]",
            "meta[name=parsely-pub-date]", "meta[name=date]", "meta[name=pubdate]");
    private static final List<String> PUBLISHER = List.of("meta[property=og:site_name]", "meta[name=dc.publisher]",
            "meta[name=dcterms.publisher]", "meta[name=publisher]", "meta[name=application-name]");
    private static final List<String> URL = List.of("meta[property=og:url]");

    private PageMetadata() {
    }

    static Metadata read(Document page) {
        Metadata tags = new Metadata(
                findContent(page, TITLE).or(() -> findText(page, "h1")).or(() -> present(page.title())),
                findPublished(page),
                findContent(page, PUBLISHER),
                findAttribute(page, "link[rel=canonical]", "href").or(() -> findContent(page, URL)));
        return JsonLd.read(page).orElse(tags);
    }

    private static Optional<LocalDate> findPublished(Document page) {
        return PUBLISHED.stream().flatMap(selector -> page.select(selector).stream())
                .flatMap(meta -> PublicationDate.find(meta.attr("content")).stream()).findFirst()
                .or(() -> page.select("time[datetime]").stream()
                        .flatMap(time -> PublicationDate.find(time.attr("datetime")).stream()).findFirst());
    }

    private static Optional<String> findContent(Document page, List<String> selectors) {
        return selectors.stream().flatMap(selector -> findAttribute(page, selector, "content").stream()).findFirst();
    }

    private static Optional<String> findAttribute(Document page, String selector, String attribute) {
        return page.select(selector).stream().flatMap(element -> present(element.attr(attribute)).stream())
                .findFirst();
    }

    private static Optional<String> findText(Document page, String selector) {
        return page.select(selector).stream().flatMap(element -> present(element.text()).stream()).findFirst();
    }

    private static Optional<String> present(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
}
