/**
 * How good the extraction is, measured against what people annotated: scores with intervals, and the mistakes behind
 * them. Works on the facts of documents only; {@code docs/evaluate.md} defines every measure.
 */
package dateline.extractor.evaluation;
