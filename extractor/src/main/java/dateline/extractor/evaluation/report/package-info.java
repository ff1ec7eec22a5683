/** An evaluation as text, JSON or a page of HTML. */
package dateline.extractor.evaluation.report;
