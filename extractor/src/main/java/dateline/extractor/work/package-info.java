/** What extraction does and how long it takes, told to whoever measures it. */
package dateline.extractor.work;
