package dateline.extractor.work;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.Document;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a text costs, in counts that are the same on every machine. */
class WorkloadTest {

    private static final String TEXT = """
            President Anna Berg of Norway visited Ottawa on Monday and met Prime Minister Paul Martel. She said that her \
            country would send 40 trucks to Chad if the parliament approved the plan.
            The Red Crescent, which runs three hospitals in Chad, welcomed the decision. Its spokeswoman, Lena Diallo, \
            told Reuters that the trucks had not arrived. "We do not know when they will come," Diallo said. \
            "The roads are closed."
            Martel denied that Canada had refused to help. According to officials in Ottawa, the government \
            may announce a loan of $30 million next week. The army reportedly wants to deploy 200 soldiers to the border \
            with Sudan, but critics accused the minister of breaking a promise that he made in 2019.
            Norway and Canada signed an agreement on fishing in March. The two countries have been members of NATO since \
            1949. Berg, a lawyer who was born in Bergen, took office last year after she defeated Erik Holm in an election. \
            Before Berg visited Ottawa, Martel had met Berg in Bergen.

            """;
    private static final int TIMES = 8;
    private static final int LARGEST_GROWTH = 10;

    /** Only the second time has something before it to look back at. */
    private static final Map<Work, Long> TWICE = workOf(TEXT.repeat(2));
    private static final Map<Work, Long> OFTEN = workOf(TEXT.repeat(2 * TIMES));

    private static Map<Work, Long> workOf(String text) {
        WorkMeter meter = new WorkMeter();
        SharedModels.extractor(meter).extract(Document.of("work.txt", text));
        return meter.counts();
    }

    @Test
    void theSameTextAlwaysCostsTheSame() {
        assertThat(workOf(TEXT.repeat(2))).isEqualTo(TWICE);
    }

    /** Different events of one class that share a participant are compared each with each; there are few in a text. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVENTS_COMPARED")
    void eightTimesTheTextCostsAboutEightTimesTheWork(Work work) {
        assertThat(TWICE.get(work)).isPositive();
        assertThat(OFTEN.get(work)).isLessThanOrEqualTo(LARGEST_GROWTH * TWICE.get(work));
    }

    /** Whoever goes over a limit finds out why; it is raised only for a reason that is worth the time. */
    @ParameterizedTest
    @CsvSource({
        "SENTENCES_PARSED,      26",
        "SENTENCES_TIMED,       12",
        "CHAINS_COMPARED,       300",
        "PREDICATES_MATCHED,    380",
        "ENTRIES_TRIED,         1850",
        "NODES_CLIMBED,         200",
        "ATTRIBUTIONS_SEARCHED, 60",
        "EVENTS_COMPARED,       20"})
    void theWorkStaysBelowItsLimit(Work work, long limit) {
        assertThat(TWICE.get(work)).isBetween(limit / 2, limit);
    }
}
