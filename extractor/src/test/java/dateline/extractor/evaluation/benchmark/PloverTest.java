package dateline.extractor.evaluation.benchmark;

import static dateline.extractor.evaluation.benchmark.Scored.assertScore;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverTest {

    private static final String TEXT = "The government in Oslo threatened rebels of Nordland and attacked the Danes.";

    @TempDir
    private Path folder;
    private Scored plover;

    @BeforeEach
    void writeOneSentence() throws IOException {
        plover = sentence("\"source\":[{\"actorText\":\"Norwegian government\",\"code\":\"NOR\"}],"
                + "\"target\":[{\"actorText\":\"Nordland rebels\",\"code\":\"XXX\"}],\"event\":\"THREATEN\"");
    }

    private Scored sentence(String rest) throws IOException {
        return Scored.of(Plover.load(Lexicon.load(), Gazetteer.load()), folder,
                "{\"id\":\"s\",\"text\":\"" + TEXT + "\"," + rest + "}");
    }

    @Test
    void findsActorsByCapitalAndByContentWord() {
        Evaluation perfect = plover.with(facts -> facts.event("Threat", "threatened", "agent=The government in Oslo",
                "patient=rebels of Nordland"));

        assertScore(perfect, "exact", 1, 1);
        assertScore(perfect, "exact, most confident event only", 1, 1);
    }

    @Test
    void doesNotTakeACommonWordForAnActor() {
        Evaluation evaluation = plover.with(facts -> facts.event("Threat", "threatened", "agent=The government in Oslo",
                "patient=rebels"));

        assertScore(evaluation, "exact", 0, 0);
        assertScore(evaluation, "class only", 1, 1);
    }

    @Test
    void countsEveryOtherEventAsFalseAlarm() {
        Evaluation evaluation = plover.with(facts -> facts.sure(0.7).event("Threat", "threatened",
                        "agent=The government in Oslo", "patient=rebels of Nordland")
                .sure(0.8).event("Attack", "attacked", "agent=The government in Oslo", "patient=the Danes"));

        assertScore(evaluation, "exact", 0.5, 1);
        assertScore(evaluation, "actors only", 0.5, 1);
        assertScore(evaluation, "exact, most confident event only", 0, 0);
    }

    @Test
    void givesNothingForNothingOrForEventsOutsidePlover() {
        Evaluation empty = plover.with(facts -> facts.event(Lexicon.PLAIN_EVENT, "threatened"));

        assertScore(empty, "exact", 0, 0);
        assertThat(empty.get(Measure.of("exact")).counts().predicted()).isZero();
        assertThat(empty.notes()).containsEntry("missed: no event", 1);
    }

    @Test
    void asksForBothPartnersOfAReciprocalEvent() throws IOException {
        Scored fight = sentence("\"source\":[{\"actorText\":\"Oslo\",\"code\":\"NOR\"},{\"actorText\":\"Danish\","
                + "\"code\":\"DNK\"}],\"target\":\"\",\"event\":\"FIGHT\"");

        assertScore(fight.with(facts -> facts.event("Attack", "attacked", "agent=Oslo", "patient=the Danes")), "exact",
                1, 1);
        assertScore(fight.with(facts -> facts.event("Attack", "attacked", "agent=Oslo")), "exact", 0, 0);
    }

    @Test
    void asksForNoTargetWhereNoneIsGiven() throws IOException {
        Scored alone = sentence("\"source\":[{\"actorText\":\"Oslo\",\"code\":\"NOR\"}],\"target\":null,"
                + "\"event\":\"THREATEN\"");

        assertScore(alone.with(facts -> facts.event("Threat", "threatened", "agent=Oslo")), "exact", 1, 1);
    }
}
