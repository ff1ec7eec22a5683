package dateline.server.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an answer in JSON holds beside the facts, when the parameter {@code with} asks for it. */
enum Addition {
    EDGES, TURTLE;

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param list names with commas between them, or null */
    static Set<Addition> parse(String list) throws RefusedException {
        Set<Addition> additions = EnumSet.noneOf(Addition.class);
        if (list != null) {
            for (String name : list.split(",")) {
                additions.add(get(name.strip()));
            }
        }
        return additions;
    }

    private static Addition get(String label) throws RefusedException {
        return Arrays.stream(values()).filter(addition -> addition.label().equals(label)).findFirst()
                .orElseThrow(() -> RefusedException.of(400, "with '" + label + "' is not known; known are "
                        + Arrays.stream(values()).map(Addition::label).collect(Collectors.joining(" and "))));
    }
}
