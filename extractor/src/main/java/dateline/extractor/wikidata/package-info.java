/** What Wikidata and Wikipedia say of the things that names were linked to, over their web API, when the user wants it. */
package dateline.extractor.wikidata;
