package dateline.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private static List<String> quotes(String text) {
        return Quotes.find(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void findsQuotesOfEveryKindWithTheirMarks() {
        assertThat(quotes("He said \"no\", she “yes”, they «peut-être» and „vielleicht“."))
                .containsExactly("\"no\"", "“yes”", "«peut-être»", "„vielleicht“");
    }

    @Test
    void aQuoteInAQuoteIsPartOfIt() {
        assertThat(quotes("“He told me «no» twice,” she said.")).containsExactly("“He told me «no» twice,”");
    }

    @Test
    void anApostropheOpensNoQuote() {
        assertThat(quotes("It's Okafor's farm.")).isEmpty();
    }

    @Test
    void aMarkThatIsNeverClosedQuotesNothing() {
        assertThat(quotes("He said “no and left.")).isEmpty();
    }

    @Test
    void aForgottenMarkDoesNotSwallowTheRestOfALongText() {
        assertThat(quotes("“" + "word ".repeat(1000) + "She said “yes”.")).containsExactly("“yes”");
    }

    @Property(seed = "7")
    void quotesLieInTheTextInOrderAndApart(@ForAll @Chars({'a', ' ', '"', '“', '”', '«', '»', '„'}) String text) {
        int end = 0;
        for (Span quote : Quotes.find(text)) {
            assertThat(quote.start()).isGreaterThanOrEqualTo(end);
            assertThat(quote.length()).isGreaterThanOrEqualTo(2);
            end = quote.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
