/**
 * Relations by a classifier that learned from sentences: the statistical one of CoreNLP's {@code kbp} (Angeli et al.,
 * Bootstrapped self training for knowledge base population, TAC 2015), asked about pairs of our own mentions.
 */
package dateline.extractor.kbp;
