package dateline.extractor.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.SmallLexicon;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.predicate.PredicateFinder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How frames are read, with rules made up for it. */
class FramesTest {

    @TempDir
    private Path folder;

    /** The fillings of the best meaning of a word, as "rule: role=words ...". */
    private Optional<String> match(String events, String word, String text) {
        Lexicon lexicon = SmallLexicon.in(folder).withEvents(events).load();
        AnnotatedText annotated = SharedModels.annotate(text);
        Entities entities = new EntityBuilder(lexicon, SharedModels.gazetteer()).build(new CoreferenceResolver(lexicon)
                .resolve(new MentionFinder(lexicon, SharedModels.gazetteer()).find(annotated)));
        FrameMatcher matcher = new FrameMatcher(lexicon, entities);
        return annotated.sentences().stream().flatMap(sentence -> new PredicateFinder(lexicon).find(sentence).stream())
                .filter(predicate -> predicate.sentence().token(predicate.head()).word().equals(word))
                .flatMap(predicate -> matcher.match(predicate).stream().limit(1)).findFirst()
                .map(found -> found.entry().rule() + ":" + words(found, text));
    }

    private static String words(Match match, String text) {
        StringBuilder words = new StringBuilder();
        match.fillings().forEach(filling -> words.append(' ').append(filling.role()).append('=')
                .append(filling.participant().span().in(text)));
        return words.toString();
    }

    private static String event(String rest) {
        return """
                - class: Shipping
                  definition: Goods are moved.
                  roles: { agent: [Agent], theme: [Vehicle, Food], place: [Place], recipient: [Agent], topic: [] }
                """ + rest.indent(2);
    }

    @Test
    void aFrameFillsItsRoles() {
        assertThat(match(event("verbs: [{ words: [ship], frame: { subj: agent, obj: theme } }]"), "shipped",
                "Okafor shipped the rice.")).contains("Shipping/ship: agent=Okafor theme=the rice");
    }

