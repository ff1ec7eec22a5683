package dateline.extractor.lexicon;

import dateline.extractor.lexicon.LexiconReader.Entry;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where entries and their values stand. Files are read for it only when somebody asks. */
final class LexiconLines {

    private final LexiconReader reader;
    private final Map<String, List<Node>> files = new HashMap<>();

    LexiconLines(LexiconReader reader) {
        this.reader = reader;
    }

    /** The first place in the entry where the value stands, as a whole or in part; else where the entry begins. */
    Location find(Entry<?> entry, String value) {
        Node item = items(entry.file()).get(entry.item());
        Node node = scalar(item, value::equals).or(() -> scalar(item, text -> isPart(text, value))).orElse(item);
        return new Location(entry.file(), node.getStartMark().getLine() + 1);
    }

    private List<Node> items(String file) {
        return files.computeIfAbsent(file, name -> {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(reader.text(name)));
            return root instanceof SequenceNode list ? list.getValue() : List.of(root);
        });
    }

    private static Optional<Node> scalar(Node node, Predicate<String> wanted) {
        return switch (node) {
            case ScalarNode scalar -> wanted.test(scalar.getValue()) ? Optional.of(scalar) : Optional.empty();
            case SequenceNode list -> first(list.getValue().stream(), wanted);
            case MappingNode map -> first(map.getValue().stream()
                    .flatMap(pair -> Stream.of(pair.getKeyNode(), pair.getValueNode())), wanted);
            default -> Optional.empty();
        };
    }

    private static Optional<Node> first(Stream<Node> nodes, Predicate<String> wanted) {
        return nodes.map(node -> scalar(node, wanted)).flatMap(Optional::stream).findFirst();
    }

    /** A function with its exclamation mark, a role among several. */
    private static boolean isPart(String text, String value) {
        return text.equals(value + "!") || List.of(text.split("[|&]")).contains(value);
    }
}
