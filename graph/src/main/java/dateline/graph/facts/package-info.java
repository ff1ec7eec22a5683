/** The facts of each document on disk: what is there need not be extracted again. */
package dateline.graph.facts;
