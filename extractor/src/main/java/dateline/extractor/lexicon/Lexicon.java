package dateline.extractor.lexicon;

import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.LexiconReader.Entry;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, checked against one another and indexed by word. Immutable. */
public final class Lexicon {

    /** The class of events that no word of the lexicon evokes. */
    public static final String PLAIN_EVENT = "Event";

    private static final List<String> PERSON = List.of("Person");
    private static final String FOLDER = "/dateline/ontology/lexicon/";

    private final List<EntityType> entityTypes;
    private final TypeHierarchy types;
    private final VerbValency valency;
    private final Map<String, RoleDefinition> roles = new LinkedHashMap<>();
    private final Map<String, EventClass> events = new LinkedHashMap<>();
    private final Map<String, RelationProperty> relations = new LinkedHashMap<>();
    private final Map<String, List<LexicalEntry>> verbs = new HashMap<>();
    private final Map<String, List<LexicalEntry>> nouns = new HashMap<>();
    private final Map<String, List<LexicalEntry>> adjectives = new HashMap<>();
    private final List<UnitOfMeasure> units;
    private final PloverCoding plover;
    private final LexiconLines lines;
    private final Map<String, Entry<?>> entries = new HashMap<>();
    private final List<Implication> implications;
    private final Cues cues;
    private final Grammar grammar;

    Lexicon(LexiconReader reader) {
        entityTypes = List.copyOf(reader.readList("types.yaml", EntityType.class));
        types = new TypeHierarchy(entityTypes, WordNetNouns.parse(reader.text(WordNetNouns.FILE)));
        valency = VerbValency.parse(reader.text(VerbValency.FILE));
        reader.readList("roles.yaml", RoleDefinition.class).forEach(role -> roles.put(role.name(), role));
        List<Entry<EventClass>> eventEntries = reader.readFolder("events", EventClass.class);
        List<Entry<RelationProperty>> relationEntries = reader.readFolder("relations", RelationProperty.class);
        units = List.copyOf(reader.readList("units.yaml", UnitOfMeasure.class));
        plover = reader.readOne("plover.yaml", PloverCoding.class);
        cues = reader.readOne("cues.yaml", Cues.class);
        grammar = reader.readOne("grammar.yaml", Grammar.class);
        implications = List.copyOf(reader.readList("implications.yaml", Implication.class));
        lines = new LexiconLines(reader);
        List<String> problems = new LexiconValidator(types, roles.keySet(), grammar.prepositions(), plover, lines)
                .problems(eventEntries, relationEntries);
        if (!problems.isEmpty()) {
            throw new LexiconException(String.join(System.lineSeparator(), problems));
        }
        eventEntries.forEach(entry -> add(events, entry));
        relationEntries.forEach(entry -> add(relations, entry));
        implications.forEach(this::check);
        concepts().forEach(concept -> {
            concept.verbs().forEach(group -> index(concept, group, Kind.VERB));
            concept.nouns().forEach(group -> index(concept, group, Kind.NOUN));
            concept.adjectives().forEach(group -> index(concept, group, Kind.ADJECTIVE));
        });
    }

    /** Reads the lexicon on the class path; a {@link LexiconException} says what is wrong in which file. */
    public static Lexicon load() {
        return new Lexicon(new LexiconReader(Lexicon.class.getResource(FOLDER)));
    }

    /** Reads the lexicon of a folder. */
    public static Lexicon load(Path folder) {
        try {
            return new Lexicon(new LexiconReader(folder.toUri().toURL()));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(folder + " is not a folder of this computer", e);
        }
    }

    private <C extends Concept> void add(Map<String, C> map, Entry<C> entry) {
        map.put(entry.value().name(), entry.value());
        entries.put(entry.value().name(), entry);
    }

    private void check(Implication implication) {
        for (String property : List.of(implication.premise(), implication.conclusion())) {
            if (!relations.containsKey(property)) {
                throw new LexiconException("lexicon/implications.yaml: '" + property
                        + "' is no property; see relations/");
            }
        }
        Stream.of(implication.subject(), implication.object(), implication.of()).flatMap(List::stream)
                .filter(type -> !types.isDefined(type)).findFirst().ifPresent(type -> {
                    throw new LexiconException("lexicon/implications.yaml: '" + type + "' is not in types.yaml");
                });
    }

    /** Tokenizers part "cease-fire" at the hyphen, and leave others whole. */
    private static Stream<String> spellings(String phrase, Kind kind) {
        return kind == Kind.NOUN && phrase.contains("-") ? Stream.of(phrase, phrase.replace("-", " - "))
                : Stream.of(phrase);
    }

