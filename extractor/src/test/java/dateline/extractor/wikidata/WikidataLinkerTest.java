package dateline.extractor.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that speaks the protocol; never run against the real ones. */
class WikidataLinkerTest {

    @TempDir
    private Path folder;
    private final LocalWikimedia wikimedia = new LocalWikimedia();

    @AfterEach
    void stop() {
        wikimedia.close();
    }

    private WikidataStore store() {
        return WikidataStore.open(folder.resolve("wikidata.json"));
    }

    private static DocumentFacts facts(String... titles) {
        List<Entity> entities = new ArrayList<>();
        for (String title : titles) {
            entities.add(new Entity(new EntityId("e" + (entities.size() + 1)), "Name", "Thing",
                    new Link.Linked(KnowledgeBaseId.ofTitle(title), 0.5),
                    List.of(new Mention(new Span(0, 4), MentionKind.NAME, "Thing"))));
        }
        return new DocumentFacts(Document.of("a.txt", "Name it."), entities, List.of(), List.of(), List.of(), List.of());
    }

    private List<Link> linked(WikidataLinker linker, String... titles) {
        linker.ask(List.of(facts(titles)));
        return linker.apply(facts(titles)).entities().stream().map(Entity::link).toList();
    }

    private List<Link> linkedOnline(String... titles) {
        return linked(WikidataLinker.online(store(), wikimedia.addresses()), titles);
    }

    @Test
    void aTitleThatLeadsElsewhereTodayGetsTheNewTitleAndItsItem() {
        assertThat(linkedOnline("Old_Nordfab"))
                .containsExactly(new Link.Linked(new KnowledgeBaseId("Q5", "Nordfab"), 0.5));
    }

    @Test
    void aPageThatOnlyListsMeaningsIsNoLink() {
        assertThat(linkedOnline("Elm")).containsExactly(new Link.Unlinked());
    }

    @Test
    void aTitleWithoutAnArticleStaysAsItWas() {
        assertThat(linkedOnline("Nobody")).containsExactly(new Link.Linked(KnowledgeBaseId.ofTitle("Nobody"), 0.5));
    }

    @Test
    void learnsDescriptionPlaceAndClasses() {
        linkedOnline("Old_Nordfab");

        assertThat(store().findItem("Q5")).hasValueSatisfying(item -> {
            assertThat(item.label()).contains("Nordfab");
            assertThat(item.description()).contains("maker of nails");
            assertThat(item.types()).containsExactly("Q50");
            assertThat(item.place()).contains(new WikidataItem.Coordinates(60.5, 5.25));
        });
        assertThat(store().findItem("Q50")).hasValueSatisfying(type -> {
            assertThat(type.label()).contains("business");
            assertThat(type.superclasses()).containsExactly("Q51");
        });
    }

    @Test
    void asksFiftyAtATimeAndSaysWhoItIs() {
        String[] titles = new String[120];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = "Title_" + i;
        }
        linkedOnline(titles);

        assertThat(wikimedia.requests()).hasSize(3).allSatisfy(request ->
                assertThat(request.get("titles").split("\\|")).hasSizeLessThanOrEqualTo(50));
        assertThat(wikimedia.requests()).extracting(request -> request.get("maxlag")).containsOnly("5");
        assertThat(wikimedia.agents()).allMatch(agent -> agent.startsWith("Dateline/"));
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainAndIsKnownOffline() {
        List<Link> online = linkedOnline("Old_Nordfab");
        int requests = wikimedia.requests().size();

        assertThat(linkedOnline("Old_Nordfab")).isEqualTo(online);
        assertThat(wikimedia.requests()).hasSize(requests);
        wikimedia.close();
        assertThat(linked(WikidataLinker.offline(store()), "Old_Nordfab")).isEqualTo(online);
    }

    @Test
    void waitsAndAsksAgainWhenTheServerIsBusyOrLags() {
        wikimedia.firstTooManyRequests("0").first(503, "text/html", "down").first(200, "application/json",
                "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a server: 6 seconds lagged\"}}");

        assertThat(linkedOnline("Old_Nordfab")).first().isInstanceOf(Link.Linked.class);
        assertThat(wikimedia.requests().subList(0, 4)).containsOnly(wikimedia.requests().getFirst());
    }

    @Test
    void asksAgainWhenItAskedTooOften() {
        wikimedia.first(200, "application/json", "{\"error\":{\"code\":\"ratelimited\",\"info\":\"Slow down\"}}");

        assertThat(linkedOnline("Old_Nordfab")).first().isInstanceOf(Link.Linked.class);
    }

