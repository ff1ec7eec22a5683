/** SHACL: what violates a shape stays out of the graph and is reported. */
package dateline.graph.validate;
