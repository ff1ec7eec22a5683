/** The command line: commands and wiring, nothing else. */
package dateline.cli;