    @Test
    void givesUpInOneLineWhenTheServerStaysBusy() {
        for (int i = 0; i < 4; i++) {
            wikimedia.first(500, "text/html", "down");
        }
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining(wikimedia.api().toString()).hasMessageContaining("answers 500, 4 times");
    }

    @Test
    void saysWhenTheAnswerIsAPageOrNothingOrAnError() {
        wikimedia.first(200, "text/html", "<html>Log in to the hotel's network</html>");
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("no JSON").hasMessageContaining("Log in");
        wikimedia.first(200, "application/json", "");
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("no JSON");
        wikimedia.first(200, "application/json", "{\"error\":{\"code\":\"bad\",\"info\":\"Unrecognized value\"}}");
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("Unrecognized value");
    }

    @Test
    void waitsAsLongAsABusyServerAsksFor() {
        wikimedia.firstTooManyRequests("1");
        long start = System.nanoTime();
        linkedOnline("Elm");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void saysWhenTheAnswerIsCutOff() {
        wikimedia.first(200, "application/json", "{\"query\":{\"pages\":[{\"title\":\"El");
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("no JSON");
        wikimedia.firstCutOff().firstCutOff(); // the client asks once more by itself
        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void whatWasAnsweredBeforeAServerFailedIsKept() {
        String[] titles = new String[60];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = "Title_%02d".formatted(i);
        }
        wikimedia.first(200, "application/json", "{\"query\":{\"pages\":[{\"title\":\"Title 07\",\"pageprops\":"
                + "{\"wikibase_item\":\"Q5\"}}]}}").first(404, "text/html", "gone");

        assertThatThrownBy(() -> linkedOnline(titles)).isInstanceOf(WikidataException.class).hasMessageContaining("404");
        assertThat(store().findArticle("Title_07")).isPresent();
        assertThat(store().findArticle("Title_59")).isEmpty();
    }

    @Test
    void anAnswerOfAnotherShapeIsNotTakenForOneThatKnowsNothing() {
        wikimedia.first(200, "application/json", "{\"batchcomplete\":true}");
        assertThatThrownBy(() -> linkedOnline("Old_Nordfab")).isInstanceOf(WikidataException.class)
                .hasMessageContaining("answers without 'query.pages'");

        wikimedia.first(200, "application/json", "{\"query\":{\"pages\":[]}}");
        linkedOnline("Old_Nordfab");
        assertThat(store().findArticle("Old_Nordfab")).isEmpty();

        assertThat(linkedOnline("Old_Nordfab")).first().isInstanceOf(Link.Linked.class);
        assertThat(store().findItem("Q5")).isPresent();
    }

    @Test
    void anItemThatTheAnswerLeavesOutIsAskedForAgain() {
        wikimedia.first(200, "application/json", """
                {"query":{"pages":[{"title":"Old_Nordfab","pageprops":{"wikibase_item":"Q5"}}]}}""");
        wikimedia.first(200, "application/json", "{\"entities\":{}}");
        assertThat(linkedOnline("Old_Nordfab")).first().isInstanceOf(Link.Linked.class);
        assertThat(store().findItem("Q5")).isEmpty();

        linkedOnline("Old_Nordfab");
        assertThat(store().findItem("Q5")).isPresent();
    }

    @Test
    void aLabelForAllLanguagesAndTheBestRankCount() {
        linkedOnline("Old_Nordfab");

        assertThat(store().findItem("Q50").orElseThrow()).satisfies(item -> {
            assertThat(item.label()).contains("business");
            assertThat(item.superclasses()).containsExactly("Q51");
        });
    }

    @Test
    void doesNotWaitOnceItHasGivenUp() {
        for (int i = 0; i < 4; i++) {
            wikimedia.firstTooManyRequests(i < 3 ? "0" : "30");
        }
        long start = System.nanoTime();

        assertThatThrownBy(() -> linkedOnline("Elm")).isInstanceOf(WikidataException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void saysWhenNobodyAnswers() {
        wikimedia.close();
        WikidataAddresses nobody = new WikidataAddresses(URI.create("http://127.0.0.1:1/w"), wikimedia.api(),
                Duration.ofMillis(1));

        assertThatThrownBy(() -> linked(WikidataLinker.online(store(), nobody), "Elm"))
                .isInstanceOf(WikidataException.class).hasMessageContaining("http://127.0.0.1:1/w does not answer");
    }

    @Test
    void aDamagedFileOfAnswersIsBegunAnew() throws Exception {
        linkedOnline("Old_Nordfab");
        Path file = folder.resolve("wikidata.json");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThat(store().findItem("Q5")).isEmpty();
        assertThat(linkedOnline("Old_Nordfab")).first().isInstanceOf(Link.Linked.class);
        assertThat(Files.readString(file)).isEqualTo(whole);
    }
}
