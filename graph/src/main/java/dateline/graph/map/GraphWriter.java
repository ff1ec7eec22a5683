package dateline.graph.map;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.Span;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.resolve.CanonicalEntity;
import dateline.graph.resolve.CanonicalEvent;
import dateline.graph.resolve.CanonicalOffice;
import dateline.graph.resolve.Resolution;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graph of one article while it is written, with what all mappers of it share. */
final class GraphWriter {

    private final Document document;
    private final Iris iris;
    private final Resolution resolution;
    private final Node article;
    private final Graph graph = GraphFactory.createDefaultGraph();

    GraphWriter(Document document, Iris iris, Resolution resolution) {
        this.document = document;
        this.iris = iris;
        this.resolution = resolution;
        this.article = iri(iris.article(document.id()));
    }

    Graph graph() {
        return graph;
    }

    Node article() {
        return article;
    }

    Document document() {
        return document;
    }

    Iris iris() {
        return iris;
    }

    Triple add(Node subject, Node predicate, Node object) {
        Triple triple = Triple.create(subject, predicate, object);
        graph.add(triple);
        return triple;
    }

    CanonicalEntity entity(EntityId id) {
        return resolution.getEntity(document.id(), id);
    }

    Node entityNode(EntityId id) {
        return iri(entity(id).iri());
    }

    CanonicalOffice office(Relation positionHeld) {
        return resolution.getOffice(document.id(), positionHeld);
    }

    Optional<CanonicalEvent> findEvent(EventId id) {
        return resolution.findEvent(document.id(), id);
    }

    /** Says what an entity is, and returns it. */
    Node describe(CanonicalEntity entity) {
        Node node = iri(entity.iri());
        add(node, Terms.TYPE, dl(entity.type()));
        add(node, Terms.PREF_LABEL, Values.english(entity.label()));
        entity.knowledgeBaseId().ifPresent(id -> {
            id.wikidata().ifPresent(item -> add(node, Terms.SAME_AS, iri(Terms.WIKIDATA + item)));
            add(node, Terms.SAME_AS, dbpedia(id));
        });
        return node;
    }

    /** Says what an entity may be as well, or instead. */
    void suggest(Node entity, KnowledgeBaseId candidate) {
        add(entity, Terms.CLOSE_MATCH, candidate.wikidata().map(item -> iri(Terms.WIKIDATA + item))
                .orElseGet(() -> dbpedia(candidate)));
    }

    private static Node dbpedia(KnowledgeBaseId id) {
        return iri(Terms.DBPEDIA + escape(id.wikipedia()));
    }

    /** The words at that place; nothing when the text does not reach so far, which validation then reports. */
    Optional<String> words(Span span) {
        return span.end() <= document.text().length() ? Optional.of(span.in(document.text())) : Optional.empty();
    }

    void addWords(Node subject, Node predicate, Span span) {
        words(span).ifPresent(words -> add(subject, predicate, Values.text(words)));
    }

    /** A stretch of the article, which need not be a mention of an entity. */
    Node addPassage(Span span) {
        Node passage = iri(Iris.mention(article.getURI(), span));
        add(passage, Terms.TYPE, Terms.STRING);
        addPlace(passage, span);
        return passage;
    }

    /** Says where in the article something stands. */
    void addPlace(Node subject, Span span) {
        add(subject, Terms.BEGIN, Values.integer(span.start()));
        add(subject, Terms.END, Values.integer(span.end()));
        addWords(subject, Terms.ANCHOR, span);
    }

    void addClaimant(Node subject, Claimant claimant) {
        switch (claimant) {
            case Claimant.Author ignored -> { }
            case Claimant.Unnamed ignored -> add(subject, Terms.CLAIMANT, Terms.UNNAMED);
            case Claimant.Source source -> add(subject, Terms.CLAIMANT, entityNode(source.entity()));
        }
    }

    /** @param number of the claim in the document */
    Node claimNode(int number) {
        return iri(iris.claim(document.id(), number));
    }

    /** @param number of the claim in the document */
    Node addClaim(int number, Claim claim) {
        Node node = claimNode(number);
        add(node, Terms.TYPE, Terms.CLAIM);
        add(node, Terms.ARTICLE, article);
        addClaimant(node, claim.claimant());
        claim.cue().ifPresent(cue -> addWords(node, Terms.CUE, cue));
        add(node, Terms.FACTUALITY, dl(claim.factuality().label()));
        add(node, Terms.CONFIDENCE, Values.decimal(BigDecimal.valueOf(claim.confidence())));
        add(node, Terms.RULE, Values.text(claim.rule()));
        addPlace(node, claim.sentence());
        return node;
    }

    static boolean isIri(String url) {
        return url.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    }

    /** Titles of Wikipedia hold characters that IRIs must not; DBpedia escapes them in the same way. */
    private static String escape(String title) {
        StringBuilder escaped = new StringBuilder();
        title.codePoints().forEach(c -> {
            if ("\"%<>?#[]\\^`{|}".indexOf(c) < 0) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format("%02X", b));
                }
            }
        });
        return escaped.toString();
    }
}
