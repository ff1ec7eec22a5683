package dateline.graph.evaluation;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.json.JsonField;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader of several documents takes for one thing.
 *
 * @param name     for people; not compared
 * @param mentions where it is spoken of: words that refer to an entity, triggers of an event; at least one
 */
record GoldCluster(Kind kind, String name, List<GoldMention> mentions) {

    /** What is brought together. */
    enum Kind {
        ENTITY, EVENT
    }

    /** @param isName whether the words are a name; false for triggers */
    record GoldMention(DocumentId document, Span span, boolean isName) {
    }

    GoldCluster {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("cluster '" + name + "' must have a mention");
        }
    }

    /**
     * The clusters of a file, a line of JSON each.
     *
     * @throws GoldFormatException if a line is wrong or a mention stands in two clusters of one kind
     */
    static List<GoldCluster> read(Path file) {
        List<GoldCluster> clusters = new GoldFile(file).readLines(GoldCluster::read);
        for (Kind kind : Kind.values()) {
            Set<GoldMention> seen = new HashSet<>();
            clusters.stream().filter(cluster -> cluster.kind() == kind).forEach(cluster ->
                    cluster.mentions().stream().filter(mention -> !seen.add(mention)).findFirst().ifPresent(twice -> {
                        throw new GoldFormatException(file + ": the mention at " + twice.span().start() + " of "
                                + twice.document() + " in '" + cluster.name() + "' stands in another cluster too; "
                                + "remove one of them");
                    }));
        }
        return clusters;
    }

    private static GoldCluster read(JsonField json) {
        return new GoldCluster(json.get("kind").make(GoldCluster::kind), json.get("name").text(),
                json.get("mentions").list(GoldCluster::mention));
    }

    private static Kind kind(JsonField json) {
        return switch (json.text()) {
            case "entity" -> Kind.ENTITY;
            case "event" -> Kind.EVENT;
            default -> throw json.error("must be 'entity' or 'event'");
        };
    }

    private static GoldMention mention(JsonField json) {
        return new GoldMention(new DocumentId(json.get("document").text()),
                new Span(json.get("start").integer(), json.get("end").integer()),
                json.find("kind").filter(kind -> kind.text().equals("name")).isPresent());
    }
}
