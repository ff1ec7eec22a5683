package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.VerbForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army attacked the town.                 | attacked  | past    | -
            The army attacks the town.                  | attacks   | present | -
            The army will attack the town.              | attack    | future  | -
            The army is attacking the town.             | attacking | present | progressive
            The army was attacking the town.            | attacking | past    | progressive
            The army has attacked the town.             | attacked  | present | perfective
            The army had attacked the town.             | attacked  | past    | perfective
            The army has been attacking the town.       | attacking | present | perfective_progressive
            The town was attacked.                      | attacked  | past    | -
            The army will have attacked the town.       | attacked  | future  | perfective
            The army plans to attack the town.          | attack    | -       | -
            The attack surprised the town.              | attack    | -       | -
            """)
    void tenseAndAspectAreThoseOfTheVerbAndItsAuxiliaries(String text, String word, String tense, String aspect) {
        Sentence sentence = SharedModels.sentence(text);
        int token = sentence.tokens().stream().filter(each -> each.word().equals(word)).mapToInt(Token::index).findFirst()
                .orElseThrow();
        VerbForm form = VerbForms.of(sentence, token);

        assertThat(form.tense().map(VerbForm.Tense::label).orElse("-")).isEqualTo(tense);
        assertThat(form.aspect().map(VerbForm.Aspect::label).orElse("-")).isEqualTo(aspect);
    }
}
