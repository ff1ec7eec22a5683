/** Events: which there are, who takes part, when, and which mentions are of one event. */
package dateline.extractor.event;
