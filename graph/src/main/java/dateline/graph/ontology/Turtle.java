package dateline.graph.ontology;

import dateline.graph.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes Turtle for people: blocks in the order given, so that a file changes only where its content does. */
final class Turtle {

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("dl", Terms.DL);
        PREFIXES.put("owl", Terms.OWL);
        PREFIXES.put("rdf", Terms.RDF);
        PREFIXES.put("rdfs", Terms.RDFS);
        PREFIXES.put("sh", Terms.SH);
        PREFIXES.put("skos", Terms.SKOS);
        PREFIXES.put("wdt", "http://www.wikidata.org/prop/direct/");
        PREFIXES.put("plover", "https://github.com/openeventdata/PLOVER#");
        PREFIXES.put("xsd", Terms.XSD);
    }

    private final StringBuilder text = new StringBuilder();

    Turtle(String comment) {
        comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
        text.append('\n');
        PREFIXES.forEach((prefix, iri) -> text.append("@prefix ").append(prefix).append(": <").append(iri)
                .append("> .\n"));
    }

    /** One subject with what is said of it. */
    final class Block {

        private final List<String> statements = new ArrayList<>();
        private final String subject;

        private Block(String subject) {
            this.subject = subject;
        }

        Block say(String predicate, String... objects) {
            return say(predicate, List.of(objects));
        }

        Block say(String predicate, Collection<String> objects) {
            if (!objects.isEmpty()) {
                statements.add(predicate + " " + String.join(" , ", objects));
            }
            return this;
        }

        void end() {
            text.append('\n').append(subject).append(' ').append(String.join(" ;\n    ", statements)).append(" .\n");
        }
    }

    Block about(String subject) {
        return new Block(subject);
    }

    static String dl(String localName) {
        return "dl:" + localName;
    }

    static String english(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"@en";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
