package dateline.extractor.coreference;

import dateline.extractor.lexicon.Grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gender by given name (the list of CoreNLP's models) and by words such as "Mrs" or "spokesman". */
public final class GenderGuesser {

    private static final String NAMES = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Set<String> maleWords;
    private final Set<String> femaleWords;

    public GenderGuesser(Grammar grammar) {
        maleWords = new HashSet<>(grammar.maleWords());
        femaleWords = new HashSet<>(grammar.femaleWords());
        try (InputStream in = GenderGuesser.class.getResourceAsStream(NAMES);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).filter(cells -> cells.length == 2).forEach(cells ->
                    givenNames.put(cells[0].toLowerCase(Locale.ROOT), Gender.valueOf(cells[1].toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(NAMES, e);
        }
    }

    /** Unknown for what is no given name. */
    public Gender ofGivenName(String name) {
        return givenNames.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    Gender ofWord(String lemma) {
        if (maleWords.contains(lemma)) {
            return Gender.MALE;
        }
        return femaleWords.contains(lemma) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
