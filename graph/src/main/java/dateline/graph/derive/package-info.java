/** What only several articles together tell: how many outlets say it, whether it is disputed, how far to believe it. */
package dateline.graph.derive;
