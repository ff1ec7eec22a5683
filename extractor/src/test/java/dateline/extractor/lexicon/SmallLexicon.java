package dateline.extractor.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lexicon of a few entries in a folder: tests of the engine do not depend on what the real one says. */
public final class SmallLexicon {

    private static final String TYPES = """
            - { class: Thing, definition: Anything. }
            - { class: Agent, parents: [Thing], definition: Who can act. }
            - { class: Person, parents: [Agent], definition: A human being., ner: [PERSON], nouns: [guard, teacher] }
            - { class: Group, parents: [Agent], definition: People., nouns: [crowd] }
            - { class: Organization, parents: [Agent], definition: An organization., ner: [ORGANIZATION], nouns: [company] }
            - { class: Place, parents: [Thing], definition: Somewhere., ner: [LOCATION], nouns: [village] }
            - { class: Country, parents: [Place, Agent], definition: A state. }
            - { class: City, parents: [Place], definition: A city., nouns: [city] }
            - { class: Artifact, parents: [Thing], definition: Something made. }
            - { class: Vehicle, parents: [Artifact], definition: It moves., nouns: [boat, tractor] }
            - { class: Food, parents: [Artifact], definition: It is eaten., nouns: [rice, wheat] }
            - { class: NamedEvent, parents: [Thing], definition: Something that happens. }
            """;
    private static final String ROLES = """
            - { role: agent, definition: Who does it., functions: [subj, by, poss, adj] }
            - { role: patient, definition: Whom it is done to., functions: [obj, of] }
            - { role: theme, definition: What is moved., functions: [obj, of] }
            - { role: recipient, definition: Who receives., functions: [iobj, to], types: [Agent] }
            - { role: topic, definition: What it is about., functions: [comp, about] }
            - { role: place, definition: Where it takes place., functions: [in, at, near], types: [Place] }
            """;
    private static final String CUES = """
            attribution: [{ commitment: Asserted, verbs: [say] }]
            negations: [not]
            """;
    private static final String GRAMMAR = """
            light_verbs: [make]
            light_nouns: [use]
            prepositions: [about, against, as, at, by, for, from, in, near, of, "on", to, with]
            partitives: [dozen]
            stop_verbs: [be, say, make]
            """;

    private final Path folder;

    private SmallLexicon(Path folder) {
        this.folder = folder;
    }

    /** With types, roles, a cue and some closed classes, without any event or relation. */
    public static SmallLexicon in(Path folder) {
        return new SmallLexicon(folder).with("types.yaml", TYPES).with("roles.yaml", ROLES).withEvents("[]")
                .withRelations("[]").with("plover.yaml", "classes: [AGREE, AID, ASSAULT]")
                .with("units.yaml", "- { unit: KiloM, words: [km, kilometer] }").with("implications.yaml", "[]")
                .with("cues.yaml", CUES).with("grammar.yaml", GRAMMAR).with("wordnet-nouns.tsv", "")
                .with("wordnet-verbs.tsv", "");
    }

    public SmallLexicon withEvents(String yaml) {
        return with("events/test.yaml", yaml);
    }

    public SmallLexicon withRelations(String yaml) {
        return with("relations/test.yaml", yaml);
    }

    public SmallLexicon with(String file, String yaml) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), yaml);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallLexicon without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    public Lexicon load() {
        try {
            return new Lexicon(new LexiconReader(folder.toUri().toURL()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