    @Test
    void withAnExcludedFunctionTheMeaningDoesNotFit() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj: none } }]");

        assertThat(match(events, "shipped", "Okafor shipped in May.")).contains("Shipping/ship: agent=Okafor");
        assertThat(match(events, "shipped", "Okafor shipped the rice.")).isEmpty();
    }

    @Test
    void withoutARequiredFunctionTheMeaningDoesNotFit() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj!: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped yesterday.")).isEmpty();
        assertThat(match(events, "shipped", "Okafor shipped wheat.")).isPresent();
    }

    @Test
    void withoutARequiredRoleTheMeaningDoesNotFit() {
        String events = event("requires: [theme]\nverbs: [{ words: [ship], frame: { subj: agent, obj: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped yesterday.")).isEmpty();
        assertThat(match(events, "shipped", "The rice was shipped.")).contains("Shipping/ship: theme=The rice");
    }

    @Test
    void aFillerOfAnotherTypeIsNotTaken() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj!: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped the teacher.")).isEmpty();
    }

    @Test
    void aFillerOfUnknownTypeIsTaken() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj!: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped the gizmo.")).contains("Shipping/ship: agent=Okafor theme=the gizmo");
    }

    @Test
    void ofTwoRolesTheFirstThatAdmitsTheFillerTakesIt() {
        String events = event("verbs: [{ words: [ship], frame: { subj: theme|agent, obj: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped.")).contains("Shipping/ship: agent=Okafor");
        assertThat(match(events, "shipped", "The tractor shipped.")).contains("Shipping/ship: theme=The tractor");
    }

    @Test
    void whatTheFrameDoesNotNameIsFilledByTheDefaultsOfTheRoles() {
        String events = event("verbs: [{ words: [ship], frame: { obj: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped rice to Ferreira.")).hasValueSatisfying(found ->
                assertThat(found).contains("agent=Okafor", "theme=rice", "recipient=Ferreira"));
    }

    @Test
    void theMeaningWithMoreRequiredFunctionsThatFitsIsPreferred() {
        String events = event("""
                verbs:
                  - { words: [send], frame: { subj: agent, obj: theme } }
                  - { words: [send], frame: { subj: agent, obj!: theme, to!: recipient } }
                  - { words: [send out], frame: { subj: agent, obj!: theme } }
                """);

        assertThat(match(events, "sent", "Okafor sent out the rice.")).hasValueSatisfying(found ->
                assertThat(found).startsWith("Shipping/send out"));
        assertThat(match(events, "sent", "Okafor sent the rice to Ferreira.")).hasValueSatisfying(found ->
                assertThat(found).contains("recipient=Ferreira"));
    }

    @Test
    void aPhrasalVerbNeedsItsParticle() {
        String events = event("verbs: [{ words: [ship off], frame: { subj: agent, obj!: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped off the rice.")).isPresent();
        assertThat(match(events, "shipped", "Okafor shipped the rice off.")).isPresent();
        assertThat(match(events, "shipped", "Okafor shipped the rice.")).isEmpty();
    }

    @Test
    void anObjectThatIsPartOfThePhraseFillsNoRole() {
        String events = event("verbs: [{ words: [set sail], frame: { subj: theme|agent } }]");

        assertThat(match(events, "set", "The boat set sail.")).contains("Shipping/set sail: theme=The boat");
        assertThat(match(events, "set", "The boat set records.")).isEmpty();
    }

    @Test
    void theNounOfAPhraseNeedsTheWordsBeforeIt() {
        String events = event("nouns: [{ words: [rice convoy], frame: { poss: agent } }]");

        assertThat(match(events, "convoy", "Okafor's rice convoy arrived.")).contains("Shipping/rice convoy: agent=Okafor");
        assertThat(match(events, "convoy", "Okafor's convoy arrived.")).isEmpty();
    }

    @Test
    void aNounTakesOverTheFrameOfTheVerb() {
        String events = event("nouns: [{ words: [shipment], frame: { subj: agent, obj: theme } }]");

        assertThat(match(events, "shipment", "Okafor's shipment of rice arrived."))
                .contains("Shipping/shipment: agent=Okafor theme=rice");
    }

    @Test
    void aLightNounLeavesTheRoleToWhatItIsOf() {
        String events = event("verbs: [{ words: [allow], frame: { subj: agent, obj: theme } }]");

        assertThat(match(events, "allowed", "Okafor allowed the use of tractors."))
                .contains("Shipping/allow: agent=Okafor theme=tractors");
    }

    @Test
    void whatIsIncludedTakesPartAsWell() {
        String events = event("verbs: [{ words: [thank], frame: { subj: agent, obj: recipient } }]");

        assertThat(match(events, "thanked", "Okafor thanked many teachers, including Luis Ferreira."))
                .hasValueSatisfying(found -> assertThat(found).contains("recipient=Luis Ferreira"));
    }

    @Test
    void coordinatedFillersShareTheRole() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj: theme } }]");

        assertThat(match(events, "shipped", "Okafor shipped rice and wheat.")).hasValueSatisfying(found ->
                assertThat(found).contains("theme=rice", "theme=wheat"));
    }

    @Test
    void aTimeFillsNoRole() {
        String events = event("verbs: [{ words: [ship], frame: { subj: agent, obj: theme, on: topic, in: topic } }]");

        assertThat(match(events, "shipped", "Okafor shipped rice on Sunday.")).contains("Shipping/ship: agent=Okafor theme=rice");
    }

    @Test
    void dozensOfVillagesAreVillages() {
        String events = event("verbs: [{ words: [flood], frame: { obj!: place } }]");

        assertThat(match(events, "flooded", "The river flooded dozens of villages.")).isPresent();
        assertThat(match(events, "flooded", "The river flooded dozens of tractors.")).isEmpty();
    }
}
