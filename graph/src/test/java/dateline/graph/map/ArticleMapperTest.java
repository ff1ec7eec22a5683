package dateline.graph.map;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Claim;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import dateline.extractor.model.Claimant;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.resolve.Resolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {

    private static final String TEXT =
            "Ada Quill believes that Norland sent over 400 soldiers to Sudria on Monday. The Hawk reaches 305 km.";
    private static final Iris IRIS = Iris.withDefaultBase();
    private final DocumentFacts facts = facts();
    private final ArticleGraph article = map(facts);

    @Test
    void describesTheArticleWithItsTextAndItsOutlet() {
        assertHolds("""
                <https://w3id.org/dateline/id/article/hawk.txt> a schema:NewsArticle , nif:Context ;
                    schema:headline "About hawk.txt"@en ; schema:datePublished "2031-05-06"^^xsd:date ;
                    schema:publisher ent:Elm_Post ; dl:source "news/hawk.txt" ; nif:isString ?text ;
                    nif:beginIndex 0 ; nif:endIndex %d ;
                    prov:wasGeneratedBy <https://w3id.org/dateline/id/run/0.0.1> .
                ent:Elm_Post a dl:Organization ; skos:prefLabel "Elm Post"@en .""".formatted(TEXT.length()));
        assertThat(article.outlet().getURI()).isEqualTo(IRIS.entity("Elm_Post"));
    }

    @Test
    void describesEntitiesWithTheirNamesLinksAndMentions() {
        int start = TEXT.indexOf("Norland");
        assertHolds("""
                ent:Norland a dl:Country ; skos:prefLabel "Norland"@en ;
                    owl:sameAs wd:Q1 , <http://dbpedia.org/resource/Norland> .
                <https://w3id.org/dateline/id/article/hawk.txt#char=%d,%d> a nif:OffsetBasedString ;
                    nif:referenceContext <https://w3id.org/dateline/id/article/hawk.txt> ; nif:beginIndex %d ;
                    nif:endIndex %d ; nif:anchorOf "Norland" ; itsrdf:taIdentRef ent:Norland ;
                    dl:mentionKind "name" .""".formatted(start, start + 7, start, start + 7));
    }

    @Test
    void describesAnEventWithItsRolesItsWordsAndItsTime() {
        assertHolds("""
                ?event a dl:Deployment ; rdfs:label "sent v1"@en ; dl:agent ent:Norland ; dl:agentText "Norland" ;
                    dl:theme <https://w3id.org/dateline/id/entity/hawk.txt-soldiers> ;
                    dl:themeText "over 400 soldiers" ; dl:quantity 400 ; dl:destination ent:Sudria ;
                    sem:hasEarliestBeginTimeStamp "2031-05-05"^^xsd:date ;
                    sem:hasLatestEndTimeStamp "2031-05-05"^^xsd:date ; dl:timeText "on Monday" .""");
    }

    @Test
    void saysWhoClaimsAnEventInWhichSentence() {
        assertHolds("""
                <https://w3id.org/dateline/id/claim/hawk.txt-1> a dl:Claim ; dl:event ?event ;
                    dl:article <https://w3id.org/dateline/id/article/hawk.txt> ; dl:claimant ent:Ada_Quill ;
                    dl:cue "believes" ; dl:factuality dl:Asserted ; dl:confidence 0.82 ;
                    dl:rule "Deployment/send" ; dl:trigger "sent" ; nif:beginIndex 0 ; nif:endIndex 75 ;
                    nif:anchorOf "Ada Quill believes that Norland sent over 400 soldiers to Sudria on Monday." .
                ?event a dl:Deployment .""");
    }

    @Test
    void mapsRelationsWithPositionsAndQuantities() {
        assertHolds("""
                ?office rdf:subject ent:Ada_Quill ; rdf:predicate dl:positionHeld ; rdf:object ?position .
                ?position a dl:Position ; skos:prefLabel "Prime Minister of Norland"@en ;
                    dl:positionTitle "Prime Minister"@en ; dl:of ent:Norland .
                ?range rdf:subject ent:Hawk ; rdf:predicate dl:effectiveRange ;
                    rdf:object <https://w3id.org/dateline/id/quantity/305_KiloM> .
                <https://w3id.org/dateline/id/quantity/305_KiloM> a qudt:QuantityValue ; qudt:numericValue 305 ;
                    qudt:hasUnit unit:KiloM ; rdfs:label "305 km"@en .""");
    }

    @Test
    void mapsAttributions() {
        assertHolds("""
                <https://w3id.org/dateline/id/attribution/hawk.txt-1> a dl:Attribution ; dl:claimant ent:Ada_Quill ;
                    dl:article <https://w3id.org/dateline/id/article/hawk.txt> ; dl:sourceText "Ada Quill" ;
                    dl:cue "believes" ; dl:contentText "Norland sent over 400 soldiers" ; nif:beginIndex 0 .""");
    }

    @Test
    void drawsTheEdgesOfTheEventClass() {
        assertThat(article.claims().getFirst().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.triple().getSubject().getURI()).isEqualTo(IRIS.entity("Norland"));
            assertThat(edge.triple().getPredicate()).isEqualTo(Terms.dl("deploysTo"));
            assertThat(edge.triple().getObject().getURI()).isEqualTo(IRIS.entity("Sudria"));
            assertThat(edge.because()).hasSize(2).allMatch(article.graph()::contains);
        });
    }

    @Test
    void drawsAnEdgeThroughAnInnerEventToItsInstrumentButNotToItsAgent() {
        Facts inner = Facts.of("b.txt", "Ada Quill let Norland strike with the Hawk").named("e1", "Ada Quill", "Person")
                .named("e2", "Norland", "Country").named("e3", "Hawk", "Weapon");
        inner.event("v1", "Authorization", "let", inner.role("agent", "e1", "Ada Quill"),
                inner.inner("theme", "v2", "strike"));
        inner.event("v2", "Attack", "strike", inner.role("agent", "e2", "Norland"),
                inner.role("instrument", "e3", "Hawk"));

        assertThat(map(inner.done()).claims().getFirst().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.triple().getObject().getURI()).isEqualTo(IRIS.entity("Hawk"));
            assertThat(edge.because()).hasSize(3).allMatch(map(inner.done()).graph()::contains);
        });
    }

    @Test
    void aPositionIsHeldFromOneDateToAnother() {
        Facts facts = Facts.of("b.txt", "Ada Quill of Norland").named("e1", "Ada Quill", "Person").named("e2", "Norland", "Country")
                .position("e1", "mayor", "e2", "2009", "2017");

        assertThat(ask(map(facts.done()), """
                ?claim rdf:predicate dl:positionHeld ; dl:heldFrom "2009"^^xsd:gYear ; dl:heldUntil "2017"^^xsd:gYear ."""))
                .isTrue();
    }

    @Test
    void whatFollowsFromADescriptionIsDerivedFromItsWordsThoughTheyAreNoMention() {
        Facts facts = Facts.of("b.txt", "Norland Hawk missiles").named("e1", "Hawk", "Weapon").named("e2", "Norland", "Country")
                .followingFrom("Norland Hawk missiles", "e1", "country", "e2");

        assertThat(ask(map(facts.done()), """
                ?claim rdf:predicate dl:country ; prov:wasDerivedFrom ?words .
                ?words nif:anchorOf "Norland Hawk missiles" .""")).isTrue();
    }

    @Test
    void usesThePositionOfTheKnowledgeBaseWhereTheCorpusHasIt() {
        Facts facts = Facts.of("b.txt", "Prime Minister of Norland, Ada Quill").named("e1", "Ada Quill", "Person")
                .linked("e2", "Norland", "Country", "Q1", "Norland");
        facts.entity("e3", "Prime Minister of Norland", "Prime Minister of Norland", "Position", MentionKind.NAME,
                new Link.Linked(new KnowledgeBaseId("Q44", "Prime_Minister_of_Norland"), 1));
        facts.relation("e1", "positionHeld", new RelationObject.OfValue("prime minister", Optional.empty(), "xsd:string",
                new Span(0, 5)), Optional.of("e2"));

        assertThat(ask(map(facts.done()), """
                ?claim rdf:object ent:Prime_Minister_of_Norland .
                ent:Prime_Minister_of_Norland owl:sameAs wd:Q44 ; dl:of ent:Norland .""")).isTrue();
    }

    @Test
    void whatAnEntityMayBeInsteadIsACloseMatch() {
        Facts facts = Facts.of("b.txt", "Norland and Port Elm").entity("e1", "Norland", "Norland", "Country", MentionKind.NAME,
                new Link.Linked(new KnowledgeBaseId("Q1", "Norland"), 0.7,
                        List.of(new Link.Candidate(KnowledgeBaseId.ofTitle("Norland,_Ohio"), 0.2))));
        facts.entity("e2", "Port Elm", "Port Elm", "City", MentionKind.NAME, new Link.Ambiguous(
                List.of(new KnowledgeBaseId("Q8", "Port_Elm,_Ohio"), new KnowledgeBaseId("Q9", "Port_Elm,_Maine"))));
        ArticleGraph mapped = map(facts.done());

        assertThat(ask(mapped, """
                ent:Norland owl:sameAs wd:Q1 ; skos:closeMatch <http://dbpedia.org/resource/Norland,_Ohio> .
                ent:Port_Elm skos:closeMatch wd:Q8 , wd:Q9 .""")).isTrue();
        assertThat(ask(mapped, "ent:Norland skos:closeMatch wd:Q1 .")).isFalse();
        assertThat(ask(mapped, "ent:Port_Elm owl:sameAs ?any .")).isFalse();
    }

    @Test
    void mapsAnUnnamedClaimant() {
        Facts facts = Facts.of("b.txt", "Norland reportedly sent soldiers").named("e1", "Norland", "Country");
        facts.event("v1", "Deployment", "sent", facts.claim(Factuality.ASSERTED, 0.5, new Claimant.Unnamed()),
                Optional.empty(), facts.role("agent", "e1", "Norland"));

        assertThat(ask(map(facts.done()), "?claim dl:claimant dl:Unnamed .")).isTrue();
    }

    private static DocumentFacts facts() {
        Facts facts = Facts.of("hawk.txt", "Elm Post", LocalDate.of(2031, 5, 6), TEXT).named("e1", "Ada Quill", "Person")
                .linked("e2", "Norland", "Country", "Q1", "Norland").described("e3", "soldiers", "MilitaryForce")
                .named("e4", "Sudria", "Country").named("e5", "Hawk", "Weapon");
        Claim claim = new Claim(Facts.source("e1"), Optional.of(facts.span("believes")), Factuality.ASSERTED, 0.82,
                new Span(0, 75), "Deployment/send");
        facts.event("v1", "Deployment", "sent", claim, facts.time("on Monday", "2031-05-05", "2031-05-05"),
                facts.role("agent", "e2", "Norland"), new RoleFiller("theme", new Filler.OfEntity(
                        new EntityId("e3"), facts.span("over 400 soldiers")), OptionalDouble.of(400)),
                facts.role("destination", "e4", "Sudria"));
        facts.relation("e1", "positionHeld", new RelationObject.OfValue("prime minister", Optional.empty(), "xsd:string",
                facts.span("Ada Quill")), Optional.of("e2"));
        facts.relation("e5", "effectiveRange", new RelationObject.OfValue("305.0", Optional.of("KiloM"), "xsd:decimal",
                facts.span("305 km")), Optional.empty());
        return facts.attribution("Ada Quill", "believes", "Norland sent over 400 soldiers", Facts.source("e1")).done();
    }

    private static ArticleGraph map(DocumentFacts facts) {
        return new ArticleMapper(TestVocabulary.vocabulary(), IRIS, "0.0.1").map(facts,
                new Resolver(TestVocabulary.vocabulary(), IRIS).resolve(List.of(facts)));
    }

    private void assertHolds(String pattern) {
        assertThat(ask(article, pattern)).as("the graph must hold%n%s", pattern).isTrue();
    }

    private static boolean ask(ArticleGraph article, String pattern) {
        StringBuilder query = new StringBuilder();
        Terms.prefixes(IRIS).forEach((prefix, iri) ->
                query.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
        query.append("ASK { ").append(pattern).append(" }");
        try (QueryExecution ask = QueryExecution.model(ModelFactory.createModelForGraph(article.graph()))
                .query(query.toString()).build()) {
            return ask.execAsk();
        }
    }
}
