package dateline.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({"ECB, European Central Bank", "UNHCR, United Nations High Commissioner for Refugees",
            "FARC, Revolutionary Armed Forces of Colombia", "SADC, Southern African Development Community"})
    void initialsStandForTheirWords(String shortForm, String longForm) {
        assertThat(Abbreviations.isShortFor(shortForm, longForm)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AXQ, European Central Bank", "A, African Union", "Bank, European Central Bank",
            "ECB, Bundesbank", "E C B, European Central Bank"})
    void otherWordsDoNot(String shortForm, String longForm) {
        assertThat(Abbreviations.isShortFor(shortForm, longForm)).isFalse();
    }
}
