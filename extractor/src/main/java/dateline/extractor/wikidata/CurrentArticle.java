package dateline.extractor.wikidata;

import java.util.Optional;

/**
 * What a title of the English Wikipedia leads to today.
 *
 * @param title          of the article, after redirects, with underscores
 * @param item           its item in Wikidata; absent when there is no such article
 * @param disambiguation whether it only lists what the title can mean
 */
public record CurrentArticle(String title, Optional<String> item, boolean disambiguation) {
}
