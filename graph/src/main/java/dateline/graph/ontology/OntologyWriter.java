package dateline.graph.ontology;

import static dateline.graph.ontology.Turtle.dl;
import static dateline.graph.ontology.Turtle.english;

import dateline.extractor.lexicon.EntityType;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Example;
import dateline.extractor.lexicon.Implication;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.RoleDefinition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage beside the others: from the vocabulary to its files in {@code ontology/}, sorted and stable. */
public final class OntologyWriter {

    private static final String NOTE = "Follows from ontology/lexicon; do not edit. To write it anew: "
            + "mvn -pl graph -am test -Dtest=OntologyFilesTest -Ddateline.rewrite=true "
            + "-Dsurefire.failIfNoSpecifiedTests=false";
    private static final int MAX_EXAMPLES = 3;

    private final Vocabulary vocabulary;

    public OntologyWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each file's name and content. */
    public SortedMap<String, String> files() {
        return new TreeMap<>(Map.of("entities.ttl", entities(), "events.ttl", events(), "relations.ttl", relations()));
    }

    private String entities() {
        Turtle out = new Turtle("The classes of entities.\n" + NOTE);
        sorted(vocabulary.listEntityTypes(), EntityType::name).forEach(type -> out.about(dl(type.name()))
                .say("a", "owl:Class")
                .say("rdfs:label", english(words(type.name())))
                .say("skos:definition", english(type.definition()))
                .say("rdfs:subClassOf", type.parents().stream().sorted().map(Turtle::dl).toList())
                .end());
        return out.toString();
    }

    private String events() {
        Turtle out = new Turtle("The classes of events, their roles, and the properties that lead straight from one "
                + "participant to another.\n" + NOTE);
        sorted(vocabulary.listEventClasses(), EventClass::name).forEach(type -> out.about(dl(type.name()))
                .say("a", "owl:Class")
                .say("rdfs:label", english(words(type.name())))
                .say("skos:definition", english(type.definition()))
                .say("skos:example", examples(type.examples()))
                .say("rdfs:subClassOf", dl(type.parent().orElse("Event")))
                .say("skos:broadMatch", type.plover().map(name -> "plover:" + name).stream().toList())
                .say("dl:hasRole", type.roles().keySet().stream().sorted().map(Turtle::dl).toList())
                .end());
        sorted(vocabulary.listRoles(), RoleDefinition::name).forEach(role -> role(out, role));
        shortcuts(out);
        return out.toString();
    }

    private static void role(Turtle out, RoleDefinition role) {
        out.about(dl(role.name()))
                .say("a", "owl:ObjectProperty", "dl:Role")
                .say("rdfs:label", english(words(role.name())))
                .say("skos:definition", english(role.definition()))
                .say("rdfs:domain", "dl:Event")
                .end();
        out.about(dl(role.name() + "Text"))
                .say("a", "owl:DatatypeProperty")
                .say("rdfs:label", english(words(role.name()) + ", in the words of the text"))
                .say("rdfs:domain", "dl:Event")
                .say("rdfs:range", "xsd:string")
                .end();
    }

    private record Shortcut(EventClass type, EventClass.Edge edge) {
    }

    /** Several classes may have the same property; then it follows from any of them. */
    private void shortcuts(Turtle out) {
        SortedMap<String, List<Shortcut>> byProperty = vocabulary.listEventClasses().stream()
                .flatMap(type -> type.edges().stream().map(edge -> new Shortcut(type, edge)))
                .collect(Collectors.groupingBy(shortcut -> shortcut.edge().property(), TreeMap::new,
                        Collectors.toList()));
        byProperty.forEach((property, shortcuts) -> out.about(dl(property))
                .say("a", "owl:ObjectProperty", "dl:ShortcutProperty")
                .say("rdfs:label", english(words(property)))
                .say("skos:definition", distinct(shortcuts, shortcut -> english(shortcut.edge().definition())))
                .say("dl:edgeOf", distinct(shortcuts, shortcut -> dl(shortcut.type().name())))
                .say("dl:from", distinct(shortcuts, shortcut -> dl(shortcut.edge().from())))
                .say("dl:to", distinct(shortcuts, shortcut -> dl(shortcut.edge().to())))
                .end());
    }

