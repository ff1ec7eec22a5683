/** Who says it, and does it hold: attributions, and the factuality of each event and relation. */
package dateline.extractor.claim;
