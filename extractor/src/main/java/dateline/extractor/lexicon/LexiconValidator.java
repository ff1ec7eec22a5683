package dateline.extractor.lexicon;

import dateline.extractor.lexicon.LexiconReader.Entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names in entries that nothing else defines: roles, types, functions, parents, words of examples. */
final class LexiconValidator {

    private final TypeHierarchy types;
    private final Set<String> roles;
    private final Set<String> functions;
    private final PloverCoding plover;
    private final LexiconLines lines;
    private final Set<String> classes = new HashSet<>();
    private final Map<String, Location> defined = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    LexiconValidator(TypeHierarchy types, Collection<String> roles, Collection<String> prepositions, PloverCoding plover,
                     LexiconLines lines) {
        this.types = types;
        this.roles = Set.copyOf(roles);
        this.functions = new HashSet<>(prepositions);
        this.functions.addAll(GrammaticalFunction.ALL);
        this.plover = plover;
        this.lines = lines;
    }

    /** One line for each thing that is wrong, with file and line. */
    List<String> problems(List<Entry<EventClass>> events, List<Entry<RelationProperty>> relations) {
        classes.add(Lexicon.PLAIN_EVENT);
        events.forEach(event -> classes.add(event.value().name()));
        events.forEach(this::checkEvent);
        Stream.concat(events.stream(), relations.stream()).forEach(this::check);
        return List.copyOf(problems);
    }

    private void problem(Entry<?> entry, String value, String what) {
        problems.add("lexicon/" + lines.find(entry, value) + ": " + what);
    }

    private void checkEvent(Entry<EventClass> entry) {
        EventClass event = entry.value();
        event.roles().keySet().stream().filter(role -> !roles.contains(role)).forEach(role -> problem(entry, role,
                event.name() + " has a role '" + role + "', which is not in roles.yaml" + Suggestion.of(role, roles)));
        event.parent().filter(parent -> !classes.contains(parent)).ifPresent(parent -> problem(entry, parent,
                event.name() + " has the parent '" + parent + "', which is not defined"
                        + Suggestion.of(parent, classes)));
        event.plover().filter(code -> !plover.classes().contains(code)).ifPresent(code -> problem(entry, code,
                event.name() + " has the PLOVER class '" + code + "', which is not in plover.yaml"
                        + Suggestion.of(code, plover.classes())));
        event.inherits().forEach((role, paths) -> {
            checkRole(entry, event, role, "inherits");
            Stream.of(paths.split("\\|")).forEach(path -> checkPath(entry, path, "inherits"));
        });
        event.lends().forEach((path, role) -> {
            checkRole(entry, event, role, "lends");
            checkPath(entry, path, "lends");
        });
        List<String> nouns = event.nouns().stream().flatMap(group -> group.words().stream()).toList();
        event.bare().stream().filter(bare -> nouns.stream().noneMatch(noun -> bare.matches(noun + "(e?s)?")))
                .forEach(bare -> problem(entry, bare, event.name() + " has '" + bare
                        + "' under bare, which is none of its nouns" + Suggestion.of(bare, nouns)));
        for (EventClass.Edge edge : event.edges()) {
            checkRole(entry, event, edge.from(), "property " + edge.property());
            checkRole(entry, event, edge.to(), "property " + edge.property());
        }
    }

    /** A role of an event that is a participant: {@code topic.agent}. */
    private void checkPath(Entry<EventClass> entry, String path, String user) {
        checkRole(entry, entry.value(), path.split("\\.")[0], user);
        String inner = path.substring(path.indexOf('.') + 1);
        if (inner.equals(path)) {
            problem(entry, path, entry.value().name() + " " + user + " '" + path
                    + "', which must be a role and, behind a dot, a role of the event that fills it: topic.agent");
        } else if (!roles.contains(inner)) {
            problem(entry, path, entry.value().name() + " " + user + " '" + path + "', and there is no role '" + inner
                    + "' in roles.yaml" + Suggestion.of(inner, roles));
        }
    }

    private void check(Entry<? extends Concept> entry) {
        Concept concept = entry.value();
        Location here = lines.find(entry, concept.name());
        Location before = defined.putIfAbsent(concept.name(), here);
        if (before != null) {
            problem(entry, concept.name(), concept.name() + " is defined twice, first at " + before
                    + "; join the two entries");
        }
        concept.roles().forEach((role, admitted) -> admitted.stream().filter(type -> !types.isDefined(type))
                .forEach(type -> problem(entry, type, "role '" + role + "' of " + concept.name() + " admits '" + type
                        + "', which is not in types.yaml" + Suggestion.of(type, types.names()))));
        concept.requires().forEach(role -> checkRole(entry, concept, role, "requires"));
        Stream.of(concept.verbs(), concept.nouns(), concept.adjectives()).flatMap(List::stream)
                .forEach(group -> check(entry, group));
        concept.examples().forEach(example -> check(entry, example));
    }

    private void check(Entry<? extends Concept> entry, WordGroup group) {
        String word = group.label();
        group.denoting().filter(type -> !types.isDefined(type)).ifPresent(type -> problem(entry, type,
                entry.value().name() + " has words denoting '" + type + "', which is not in types.yaml"
                        + Suggestion.of(type, types.names())));
        group.frame().forEach((key, value) -> {
            String function = key.endsWith("!") ? key.substring(0, key.length() - 1) : key;
            if (!functions.containsAll(List.of(function.split("\\.", 2)))) {
                problem(entry, function, entry.value().name() + " has a function '" + function + "' for its " + word
                        + ", which is neither a grammatical function nor a preposition of grammar.yaml"
                        + Suggestion.of(function, functions));
            }
            if (value.equals(LexicalEntry.NONE) && key.endsWith("!")) {
                problem(entry, key, entry.value().name() + " both requires and excludes '" + function + "' for its "
                        + word + "; drop the exclamation mark");
            }
            for (String target : value.equals(LexicalEntry.NONE) ? new String[0] : value.split("[|&]")) {
                LexicalEntry.Target named = LexicalEntry.Target.of(target);
                checkRole(entry, entry.value(), named.role(), word);
                named.types().stream().filter(type -> !types.isDefined(type)).forEach(type -> problem(entry, target,
                        entry.value().name() + " wants a '" + type + "' for its " + word
                                + ", which is not in types.yaml" + Suggestion.of(type, types.names())));
            }
        });
    }

    private void check(Entry<? extends Concept> entry, Example example) {
        example.expected().forEach((role, words) -> {
            checkRole(entry, entry.value(), role, "example \"" + example.text() + "\"");
            if (!example.sentences().stream().allMatch(sentence -> sentence.contains(words))) {
                problem(entry, words, "the words '" + words + "' of role " + role
                        + " are not in the example \"" + example.text() + "\"");
            }
        });
    }

    private void checkRole(Entry<? extends Concept> entry, Concept concept, String role, String user) {
        Set<String> own = concept.roles().keySet();
        if (!own.contains(role)) {
            problem(entry, role, concept.name() + " has no role '" + role + "' for its " + user
                    + Suggestion.of(role, own));
        }
    }
}
