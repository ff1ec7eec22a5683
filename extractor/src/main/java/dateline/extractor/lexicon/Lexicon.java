package dateline.extractor.lexicon;

import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.LexicalEntry.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, checked against one another and indexed by word. Immutable. */
public final class Lexicon {

    /** The class of events that no word of the lexicon evokes. */
    public static final String PLAIN_EVENT = "Event";

    private static final String FOLDER = "/dateline/ontology/lexicon/";

    private final List<EntityType> entityTypes;
    private final TypeHierarchy types;
    private final Map<String, RoleDefinition> roles = new LinkedHashMap<>();
    private final Map<String, EventClass> events = new LinkedHashMap<>();
    private final Map<String, RelationProperty> relations = new LinkedHashMap<>();
    private final Map<String, List<LexicalEntry>> verbs = new HashMap<>();
    private final Map<String, List<LexicalEntry>> nouns = new HashMap<>();
    private final List<UnitOfMeasure> units;
    private final List<PloverRule> ploverRules;
    private final Cues cues;
    private final Grammar grammar;

    Lexicon(LexiconReader reader) {
        entityTypes = List.copyOf(reader.readList("types.yaml", EntityType.class));
        types = new TypeHierarchy(entityTypes);
        reader.readList("roles.yaml", RoleDefinition.class).forEach(role -> roles.put(role.name(), role));
        reader.readFolder("events", EventClass.class).forEach(event -> add(events, event));
        reader.readFolder("relations", RelationProperty.class).forEach(relation -> add(relations, relation));
        units = List.copyOf(reader.readList("units.yaml", UnitOfMeasure.class));
        ploverRules = List.copyOf(reader.readList("plover.yaml", PloverRule.class));
        cues = reader.readOne("cues.yaml", Cues.class);
        grammar = reader.readOne("grammar.yaml", Grammar.class);
        concepts().forEach(concept -> {
            check(concept);
            concept.verbs().forEach(group -> index(concept, group, Kind.VERB));
            concept.nouns().forEach(group -> index(concept, group, Kind.NOUN));
        });
    }

    /** Reads the lexicon on the class path; a {@link LexiconException} says what is wrong in which file. */
    public static Lexicon load() {
        return new Lexicon(new LexiconReader(Lexicon.class.getResource(FOLDER)));
    }

    private <C extends Concept> void add(Map<String, C> map, C concept) {
        if (map.put(concept.name(), concept) != null) {
            throw new LexiconException("lexicon: " + concept.name() + " is defined twice; join the two entries");
        }
    }

    private void check(Concept concept) {
        concept.roles().forEach((role, admitted) -> {
            if (concept instanceof EventClass && !roles.containsKey(role)) {
                throw new LexiconException("lexicon: " + concept.name() + " has a role '" + role
                        + "', which is not in roles.yaml; it has " + roles.keySet());
            }
            admitted.stream().filter(type -> !types.isDefined(type)).findFirst().ifPresent(type -> {
                throw new LexiconException("lexicon: role '" + role + "' of " + concept.name() + " admits '" + type
                        + "', which is not in types.yaml");
            });
        });
        concept.requires().stream().filter(role -> !concept.roles().containsKey(role)).findFirst().ifPresent(role -> {
            throw new LexiconException("lexicon: " + concept.name() + " requires '" + role + "', which is none of its "
                    + "roles " + concept.roles().keySet());
        });
    }

    private void index(Concept concept, WordGroup group, Kind kind) {
        for (String phrase : group.words()) {
            LexicalEntry entry;
            try {
                entry = LexicalEntry.of(concept, phrase, kind, group.frame());
            } catch (IllegalArgumentException e) {
                throw new LexiconException("lexicon: " + e.getMessage(), e);
            }
            String key = kind == Kind.VERB ? entry.words().getFirst() : entry.words().getLast();
            (kind == Kind.VERB ? verbs : nouns).computeIfAbsent(key, word -> new ArrayList<>()).add(entry);
        }
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

    public RoleDefinition getRole(String name) {
        return Optional.ofNullable(roles.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no role '" + name + "' in " + roles.keySet()));
    }

    public boolean isRole(String name) {
        return roles.containsKey(name);
    }

    public List<PloverRule> listPloverRules() {
        return ploverRules;
    }

    public List<UnitOfMeasure> listUnits() {
        return units;
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
        return verbs.getOrDefault(lemma, List.of());
    }

    /**
     * The meanings of a noun; compounds that end with it included. A noun in -ing that is not listed means what its verb
     * means.
     */
    public List<LexicalEntry> listNouns(Token noun) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        // The lemmatizer leaves capitalised nouns in the plural, and makes verbs of gerunds.
        String singular = noun.lemma().endsWith("s") ? noun.lemma().substring(0, noun.lemma().length() - 1) : word;
        return Stream.of(noun.lemma(), word, singular).map(nouns::get).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> word.endsWith("ing") ? gerund(word) : List.of());
    }

    private List<LexicalEntry> gerund(String word) {
        String stem = word.substring(0, word.length() - 3);
        String undoubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                ? stem.substring(0, stem.length() - 1) : stem;
        return Stream.of(stem, stem + "e", undoubled).distinct().map(verbs::get).filter(Objects::nonNull)
                .flatMap(List::stream).filter(entry -> entry.words().size() == 1).map(LexicalEntry::asNoun).toList();
    }
}
