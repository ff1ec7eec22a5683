/** {@code /api/extract}: a text in, what it says out; nothing is stored. */
package dateline.server.extract;
