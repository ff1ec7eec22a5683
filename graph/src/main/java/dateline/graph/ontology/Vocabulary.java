package dateline.graph.ontology;

import dateline.extractor.lexicon.EntityType;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Implication;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.PloverCoding;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.RoleDefinition;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the graph needs of the lexicon: classes, roles and properties, without the words that evoke them. */
public final class Vocabulary {

    /** The class of all entities. */
    public static final String THING = "Thing";
    private static final String AGENT = "Agent";

    private final Map<String, EntityType> types;
    private final Map<String, RoleDefinition> roles;
    private final Map<String, EventClass> events;
    private final Map<String, RelationProperty> relations;
    private final List<Implication> implications;
    private final PloverCoding plover;
    private final Map<String, String> families = new HashMap<>();
    private final Set<String> parents;

    public Vocabulary(Collection<EntityType> types, Collection<RoleDefinition> roles, Collection<EventClass> events,
                      Collection<RelationProperty> relations, Collection<Implication> implications,
                      PloverCoding plover) {
        this.types = index(types, EntityType::name);
        this.roles = index(roles, RoleDefinition::name);
        this.events = index(events, EventClass::name);
        this.relations = index(relations, RelationProperty::name);
        this.implications = List.copyOf(implications);
        this.plover = plover;
        this.parents = events.stream().flatMap(event -> event.parent().stream()).collect(Collectors.toSet());
        this.types.keySet().forEach(type -> families.put(type, broadest(type)));
    }

    public static Vocabulary of(Lexicon lexicon) {
        return new Vocabulary(lexicon.listEntityTypes(), lexicon.listRoles(), lexicon.listEventClasses(),
                lexicon.listRelationProperties(), lexicon.listImplications(), lexicon.plover());
    }

    private static <T> Map<String, T> index(Collection<T> items, Function<T, String> name) {
        return items.stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> {
            throw new IllegalArgumentException("'" + name.apply(first) + "' is defined twice");
        }, LinkedHashMap::new));
    }

    public List<EntityType> listEntityTypes() {
        return List.copyOf(types.values());
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

    public List<Implication> listImplications() {
        return implications;
    }

    /** Nothing for plain events. */
    public Optional<EventClass> findEventClass(String name) {
        return Optional.ofNullable(events.get(name));
    }

    /** The class of events and those above it, the narrowest first. */
    public List<String> eventAncestors(String name) {
        List<String> above = new ArrayList<>();
        Optional<String> next = Optional.of(name);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = findEventClass(next.get()).flatMap(EventClass::parent);
        }
        return above;
    }

    /** Whether there are broader or narrower classes of events than this. */
    public boolean isInHierarchy(String event) {
        return eventAncestors(event).size() > 1 || parents.contains(event);
    }

    /** The PLOVER classes of those events of a document that have one. */
    public Map<EventId, String> codeInPlover(List<Event> document) {
        return plover.code(document, type -> findEventClass(type).flatMap(EventClass::plover));
    }

    public Optional<RelationProperty> findRelationProperty(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** The type and all that it is a kind of, sorted; the type alone when it is not defined. */
    public Set<String> ancestors(String type) {
        Set<String> above = new TreeSet<>();
        climb(type, above);
        return above;
    }

    private void climb(String type, Set<String> above) {
        if (above.add(type) && types.containsKey(type)) {
            types.get(type).parents().forEach(parent -> climb(parent, above));
        }
    }

    /** The nearest class, itself included, that is marked as broad; the type itself when there is none. */
    public String broadType(String type) {
        Deque<String> pending = new ArrayDeque<>(List.of(type));
        while (!pending.isEmpty()) {
            EntityType next = types.get(pending.removeFirst());
            if (next != null && next.broad()) {
                return next.name();
            }
            if (next != null) {
                pending.addAll(next.parents());
            }
        }
        return type;
    }

    /**
     * The broadest class that still tells things apart: names of the same family may be the same thing. An Agent is
     * too broad where there is something narrower: a city is a Place.
     */
    public String family(String type) {
        return families.getOrDefault(type, type);
    }

    private String broadest(String type) {
        return ancestors(type).stream()
                .filter(each -> !each.equals(THING) && !each.equals(AGENT))
                .filter(each -> !types.containsKey(each)
                        || Set.of(THING, AGENT).containsAll(types.get(each).parents()))
                .findFirst().orElse(type);
    }
}
