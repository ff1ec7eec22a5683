/** From chains to entities: each with its label, its type and its counterpart in the knowledge base. */
package dateline.extractor.link;
