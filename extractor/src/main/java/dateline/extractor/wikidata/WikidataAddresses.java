package dateline.extractor.wikidata;

import java.net.URI;
import java.time.Duration;

/**
 * Where the web APIs are, and how they are asked.
 *
 * @param wikipedia the MediaWiki API of the English Wikipedia
 * @param wikidata  the MediaWiki API of Wikidata
 * @param pause     the first pause after an answer that asks for one; it doubles each time
 */
public record WikidataAddresses(URI wikipedia, URI wikidata, Duration pause) {

    /** The real ones. */
    public static WikidataAddresses ofWikimedia() {
        return new WikidataAddresses(URI.create("https://en.wikipedia.org/w/api.php"),
                URI.create("https://www.wikidata.org/w/api.php"), Duration.ofSeconds(1));
    }
}
