package dateline.extractor.kb;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a dump of invented items, to measure with: of the JSON form, packed with gzip, some 2,300 bytes an item. Every
 * second item has an article, every hundredth is a class.
 *
 * <pre>java -cp ... dateline.extractor.kb.SyntheticDump 1000000 dump.json.gz</pre>
 */
public final class SyntheticDump {

    private static final String[] SYLLABLES = {"ba", "den", "kor", "li", "mar", "no", "pel", "rus", "sta", "tor", "ul", "vik"};
    private static final int FIRST = 1_000_000;

    private SyntheticDump() {
    }

    public static void main(String[] args) throws IOException {
        int items = Integer.parseInt(args[0]);
        try (PrintStream out = new PrintStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16), false,
                StandardCharsets.UTF_8)) {
            out.print("[\n");
            for (int number = 0; number < items; number++) {
                out.print(entity(number) + (number < items - 1 ? ",\n" : "\n"));
            }
            out.print("]\n");
        }
    }

    private static String entity(int number) {
        StringBuilder labels = new StringBuilder();
        for (String language : new String[] {"de", "fr", "es", "it", "pl", "ru", "ja", "pt", "sv", "nl"}) {
            labels.append(term(language, name(number))).append(',');
        }
        StringBuilder claims = new StringBuilder(claim("P31", number % 3 == 0 ? 5 : FIRST + number / 100 * 100));
        if (number % 100 == 0) {
            claims.append(',').append(claim("P279", number == 0 ? 43229 : FIRST + number / 1000 * 100));
        }
        claims.append(',').append(claim("P17", FIRST + number % 200));
        for (int property = 1000; property < 1008; property++) {
            claims.append(',').append(claim("P" + property, FIRST + number));
        }
        String sitelinks = number % 2 == 1 ? "" : "\"dewiki\":{\"site\":\"dewiki\",\"title\":\"%s\"},\"enwiki\":{\"site\":\"enwiki\",\"title\":\"%s\"}"
                .formatted(name(number), name(number) + " (" + number + ")");
        return "{\"type\":\"item\",\"id\":\"Q%d\",\"labels\":{%s%s},\"descriptions\":{%s},\"aliases\":{\"en\":[%s]},\"claims\":{%s},\"sitelinks\":{%s}}"
                .formatted(FIRST + number, labels, term("en", name(number)), term("en", "invented thing number " + number),
                        alias(name(number / 7) + " " + name(number)), claims, sitelinks);
    }

    private static String term(String language, String value) {
        return "\"%s\":%s".formatted(language, alias(value).replace("\"en\"", "\"" + language + "\""));
    }

    private static String alias(String value) {
        return "{\"language\":\"en\",\"value\":\"%s\"}".formatted(value);
    }

    private static String claim(String property, int value) {
        return "\"%s\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"%s\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\"Q%d\"}}},\"rank\":\"normal\"}]"
                .formatted(property, property, value);
    }

    /** The same for the same number; some numbers share one. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number * 7 % 400_000 + 13; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
