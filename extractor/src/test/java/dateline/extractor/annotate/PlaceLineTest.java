package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"LISBON – |Troops left.", "LISBON, March 3 — |Troops left.", "(CNN) — |Troops left.",
            "LISBON, Portugal (AP) — |Troops left.", "SAN JOSÉ, Costa Rica, Nov. 20, 2025 (Reuters) - |Troops left.",
            "Lisbon, March 3 (AFP) -- |Troops left.", "LISBON/MADRID (Reuters) - |“We left.”"})
    void aSentenceBeginsBehindThePlaceAndDate(String marked) {
        String text = marked.replace("|", "");
        int start = marked.indexOf('|');

        String split = PlaceLine.split(text);

        assertThat(split).hasSameSizeAs(text).endsWith(text.substring(start));
        assertThat(split.charAt(start - 1)).isEqualTo('\n');
        assertThat(split.substring(0, start).strip()).doesNotContain("–", "—", " -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The army – Troops of the north – left.", "Lisbon - Porto is a long way.",
            "NATO-led forces left.", "IMF – the lender of last resort – left.", "She left (Portugal) - Spain stayed.",
            "A-10 jets left."})
    void aSentenceWithADashIsLeftAlone(String text) {
        assertThat(PlaceLine.split(text)).isEqualTo(text);
    }

    @Test
    void everyParagraphMayHaveOne() {
        assertThat(PlaceLine.split("PORTO – One.\n\nFARO – Two.")).isEqualTo("PORTO\n\n\nOne.\n\nFARO\n\n\nTwo.");
    }
}
