package dateline.server;

import java.util.List;

/**
 * A query with what is said of it in the comments that it begins with: {@code # title}, {@code # Theme: theme}, then
 * the description.
 *
 * @param name  of its file, without the ending
 * @param query the whole file
 */
record ExampleQuery(String name, String theme, String title, String description, String query) {

    private static final String THEME = "Theme:";

    /** @throws IllegalArgumentException when the comments are not of that form */
    static ExampleQuery parse(String file, String text) {
        List<String> comments = text.lines().takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip()).toList();
        if (comments.size() < 3 || !comments.get(1).startsWith(THEME)) {
            throw new IllegalArgumentException(file + " must begin with '# title', '# Theme: theme', '# description'");
        }
        return new ExampleQuery(file.replaceFirst("\\.rq$", ""), comments.get(1).substring(THEME.length()).strip(),
                comments.get(0), String.join(" ", comments.subList(2, comments.size())), text);
    }
}