    private static List<String> distinct(List<Shortcut> shortcuts, Function<Shortcut, String> say) {
        return shortcuts.stream().map(say).distinct().sorted().toList();
    }

    private String relations() {
        Turtle out = new Turtle("The properties that relate two things.\n" + NOTE);
        sorted(vocabulary.listRelationProperties(), RelationProperty::name).forEach(relation ->
                out.about(dl(relation.name()))
                        .say("a", isLiteral(relation) ? "owl:DatatypeProperty" : "owl:ObjectProperty",
                                "dl:RelationProperty")
                        .say("rdfs:label", english(words(relation.name())))
                        .say("skos:definition", english(relation.definition()))
                        .say("skos:example", examples(relation.examples()))
                        .say("skos:exactMatch", relation.wikidata().map(id -> "wdt:" + id).stream().toList())
                        .say("rdfs:domain", onlyOne(relation.subject()))
                        .say("rdfs:range", onlyOne(relation.object()))
                        .end());
        sorted(vocabulary.listImplications(), Implication::rule).forEach(implication -> implication(out, implication));
        return out.toString();
    }

    /** An annotation, no axiom: what follows does so mostly, not always. */
    private static void implication(Turtle out, Implication implication) {
        String premise = implication.premise();
        String byCountry = implication.isByCountry() ? "ByCountry" : "";
        out.about(dl(implication.conclusion() + "From" + premise.substring(0, 1).toUpperCase(Locale.ROOT)
                        + premise.substring(1) + byCountry))
                .say("a", "dl:Implication")
                .say("skos:definition", english(implication.why()))
                .say("dl:premise", dl(premise))
                .say("dl:premiseSubject", implication.subject().stream().sorted().map(Turtle::dl).toList())
                .say("dl:premiseObject", implication.object().stream().sorted().map(Turtle::dl).toList())
                .say("dl:premiseOf", implication.of().stream().sorted().map(Turtle::dl).toList())
                .say("dl:premiseTitle", implication.titles().stream().sorted().map(Turtle::english).toList())
                .say("dl:conclusion", dl(implication.conclusion()))
                .say("dl:conclusionSubject", end(implication.ends().get(0)))
                .say("dl:conclusionObject", end(implication.ends().get(1)))
                .say("dl:confidenceKept", String.valueOf(implication.confidence()))
                .end();
    }

    private static String end(Implication.End end) {
        return switch (end) {
            case SUBJECT -> "rdf:subject";
            case OBJECT -> "rdf:object";
            case OF -> "dl:of";
            case BODY_OF_SUBJECT -> "dl:BodyOfSubject";
            case BODY_OF_OBJECT -> "dl:BodyOfObject";
            case COUNTRY_OF_SUBJECT -> "dl:CountryOfSubject";
            case COUNTRY_OF_OBJECT -> "dl:CountryOfObject";
        };
    }

    /** Quantities are nodes of their own; so are positions. */
    private static boolean isLiteral(RelationProperty relation) {
        return relation.value().filter(value -> value.equals("date")).isPresent();
    }

    /** Several domains or ranges would mean all of them at once. */
    private static List<String> onlyOne(List<String> types) {
        return types.size() == 1 ? List.of(dl(types.getFirst())) : List.of();
    }

    private static List<String> examples(List<Example> examples) {
        return examples.stream().filter(example -> !example.knownMiss()).map(example -> example.sentences().getFirst())
                .limit(MAX_EXAMPLES).map(Turtle::english).toList();
    }

    /** {@code headOfState} to "head of state". */
    private static String words(String localName) {
        return localName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static <T> Stream<T> sorted(Collection<T> items, Function<T, String> name) {
        return items.stream().sorted(Comparator.comparing(name));
    }
}
