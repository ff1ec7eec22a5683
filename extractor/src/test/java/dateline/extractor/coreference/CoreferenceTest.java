package dateline.extractor.coreference;

import static dateline.extractor.coreference.ChainsOf.chains;
import static dateline.extractor.coreference.ChainsOf.referent;
import static dateline.extractor.coreference.ChainsOf.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom descriptions mean, and what holds of all chains. */
class CoreferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French President Anna Keller met Chancellor Karl Holm. The French president smiled.  | The French president  | Anna Keller
            French President Anna Keller met Chancellor Karl Holm. The German chancellor smiled. | The German chancellor | Karl Holm
            Anna Berg, the foreign minister of Norway, left. The Norwegian foreign minister met Karl Holm. | The Norwegian foreign minister | Anna Berg
            The French carmaker Renault fell. The French carmaker cut jobs.                      | The French carmaker   | Renault
            French President Anna Keller left. The Spanish president stayed.                     | The Spanish president | The Spanish president
            French President Anna Keller left. The former president stayed.                      | The former president  | The former president
            """)
    void aTitleWithItsCountryIsWhoeverHoldsIt(String text, String nominal, String referent) {
        assertThat(referent(nominal, text)).isEqualTo(referent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops entered Chilean territory. Chile protested.                             | Chilean territory | Chile
            The Chilean side declined to comment.                                          | The Chilean side  | Chilean
            The Falklands War began in 1982. Both countries remember the war.              | the war           | Falklands War
            They spoke of World War II and of the Falklands War. Nobody forgot the war.    | the war           | -
            The army fears the trade war.                                                  | the trade war     | -
            """)
    void aNounMeansTheCountryOrTheWarThatItBelongsTo(String text, String nominal, String referent) {
        assertThat(referent(nominal, text)).isEqualTo(referent);
    }

    @Test
    void aNameOfTheThingWithinItsDescriptionIsOneMention() {
        Entities entities = new EntityBuilder(SharedModels.lexicon(), SharedModels.gazetteer())
                .build(resolve("Peru bought the Javelin missiles."));

        assertThat(entities.list()).filteredOn(entity -> entity.label().contains("Javelin"))
                .singleElement().extracting(entity -> entity.mentions().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"President John Banda's administration rejected the plan. He resigned., John Banda",
            "The John Banda administration rejected the plan. He resigned., John Banda"})
    void somebodysAdministrationIsNotHimself(String text, String person) {
        assertThat(referent("He", text)).isEqualTo(person);
        assertThat(resolve(text)).anySatisfy(chain -> {
            assertThat(chain.type()).isEqualTo("GovernmentBody");
            assertThat(chain.mentions()).noneMatch(mention -> mention.words().equals(person));
        });
    }

    @Test
    void thePresidentIsWhoWasCalledPresident() {
        String text = "President Maria Lopez met governor John Banda. The president smiled.";

        assertThat(referent("The president", text)).isEqualTo("Maria Lopez");
    }

    @Test
    void anAppositionIsItsName() {
        assertThat(referent("a lawyer", "Maria Lopez, a lawyer, won.")).isEqualTo("Maria Lopez");
    }

    @Test
    void aPredicateIsItsSubject() {
        assertThat(referent("a lawyer", "Maria Lopez was a lawyer.")).isEqualTo("Maria Lopez");
        assertThat(referent("a lawyer", "Maria Lopez was not a lawyer.")).isEqualTo("a lawyer");
    }

    @Test
    void everyMentionIsInOneChainOnly() {
        String text = "Maria Lopez, the mayor of Quito, and John Banda met their lawyers. She and he said they, the lawyers,"
                + " had told her so. Lopez left with Banda.";
        List<TextMention> all = resolve(text).stream().flatMap(chain -> chain.mentions().stream()).toList();

        assertThat(all).doesNotHaveDuplicates().filteredOn(mention -> mention.kind() != MentionKind.PRONOUN)
                .hasSizeGreaterThan(6);
    }

    @Test
    void aBodyGoesByTheNounOfItsName() {
        String text = "The Senate met the Election Commission. The commission was criticised.";

        assertThat(referent("The commission", text)).isEqualTo("Election Commission");
    }

    @Test
    void aBodyIsNotCalledByAnotherNoun() {
        assertThat(referent("The commission", "The Senate met. The commission was criticised.")).isEqualTo("The commission");
    }

    @Test
    void aCountedGroupIsNotTheWholeForce() {
        String text = "Two Chilean soldiers were killed. Fifty Chilean soldiers left.";

        assertThat(chains(text)).contains(List.of("Two Chilean soldiers"), List.of("Fifty Chilean soldiers"));
    }

    @Test
    void aNounBehindTheNameOfABodySaysOnlyWhatItIs() {
        assertThat(chains("Reuters was cited. The Reuters news agency apologised."))
                .contains(List.of("Reuters", "The Reuters news agency", "Reuters"));
        assertThat(referent("the NATO mission", "NATO agreed. Chile joined the NATO mission.")).isEqualTo("the NATO mission");
    }

    @Test
    void aPlaceIsWhatItIsSaidToBe() {
        assertThat(referent("the port city", "Rebels reached the port city of Valparaiso.")).isEqualTo("Valparaiso");
        assertThat(referent("the capital", "Rebels reached the capital of Chile.")).isEqualTo("the capital");
        assertThat(referent("the coast", "Rebels reached the coast of Mindoro.")).isEqualTo("the coast");
    }
}
