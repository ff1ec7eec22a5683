package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.GoldAttribution;
import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributions in brat's standoff format: {@code T} lines are words, {@code E} lines bring them together. */
final class BratReader {

    private static final Pattern WORDS = Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t.*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\t(Attribution\\S*:T\\d+(?: \\S+:[TE]\\d+)*)\\s*");

    private final GoldFile file;
    private final CodePoints offsets;
    private final Map<String, List<Span>> words = new HashMap<>();

    BratReader(GoldFile file, String text) {
        this.file = file;
        this.offsets = new CodePoints(text);
    }

    List<GoldAttribution> read() {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("T")) {
                readWords(lines.get(i), i + 1);
            }
        }
        List<GoldAttribution> attributions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("E")) {
                readEvent(lines.get(i), i + 1).ifPresent(attributions::add);
            }
        }
        return attributions;
    }

    private void readWords(String line, int number) {
        Matcher matcher = WORDS.matcher(line);
        if (!matcher.matches()) {
            throw error(number, "'" + line + "' is no annotation of words such as T1<tab>Cue 3 7<tab>said");
        }
        List<Span> spans = new ArrayList<>();
        for (String piece : matcher.group(3).split(";")) {
            String[] ends = piece.split(" ");
            try {
                spans.add(offsets.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            } catch (IllegalArgumentException e) {
                throw error(number, "offsets " + piece + " of " + matcher.group(1) + ": " + e.getMessage());
            }
        }
        words.put(matcher.group(1), List.copyOf(spans));
    }

    /** Absent for an attribution of which the annotator marked nothing. */
    private Optional<GoldAttribution> readEvent(String line, int number) {
        Matcher matcher = EVENT.matcher(line);
        if (!matcher.matches()) {
            throw error(number, "'" + line + "' is no attribution such as E1<tab>Attribution:T4 Content:T3 Cue:T2");
        }
        Map<String, List<Span>> roles = new HashMap<>();
        for (String argument : matcher.group(1).split(" ")) {
            String role = argument.substring(0, argument.indexOf(':')).replaceAll("\\d+$", "");
            List<Span> spans = words.get(argument.substring(argument.indexOf(':') + 1));
            if (spans == null) {
                throw error(number, "'" + argument + "' points to words that are not annotated");
            }
            roles.computeIfAbsent(role, key -> new ArrayList<>()).addAll(spans);
        }
        GoldAttribution attribution = new GoldAttribution(roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()), roles.getOrDefault("Content", List.of()));
        return attribution.content().isEmpty() && attribution.cue().isEmpty() ? Optional.empty()
                : Optional.of(attribution);
    }

    private GoldFormatException error(int line, String problem) {
        return new GoldFormatException(file.path() + " line " + line + ": " + problem
                + "; correct it, nothing was scored");
    }
}
