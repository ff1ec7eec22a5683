package dateline.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominalsTest {

    private static List<String> mentions(String text, MentionKind kind) {
        return new MentionFinder(SharedModels.lexicon(), SharedModels.gazetteer()).find(SharedModels.annotate(text)).stream()
                .filter(mention -> mention.kind() == kind).map(mention -> mention.words() + ":" + mention.type()).toList();
    }

    @Test
    void aCommonNounWithItsArticleAndAdjectivesIsAMention() {
        assertThat(mentions("A very young nurse slept.", MentionKind.NOMINAL)).containsExactly("A very young nurse:Person");
    }

    @Test
    void severalPersonsAreAGroup() {
        assertThat(mentions("Three nurses slept.", MentionKind.NOMINAL)).containsExactly("Three nurses:Group");
    }

    @Test
    void aPossessorBelongsToThePhrase() {
        assertThat(mentions("Amara Okafor's lawyer slept.", MentionKind.NOMINAL))
                .containsExactly("Amara Okafor's lawyer:Person");
    }

    @Test
    void whatFollowsTheNounDoesNotBelongToTheMention() {
        assertThat(mentions("The nurse from Lagos slept.", MentionKind.NOMINAL)).containsExactly("The nurse:Person");
    }

    @Test
    void aNounBeforeANounIsNoMention() {
        assertThat(mentions("The teacher training began.", MentionKind.NOMINAL)).isEmpty();
    }

    @Test
    void anAbstractNounIsNoMention() {
        assertThat(mentions("Happiness grew.", MentionKind.NOMINAL)).isEmpty();
    }

    @Test
    void bareThingsAreAnySuchThingsAndNoMention() {
        assertThat(mentions("Peru bought weapons and hit targets.", MentionKind.NOMINAL)).isEmpty();
        assertThat(mentions("Peru bought new weapons.", MentionKind.NOMINAL)).containsExactly("new weapons:Weapon");
    }

    @Test
    void bareNounsOfThoseWhoActAreMentions() {
        assertThat(mentions("Nurses met soldiers.", MentionKind.NOMINAL))
                .containsExactly("Nurses:Group", "soldiers:MilitaryForce");
    }

    @Test
    void anEventIsAMentionOnlyWhereItIsTheOne() {
        assertThat(mentions("The war goes on.", MentionKind.NOMINAL)).containsExactly("The war:NamedEvent");
        assertThat(mentions("They fear a war.", MentionKind.NOMINAL)).isEmpty();
    }

    @Test
    void whatAHyphenJoinsToTheAdjectiveBelongsToThePhrase() {
        assertThat(mentions("Peru bought U.S.-made missiles.", MentionKind.NOMINAL))
                .containsExactly("U.S.-made missiles:Weapon");
    }

    @Test
    void aSideOfACountryIsTheCountry() {
        assertThat(mentions("The Chilean side declined to comment.", MentionKind.NOMINAL))
                .containsExactly("The Chilean side:Country");
        assertThat(mentions("He stood by the side of the road.", MentionKind.NOMINAL)).noneMatch(it -> it.contains("side"));
    }

    @Test
    void pronounsOfPersonsArePersons() {
        assertThat(mentions("She saw him and they saw it.", MentionKind.PRONOUN))
                .containsExactly("She:Person", "him:Person", "they:Thing", "it:Thing");
    }
}
