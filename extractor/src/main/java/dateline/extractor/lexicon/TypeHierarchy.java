package dateline.extractor.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of entities and which is a kind of which. */
public final class TypeHierarchy {

    public static final String ROOT = "Thing";

    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, String> byGeneratedNoun = new HashMap<>();
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, String> byNameEnding = new HashMap<>();

    TypeHierarchy(List<EntityType> types) {
        this(types, Map.of());
    }

    /** @param generated nouns and their classes, for those that {@code types} do not list */
    TypeHierarchy(List<EntityType> types, Map<String, String> generated) {
        Map<String, EntityType> byName = new HashMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        for (EntityType type : types) {
            Set<String> above = new LinkedHashSet<>();
            climb(type.name(), byName, above);
            above.add(ROOT);
            ancestors.put(type.name(), above);
            type.nouns().forEach(noun -> byNoun.putIfAbsent(noun, type.name()));
            type.nameEndings().forEach(word -> byNameEnding.putIfAbsent(word, type.name()));
            type.ner().forEach(label -> byLabel.putIfAbsent(label, type.name()));
        }
        generated.forEach((noun, type) -> {
            if (!isDefined(type)) {
                throw new LexiconException("lexicon/" + WordNetNouns.FILE + ": '" + type + "' of '" + noun
                        + "' is not in types.yaml" + Suggestion.of(type, names()));
            }
            byGeneratedNoun.put(noun, type);
        });
    }

    private static void climb(String name, Map<String, EntityType> byName, Set<String> above) {
        EntityType type = byName.get(name);
        if (type == null) {
            throw new LexiconException("lexicon/types.yaml: '" + name + "' is named as a parent but is not defined"
                    + Suggestion.of(name, byName.keySet()));
        }
        if (above.add(name)) {
            type.parents().forEach(parent -> climb(parent, byName, above));
        }
    }

    Set<String> names() {
        return ancestors.keySet();
    }

    public boolean isDefined(String type) {
        return ancestors.containsKey(type);
    }

    public boolean isA(String type, String ancestor) {
        return ancestors.getOrDefault(type, Set.of(ROOT)).contains(ancestor);
    }

    /** Whether something of {@code type} can be one of {@code wanted}: it is, or it may turn out to be. */
    public boolean admits(Collection<String> wanted, String type) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(want -> isA(type, want) || !type.equals(ROOT) && isA(want, type));
    }

    /** The type that a common noun denotes. */
    public Optional<String> findByNoun(String lemma) {
        return findByListedNoun(lemma).or(() -> find(byGeneratedNoun, lemma));
    }

    /** Whether a common noun denotes the type or one below it. */
    public boolean denotes(String lemma, String type) {
        return findByNoun(lemma).filter(found -> isA(found, type)).isPresent();
    }

    /** By the nouns that somebody chose only: what names end in is often no common noun's first meaning. */
    public Optional<String> findByListedNoun(String lemma) {
        return find(byNoun, lemma);
    }

    /** Every noun that denotes the type or one below it, in alphabetical order. */
    Stream<String> listNouns(String type) {
        return Stream.concat(byNoun.keySet().stream(), byGeneratedNoun.keySet().stream()).distinct().sorted()
                .filter(noun -> denotes(noun, type));
    }

    /** The lemmatizer leaves "troops" and the capitalised "Forces" in the plural. */
    private static Optional<String> find(Map<String, String> nouns, String lemma) {
        Optional<String> exact = Optional.ofNullable(nouns.get(lemma));
        return exact.isPresent() || !lemma.endsWith("s") ? exact
                : Optional.ofNullable(nouns.get(lemma.substring(0, lemma.length() - 1)));
    }

    /** The type of names of several words that end in this one, in lower case. */
    public Optional<String> findByNameEnding(String word) {
        return Optional.ofNullable(byNameEnding.get(word));
    }

    /** The type that a label of the sequence models means. */
    public Optional<String> findByLabel(String ner) {
        return Optional.ofNullable(byLabel.get(ner));
    }
}
