package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconciliationTest {

    @RegisterExtension
    private static final ServedStore NEWS = ServedStore.ofInventedNews();

    @Test
    void saysWhatItIs() {
        JsonObject manifest = JSON.parse(NEWS.http().get("/reconcile").body());

        assertThat(manifest.get("versions").getAsArray().get(0).getAsString().value()).isEqualTo("0.2");
        assertThat(manifest.get("identifierSpace").getAsString().value()).isEqualTo("https://w3id.org/dateline/id/");
        assertThat(manifest.getObj("view").get("url").getAsString().value())
                .isEqualTo(NEWS.url() + "entity?iri=https://w3id.org/dateline/id/{{id}}");
        assertThat(NEWS.http().get("/entity?iri=https://w3id.org/dateline/id/entity%2FJoe_Biden").statusCode())
                .isEqualTo(200);
    }

    @Test
    void findsAnEntityByAnyOfItsNames() {
        JsonObject answer = post("{\"q0\":{\"query\":\"joe biden\"},\"q1\":{\"query\":\"Army Tactical Missile System\"},"
                + "\"q2\":{\"query\":\"Zelensky\",\"type\":\"Person\",\"limit\":1}}");

        assertMatches(answer, "q0", "entity/Joe_Biden", 100);
        assertMatches(answer, "q1", "entity/ATACMS", 95);
        assertMatches(answer, "q2", "entity/Volodymyr_Zelensky", 95);
    }

    @Test
    void findsAnEntityByItsIdAndByItsIri() {
        JsonObject answer = post("{\"q0\":{\"query\":\"entity/Joe_Biden\"},"
                + "\"q1\":{\"query\":\"https://w3id.org/dateline/id/entity/ATACMS\"},\"q2\":{\"query\":\"entity/<Nobody>\"}}");

        assertMatches(answer, "q0", "entity/Joe_Biden", 100);
        assertMatches(answer, "q1", "entity/ATACMS", 100);
        assertThat(results(answer, "q2")).isEmpty();
    }

    @Test
    void takesSeveralTypesAsOpenRefineSendsThem() {
        JsonObject answer = post("{\"q0\":{\"query\":\"Joe Biden\",\"type\":[\"Place\",\"Weapon\"]},"
                + "\"q1\":{\"query\":\"Joe Biden\",\"type\":[{\"id\":\"Place\",\"name\":\"place\"},"
                + "{\"id\":\"Person\",\"name\":\"person\"}],\"type_strict\":\"should\"}}");

        assertThat(results(answer, "q0")).isEmpty();
        assertMatches(answer, "q1", "entity/Joe_Biden", 100);
    }

    @Test
    void aQueryOfPropertiesAloneFindsNothingAndStopsNoOther() {
        JsonObject answer = post("{\"q0\":{\"properties\":[{\"pid\":\"citizenOf\",\"v\":\"x\"}]},"
                + "\"q1\":{\"query\":\"Joe Biden\",\"properties\":[{\"pid\":\"citizenOf\",\"v\":\"x\"}]}}");

        assertThat(results(answer, "q0")).isEmpty();
        assertMatches(answer, "q1", "entity/Joe_Biden", 100);
    }

    @Test
    void saysOfACandidateWhatItIs() {
        JsonObject answer = post("{\"q0\":{\"query\":\"Ukraine\"}}");

        assertThat(results(answer, "q0").get(0).getAsObject().get("description").getAsString().value())
                .isEqualTo("country in Eastern Europe");
    }

    @Test
    void addsWhatTheGraphSaysOfEntities() {
        HttpResponse<String> sent = NEWS.http().post("/reconcile", "application/x-www-form-urlencoded", "extend="
                + Http.encode("{\"ids\":[\"entity/Joe_Biden\",\"entity/Nobody\"],\"properties\":[{\"id\":\"authorizes\"},"
                + "{\"id\":\"http://www.w3.org/2002/07/owl#sameAs\"}]}"));
        JsonObject answer = JSON.parse(sent.body());
        JsonObject biden = answer.getObj("rows").getObj("entity/Joe_Biden");

        assertThat(answer.get("meta").getAsArray().get(0).getAsObject().get("name").getAsString().value())
                .isEqualTo("authorizes");
        assertThat(biden.get("authorizes").getAsArray().get(0).getAsObject().get("id").getAsString().value())
                .startsWith("entity/");
        assertThat(biden.get("http://www.w3.org/2002/07/owl#sameAs").getAsArray().toString()).contains("wikidata.org");
        assertThat(answer.getObj("rows").getObj("entity/Nobody").get("authorizes").getAsArray()).isEmpty();
        assertThat(NEWS.http().get("/reconcile?extend=" + Http.encode("{\"ids\":3}")).statusCode()).isEqualTo(400);
    }

    @Test
    void proposesThePropertiesThatEntitiesOfAClassHave() {
        JsonObject answer = JSON.parse(NEWS.http().get("/reconcile/properties?type=Person").body());

        assertThat(answer.get("properties").getAsArray().toString()).contains("\"authorizes\"").contains("owl#sameAs")
                .doesNotContain("prefLabel");
        assertThat(JSON.parse(NEWS.http().get("/reconcile/properties?type=Person&limit=1").body()).get("properties")
                .getAsArray()).hasSize(1);
        assertThat(NEWS.http().get("/reconcile/properties?type=a%20b").statusCode()).isEqualTo(400);
    }

    @Test
    void findsNothingOfAnotherTypeOrName() {
        JsonObject answer = post("{\"q0\":{\"query\":\"Joe Biden\",\"type\":\"Place\"},"
                + "\"q1\":{\"query\":\"Nobody Whatsoever\"},\"q2\":{\"query\":\"(((\"}}");

        assertThat(results(answer, "q0")).isEmpty();
        assertThat(results(answer, "q1")).isEmpty();
        assertThat(results(answer, "q2")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        assertRefused("[", "'queries' must be a JSON object");
        assertRefused("{\"q0\":", "'queries' must be a JSON object");
        assertRefused("{\"q0\":{\"name\":\"x\"}}", "query 'q0' must be an object with a text 'query'");
        assertRefused("{\"q0\":{\"query\":\"x\",\"type\":\"a b\"}}", "must be a class of the ontology");
    }

    @Test
    void completesNamesOfEntitiesThatAreTyped() {
        JsonArray found = suggest("entity", "joe bid");

        assertThat(found.get(0).getAsObject().get("id").getAsString().value()).isEqualTo("entity/Joe_Biden");
        assertThat(found.get(0).getAsObject().get("name").getAsString().value()).isEqualTo("Joe Biden");
        assertThat(found.get(0).getAsObject().get("notable").getAsArray().get(0).getAsObject().get("id").getAsString()
                .value()).isEqualTo("Person");
        assertThat(suggest("entity", "zelen").get(0).getAsObject().get("name").getAsString().value())
                .isEqualTo("Volodymyr Zelensky");
        assertThat(suggest("entity", "kyi").get(0).getAsObject().get("description").getAsString().value())
                .isEqualTo("country in Eastern Europe");
        assertThat(suggest("entity", "entity/Joe_Biden").get(0).getAsObject().get("name").getAsString().value())
                .isEqualTo("Joe Biden");
        assertThat(suggest("entity", "no such name")).isEmpty();
        assertThat(suggest("entity", "((* ~")).isEmpty();
        assertThat(suggest("entity", "\"joe:")).isNotEmpty();
    }

    @Test
    void completesClassesAndPropertiesOfTheOntologyWithTheirDefinitions() {
        JsonObject type = suggest("type", "armed g").get(0).getAsObject();
        assertThat(type.get("id").getAsString().value()).isEqualTo("ArmedGroup");
        assertThat(type.get("name").getAsString().value()).isEqualTo("armed group");
        assertThat(type.get("description").getAsString().value()).startsWith("Armed people");

        JsonObject property = suggest("property", "memberOfP").get(0).getAsObject();
        assertThat(property.get("id").getAsString().value()).isEqualTo("memberOfParty");
        assertThat(suggest("property", "armed g")).isEmpty();
    }

    @Test
    void suggestsTenAtATimeFromTheCursorOn() {
        JsonArray first = suggest("type", "");
        JsonArray next = suggest("type", "&cursor=10");

        assertThat(first).hasSize(10);
        assertThat(next).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(NEWS.http().get("/reconcile/suggest/type?prefix=&cursor=-1").statusCode()).isEqualTo(400);
        assertThat(NEWS.http().get("/reconcile/suggest/type").body()).contains("'prefix' must be given");
        assertThat(NEWS.http().get("/reconcile/suggest/nothing?prefix=a").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAPreviewOfAnEntityThatPagesOfThisMachineMayFrame() {
        HttpResponse<String> page = NEWS.http().get("/reconcile/preview?id=entity/Joe_Biden");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<h1").contains("Joe Biden").contains("Person").contains("/id/entity/Joe_Biden");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("http://127.0.0.1:*")
                .doesNotContain("script");
        assertThat(NEWS.http().get("/reconcile/preview?id=entity/" + Http.encode("<b>Nobody")).statusCode()).isEqualTo(404);
        assertThat(NEWS.http().get("/reconcile/preview").statusCode()).isEqualTo(400);
    }

    @Test
    void answersScriptsOfPagesOfThisMachineAndNoOthers() {
        String local = "http://127.0.0.1:3333";

        assertThat(NEWS.http().get("/reconcile", "Origin", local).headers().firstValue("Access-Control-Allow-Origin"))
                .contains(local);
        assertThat(NEWS.http().get("/reconcile", "Origin", "http://127.0.0.1.example.org").headers()
                .firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(NEWS.http().get("/sparql?query=ASK%7B%7D", "Origin", local).headers()
                .firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void theManifestSaysWhereToAskForMore() {
        JsonObject manifest = JSON.parse(NEWS.http().get("/reconcile").body());
        JsonObject suggest = manifest.getObj("suggest").getObj("entity");

        assertThat(suggest.get("service_url").getAsString().value() + suggest.get("service_path").getAsString().value())
                .isEqualTo(NEWS.url() + "reconcile/suggest/entity");
        assertThat(manifest.getObj("preview").get("url").getAsString().value())
                .isEqualTo(NEWS.url() + "reconcile/preview?id={{id}}");
    }

    private static JsonArray suggest(String kind, String prefix) {
        String query = prefix.startsWith("&") ? prefix : Http.encode(prefix);
        HttpResponse<String> answer = NEWS.http().get("/reconcile/suggest/" + kind + "?prefix=" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.parse(answer.body()).get("result").getAsArray();
    }

    private static void assertMatches(JsonObject answer, String key, String id, double score) {
        JsonObject best = results(answer, key).get(0).getAsObject();
        assertThat(best.get("id").getAsString().value()).isEqualTo(id);
        assertThat(best.get("score").getAsNumber().value().doubleValue()).isEqualTo(score);
        assertThat(best.getBoolean("match")).isTrue();
    }

    private static JsonArray results(JsonObject answer, String key) {
        return answer.getObj(key).get("result").getAsArray();
    }

    private static JsonObject post(String queries) {
        HttpResponse<String> answer = send(queries);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.parse(answer.body());
    }

    private static void assertRefused(String queries, String reason) {
        HttpResponse<String> answer = send(queries);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    private static HttpResponse<String> send(String queries) {
        return NEWS.http().post("/reconcile", "application/x-www-form-urlencoded", "queries=" + Http.encode(queries));
    }
}