    private Stream<String> words(Concept concept, WordGroup group) {
        return group.denoting().map(type -> types.listNouns(type).filter(noun -> !group.except().contains(noun)
                && concept.nouns().stream().noneMatch(other -> other.words().contains(noun))))
                .orElseGet(group.words()::stream);
    }

    private void index(Concept concept, WordGroup group, Kind kind) {
        for (String phrase : words(concept, group).flatMap(words -> spellings(words, kind)).toList()) {
            LexicalEntry entry = LexicalEntry.of(concept, phrase, kind, group.frame());
            String key = kind == Kind.VERB ? entry.words().getFirst() : entry.words().getLast();
            Map<String, List<LexicalEntry>> index = switch (kind) {
                case VERB -> verbs;
                case NOUN -> nouns;
                case ADJECTIVE -> adjectives;
            };
            index.computeIfAbsent(key, word -> new ArrayList<>()).add(entry);
        }
    }

    /** Where a value of an event class or a relation property, such as the text of an example, stands. */
    public Location locate(Concept concept, String value) {
        return lines.find(entries.get(concept.name()), value);
    }

    public List<EntityType> listEntityTypes() {
        return entityTypes;
    }

    public List<RoleDefinition> listRoles() {
        return List.copyOf(roles.values());
    }

    public List<EventClass> listEventClasses() {
        return List.copyOf(events.values());
    }

    public List<RelationProperty> listRelationProperties() {
        return List.copyOf(relations.values());
    }

    /** Common nouns that relate persons to persons: "father", "wife". */
    public Set<String> listRelativeNouns() {
        return relations.values().stream()
                .filter(property -> property.subject().equals(PERSON) && property.object().equals(PERSON))
                .flatMap(property -> property.nouns().stream()).flatMap(group -> group.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every event class and every relation property. */
    public Stream<Concept> concepts() {
        return Stream.concat(events.values().stream(), relations.values().stream());
    }

    public Optional<EventClass> findEventClass(String name) {
        return Optional.ofNullable(events.get(name));
    }

    public Optional<RelationProperty> findRelationProperty(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    public boolean isRole(String name) {
        return roles.containsKey(name);
    }

    public PloverCoding plover() {
        return plover;
    }

    /** The PLOVER classes of those events of a document that have one. */
    public Map<EventId, String> codeInPlover(List<Event> document) {
        return plover.code(document, type -> findEventClass(type).flatMap(EventClass::plover));
    }

    /** What follows from relations that are said. */
    public List<Implication> listImplications() {
        return implications;
    }

    public List<UnitOfMeasure> listUnits() {
        return units;
    }

    public VerbValency valency() {
        return valency;
    }

    public TypeHierarchy types() {
        return types;
    }

    public Cues cues() {
        return cues;
    }

    public Grammar grammar() {
        return grammar;
    }

    /** The meanings of a verb, by its lemma; phrases that begin with it included. */
    public List<LexicalEntry> listVerbs(String lemma) {
        // The lemmatizer makes "combate" of "combated".
        String shorter = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return verbs.getOrDefault(lemma, verbs.getOrDefault(shorter, List.of()));
    }

    /** The meanings of an adjective, by its word or, as participles have verbs for lemmas, by that of a participle. */
    public List<LexicalEntry> listAdjectives(Token adjective) {
        return adjectives.getOrDefault(adjective.word().toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * The meanings of a noun; compounds that end with it included. A noun in -ing that is not listed means what its verb
     * means.
     */
    public List<LexicalEntry> listNouns(Token noun) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        // The lemmatizer leaves capitalised nouns in the plural, and makes verbs of gerunds.
        String singular = noun.lemma().endsWith("s") ? noun.lemma().substring(0, noun.lemma().length() - 1) : word;
        List<LexicalEntry> listed = Stream.of(noun.lemma(), word, singular).distinct().map(nouns::get)
                .filter(Objects::nonNull).flatMap(List::stream).toList();
        return listed.isEmpty() && word.endsWith("ing") ? gerund(word) : listed;
    }

    /** The nouns of a class or property. */
    public List<LexicalEntry> listNouns(Concept concept) {
        return concept.nouns().stream().flatMap(group -> group.words().stream()
                .map(phrase -> LexicalEntry.of(concept, phrase, Kind.NOUN, group.frame()))).toList();
    }

    private List<LexicalEntry> gerund(String word) {
        String stem = word.substring(0, word.length() - 3);
        String undoubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                ? stem.substring(0, stem.length() - 1) : stem;
        return Stream.of(stem, stem + "e", undoubled).distinct().map(verbs::get).filter(Objects::nonNull)
                .flatMap(List::stream).filter(entry -> entry.words().size() == 1).map(LexicalEntry::asNoun).toList();
    }
}
