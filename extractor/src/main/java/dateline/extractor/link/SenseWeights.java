package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.kb.Sense;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much speaks for a sense of a name in a document. The parts are multiplied; each is near 1 when it says nothing. The
 * figures were set by hand on the visible parts of the benchmarks.
 */
final class SenseWeights {

    /** Of what is only called the same, at least. */
    private static final double NO_PRIOR = 0.03;
    /** Of what the known priors leave, so much goes to all that is only called the same. */
    private static final double SHARED_REST = 0.5;
    private static final double SPOKEN_OF = 2;
    private static final double NOT_SPOKEN_OF = 0.4;
    /** So many names has what is well known. */
    private static final double WELL_KNOWN = 50;
    private static final double OBSCURE = 0.25;

    private final TypeHierarchy types;

    SenseWeights(TypeHierarchy types) {
        this.types = types;
    }

    /** How often the name means that: what the priors leave goes to the other senses as well known as they are. */
    static double prior(Sense sense, List<Sense> all) {
        double known = all.stream().mapToDouble(Sense::prior).sum();
        double names = all.stream().filter(each -> each.prior() == 0).mapToInt(Sense::names).sum();
        boolean isShared = sense.prior() == 0 && known < 1 && names > 0;
        return sense.prior() + NO_PRIOR + (isShared ? SHARED_REST * (1 - known) * sense.names() / names : 0);
    }

    /** @param names all names of the chain, the longest first */
    double of(Sense sense, double prior, String name, List<String> names, Chain chain, DocumentContext context) {
        TitleReading title = TitleReading.of(sense.id().wikipedia(), sense.description(), types);
        return prior * fame(sense) * type(title, chain) * setting(title, context)
                * (types.isA(chain.type(), "Person") ? person(title, name) : spelling(title, names))
                * (name.equals(names.getFirst()) ? 1 : shortName(title, name, names));
    }

    private static double fame(Sense sense) {
        return Math.min(1, OBSCURE + (1 - OBSCURE) * Math.log1p(sense.names()) / Math.log1p(WELL_KNOWN));
    }

    private double type(TitleReading title, Chain chain) {
        boolean isPerson = types.isA(chain.type(), "Person");
        // "Couples" may be a surname.
        Optional<String> said = isPerson ? title.type() : title.type().or(title::baseType);
        if (said.isEmpty() || chain.type().equals(TypeHierarchy.ROOT)) {
            return 1;
        }
        if (types.admits(List.of(chain.type()), said.get())) {
            return 1.3;
        }
        boolean isClash = isPerson || types.isA(said.get(), "Person") || types.isA(said.get(), "Work");
        return isClash ? 0.1 : 0.6;
    }

    /** What tells it from others must be something that the document speaks of. */
    private static double setting(TitleReading title, DocumentContext context) {
        if (!title.where().isEmpty()) {
            return context.speaksOfAny(title.where()) ? SPOKEN_OF : NOT_SPOKEN_OF;
        }
        if (!title.bracket().isEmpty()) {
            return context.speaksOfAny(title.bracket()) ? SPOKEN_OF : NOT_SPOKEN_OF;
        }
        return 1;
    }

    /** Who is called by one word is somebody whose name has it and more: the title of one word is about the name. */
    private static double person(TitleReading title, String name) {
        List<String> words = words(title.base());
        if (name.indexOf(' ') >= 0) {
            return words.contains(words(name).getLast()) ? 1.2 : 0.7;
        }
        return !words.contains(words(name).getFirst()) ? 0.1 : words.size() == 1 && title.type().isEmpty() ? 0.2 : 1;
    }

    private static double spelling(TitleReading title, List<String> names) {
        String base = title.base().toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(each -> base.equals(each.toLowerCase(Locale.ROOT)))) {
            return 1.2;
        }
        List<String> words = words(base);
        boolean isAlike = names.stream().anyMatch(name -> words(name).stream().anyMatch(words::contains)
                || initials(base).startsWith(name.toLowerCase(Locale.ROOT).replace(".", "")));
        return isAlike ? 1 : 0.7;
    }

    /** A short name of something with a longer one, which is not known: what the title says must agree with the longer one. */
    private static double shortName(TitleReading title, String name, List<String> names) {
        List<String> longer = words(names.getFirst());
        boolean agrees = words(title.base()).stream().filter(word -> !words(name).contains(word)).anyMatch(longer::contains);
        return agrees ? 1 : 0.4;
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ -]"));
    }

    private static String initials(String base) {
        StringBuilder initials = new StringBuilder();
        words(base).forEach(word -> initials.append(word.isEmpty() ? "" : word.charAt(0)));
        return initials.toString();
    }
}
