/** Reads what lies beside the classes. */
package dateline.extractor.resource;
