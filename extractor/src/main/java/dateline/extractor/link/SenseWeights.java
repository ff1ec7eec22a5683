package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.kb.Sense;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much speaks for a sense of a name in a document. The parts are multiplied; each is near 1 when it says nothing.
 */
final class SenseWeights {

    /** Of what is only called the same. */
    private static final double NO_PRIOR = 0.03;
    /** So many names has what is well known. */
    private static final double WELL_KNOWN = 50;

    private final TypeHierarchy types;

    SenseWeights(TypeHierarchy types) {
        this.types = types;
    }

    /** @param names all names of the chain, the longest first */
    double of(Sense sense, String name, List<String> names, Chain chain, DocumentContext context) {
        TitleReading title = TitleReading.of(sense.id().wikipedia(), sense.description(), types);
        return (sense.prior() + NO_PRIOR) * fame(sense) * type(title, name, chain) * setting(title, context)
                * spelling(title, name, names);
    }

    private static double fame(Sense sense) {
        return Math.min(1, 0.25 + 0.75 * Math.log1p(sense.names()) / Math.log1p(WELL_KNOWN));
    }

    private double type(TitleReading title, String name, Chain chain) {
        boolean isPerson = types.isA(chain.type(), "Person");
        boolean isOneWord = name.indexOf(' ') < 0;
        if (isPerson && isOneWord && title.type().isEmpty() && title.base().equalsIgnoreCase(name)) {
            return 0.2; // the article is about the surname, if it is about people at all
        }
        if (title.type().isEmpty() || chain.type().equals(TypeHierarchy.ROOT)) {
            return 1;
        }
        String said = title.type().get();
        boolean fits = types.admits(List.of(chain.type()), said);
        if (fits) {
            return 1.3;
        }
        boolean isClash = isPerson || types.isA(said, "Person") || types.isA(said, "Work");
        return isClash ? 0.1 : 0.6;
    }

    /** What tells it from others must be something that the document speaks of. */
    private static double setting(TitleReading title, DocumentContext context) {
        if (!title.where().isEmpty()) {
            return context.speaksOfAny(title.where()) ? 1.5 : 0.5;
        }
        if (!title.bracket().isEmpty()) {
            return context.speaksOfAny(title.bracket()) ? 1.5 : 0.6;
        }
        return 1;
    }

    private static double spelling(TitleReading title, String name, List<String> names) {
        String base = title.base().toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(each -> base.equals(each.toLowerCase(Locale.ROOT)))) {
            return 1.2;
        }
        List<String> words = Arrays.asList(base.split("[ -]"));
        boolean sharesWord = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ -]")).anyMatch(words::contains);
        return sharesWord || isInitials(name, base) ? 1 : 0.7;
    }

    private static boolean isInitials(String name, String base) {
        StringBuilder initials = new StringBuilder();
        for (String word : base.split("[ -]")) {
            initials.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return initials.toString().startsWith(name.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
