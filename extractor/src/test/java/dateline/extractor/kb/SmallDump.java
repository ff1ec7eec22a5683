package dateline.extractor.kb;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** A few invented items, in the form of Wikidata's dumps. */
public final class SmallDump {

    /** The classes that the items are of stand in {@code wikidata-classes.tsv}, or below those. */
    private static final List<Item> ITEMS = List.of(
            new Item(900001, "Nordfab", "Nordfab (company)", "maker of nails", 900010, 900003, List.of("Nordfab Group", "NF")),
            new Item(900002, "Anna Berg", "Anna Berg", "politician", 5, 900003, List.of()),
            new Item(900003, "Norland", "Norland", "country in the north", 6256, 900003, List.of("Kingdom of Norland")),
            new Item(900004, "Elm", "Elm", "list of what Elm can mean", 4167410, 0, List.of()));

    private final List<String> lines = new ArrayList<>();

    private record Item(int number, String label, String title, String description, int type, int country,
                        List<String> aliases) {
    }

    static SmallDump empty() {
        return new SmallDump();
    }

    /** The array of entities, one a line; those that are classes have no article, and stand after their instances. */
    public static SmallDump json() {
        SmallDump dump = new SmallDump();
        dump.line("[");
        ITEMS.forEach(item -> dump.line(entity(item) + ","));
        dump.line("""
                {"type":"property","id":"P31","datatype":"wikibase-item","labels":{},"claims":{}},""");
        dump.line("""
                {"type":"item","id":"Q900010","labels":{"en":{"language":"en","value":"nail factory"}},"descriptions":[],\
                "aliases":[],"claims":{"P279":[%s]},"sitelinks":[]}""".formatted(claim("P279", 4830453, "normal")));
        return dump.line("]");
    }

    private static String entity(Item item) {
        String aliases = String.join(",", item.aliases().stream()
                .map(alias -> "{\"language\":\"en\",\"value\":\"%s\"}".formatted(alias)).toList());
        return """
                {"type":"item","id":"Q%d","labels":{"de":{"language":"de","value":"Anders"},\
                "%s":{"language":"en","value":"%s"}},"descriptions":{"en":{"language":"en","value":"%s"}},\
                "aliases":{"en":[%s]},"claims":{"P31":[%s,%s],"P625":[{"mainsnak":{"datavalue":{"value":{"latitude":1}}}}],\
                "%s":[%s]},"sitelinks":{"dewiki":{"site":"dewiki","title":"Anders"},\
                "enwiki":{"site":"enwiki","title":"%s","badges":[]}}}""".formatted(item.number(),
                item.number() == 900002 ? "mul" : "en", item.label(), item.description(), aliases,
                claim("P31", item.type(), "normal"), claim("P31", 571, "deprecated"), item.type() == 5 ? "P27" : "P17",
                claim("P17", item.country(), "normal"), item.title());
    }

    private static String claim(String property, int value, String rank) {
        String known = value == 0 ? "\"snaktype\":\"somevalue\"" : """
                "snaktype":"value","property":"%s","datavalue":{"value":{"entity-type":"item","numeric-id":%d,"id":"Q%d"},\
                "type":"wikibase-entityid"}""".formatted(property, value, value);
        return "{\"mainsnak\":{%s},\"type\":\"statement\",\"rank\":\"%s\"}".formatted(known, rank);
    }

    /** Another person, into the array of entities. */
    public SmallDump person(int number, String label, String title, int country) {
        return insert(1, entity(new Item(number, label, title, "politician", 5, country, List.of())) + ",");
    }

    /** The same as triples, the lines on articles before all others. */
    static SmallDump triples() {
        SmallDump dump = new SmallDump();
        for (Item item : ITEMS) {
            String node = "<http://www.wikidata.org/entity/Q" + item.number() + ">";
            dump.triple("<https://en.wikipedia.org/wiki/" + item.title().replace(" ", "_").replace("(", "%28") + ">",
                    "http://schema.org/about", node);
            dump.triple("<https://de.wikipedia.org/wiki/Anders>", "http://schema.org/about", node);
            dump.triple("<https://www.wikidata.org/wiki/Special:EntityData/Q" + item.number() + ">",
                    "http://schema.org/about", node);
        }
        ITEMS.forEach(dump::describe);
        return dump.triple("<http://www.wikidata.org/entity/Q900010>", "http://www.wikidata.org/prop/direct/P279",
                "<http://www.wikidata.org/entity/Q4830453>");
    }

    private void describe(Item item) {
        String node = "<http://www.wikidata.org/entity/Q" + item.number() + ">";
        triple(node, "http://www.w3.org/2000/01/rdf-schema#label", "\"Anders\"@de");
        triple(node, "http://www.w3.org/2000/01/rdf-schema#label",
                "\"%s\"@%s".formatted(item.label(), item.number() == 900002 ? "mul" : "en"));
        triple(node, "http://schema.org/description", "\"%s\"@en".formatted(item.description()));
        item.aliases().forEach(alias -> triple(node, "http://www.w3.org/2004/02/skos/core#altLabel",
                "\"%s\"@en".formatted(alias.replace("o", "\\u006F"))));
        triple(node, "http://www.wikidata.org/prop/direct/P31", "<http://www.wikidata.org/entity/Q" + item.type() + ">");
        triple(node, "http://www.wikidata.org/prop/direct/P625", "\"Point(5.2 60.5)\"^^<http://www.opengis.net/wkt>");
        triple(node, "http://www.wikidata.org/prop/direct/P31", "_:unknown");
        triple(node, "http://www.wikidata.org/prop/direct/" + (item.type() == 5 ? "P27" : "P17"),
                item.country() == 0 ? "_:b1" : "<http://www.wikidata.org/entity/Q" + item.country() + ">");
    }

    private SmallDump triple(String subject, String predicate, String object) {
        return line(subject + " <" + predicate + "> " + object + " .");
    }

    SmallDump line(String line) {
        lines.add(line);
        return this;
    }

    SmallDump insert(int index, String line) {
        lines.add(index, line);
        return this;
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Packs it as the name tells. */
    public Path write(Path file) {
        try (OutputStream out = packed(Files.newOutputStream(file), file.toString())) {
            out.write(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public KnowledgeBaseIndex load(Path folder) {
        Path target = folder.resolve("dump.kb");
        new KnowledgeBaseBuilder(Optional.empty(), Optional.of(write(folder.resolve("dump.json"))), false)
                .build(target, bytes -> { });
        return KnowledgeBaseIndex.open(target);
    }

    private static OutputStream packed(OutputStream out, String name) throws IOException {
        return name.endsWith(".gz") ? new GZIPOutputStream(out)
                : name.endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out;
    }
}
