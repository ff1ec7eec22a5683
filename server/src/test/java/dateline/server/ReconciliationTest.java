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
                .isEqualTo(NEWS.url() + "id/{{id}}");
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
        assertRefused("{\"q0\":{\"name\":\"x\"}}", "query 'q0' must be an object with a text 'query'");
        assertRefused("{\"q0\":{\"query\":\"x\",\"type\":\"a b\"}}", "must be a class of the ontology");
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
