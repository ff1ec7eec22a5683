/**
 * Benchmarks of other projects: a reader of each one's files, and a scorer that counts as the benchmark defines it.
 * {@code docs/evaluate.md} says where they come from and how each is scored.
 */
package dateline.extractor.evaluation.benchmark;
