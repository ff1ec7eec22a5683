/**
 * Predicates and their arguments, from the dependency graph alone: what is said of whom, whatever the form. Knows
 * English grammar (voice, control, relative clauses, participles, nominalisations, light verbs), no meanings.
 */
package dateline.extractor.predicate;
