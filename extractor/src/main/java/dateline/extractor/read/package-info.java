/** From files and folders to documents. */
package dateline.extractor.read;
