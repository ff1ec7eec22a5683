package dateline.extractor.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.syntax.SyntaxCorrector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Who does what to whom, whatever the form of the sentence. */
class PredicatesTest {

    private static final PredicateFinder FINDER = new PredicateFinder(SharedModels.lexicon());
    private static final SyntaxCorrector CORRECTOR = new SyntaxCorrector(SharedModels.lexicon());

    private static Predicate predicate(String word, String text) {
        Sentence sentence = CORRECTOR.correct(SharedModels.sentence(text));
        return FINDER.find(sentence).stream()
                .filter(predicate -> sentence.token(predicate.head()).word().equals(word)).findFirst()
                .orElseThrow(() -> new AssertionError("no predicate '" + word + "' in " + text));
    }

    /** Arguments as "function=word". */
    private static List<String> arguments(String word, String text) {
        Predicate predicate = predicate(word, text);
        return predicate.arguments().stream()
                .map(argument -> argument.function() + "=" + predicate.sentence().token(argument.head()).word()).toList();
    }

    @Test
    void anActiveVerbHasSubjectObjectAndPrepositionalPhrases() {
        assertThat(arguments("sold", "Ferreira sold the farm to Okafor."))
                .containsExactlyInAnyOrder("subj=Ferreira", "obj=farm", "to=Okafor");
    }

    @Test
    void aPassiveHasTheSameArgumentsAsTheActive() {
        assertThat(arguments("sold", "The farm was sold to Okafor by Ferreira."))
                .containsExactlyInAnyOrder("obj=farm", "to=Okafor", "subj=Ferreira");
    }

    @Test
    void aReceiverWithoutAPrepositionIsTheIndirectObject() {
        assertThat(arguments("gave", "Ferreira gave Okafor the keys."))
                .containsExactlyInAnyOrder("subj=Ferreira", "iobj=Okafor", "obj=keys");
    }

    @Test
    void aRelativeClauseIsSaidOfItsNoun() {
        assertThat(arguments("sold", "The farmer who sold the land left.")).contains("subj=farmer", "obj=land");
        assertThat(arguments("bought", "The land that Okafor bought was flooded.")).contains("subj=Okafor", "obj=land");
    }

    @Test
    void aParticipleBehindANounIsSaidOfIt() {
        assertThat(arguments("sold", "The land sold by Ferreira was flooded.")).contains("obj=land", "subj=Ferreira");
        assertThat(arguments("carrying", "A ferry carrying nurses sank.")).contains("subj=ferry", "obj=nurses");
    }

    @Test
    void aPresentParticipleHasTheSubjectOfItsClause() {
        assertThat(arguments("killing", "The bomber struck a market, killing three people."))
                .contains("subj=bomber", "obj=people");
    }

    @Test
    void theSubjectOfAControlledInfinitiveIsThatOfItsVerb() {
        assertThat(arguments("sell", "Ferreira promised to sell the farm.")).contains("subj=Ferreira", "obj=farm");
    }

    @Test
    void theObjectOfAVerbOfOrderingIsWhoShouldAct() {
        assertThat(arguments("leave", "Okafor ordered Ferreira to leave the farm.")).contains("subj=Ferreira", "obj=farm");
    }

    @Test
    void anInfinitiveOfPurposeHasTheSubjectOfItsClause() {
        assertThat(arguments("meet", "Okafor flew to Lima to meet farmers.")).contains("subj=Okafor", "obj=farmers");
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        assertThat(arguments("burned", "Rebels looted the town and burned the bridge."))
                .contains("subj=Rebels", "obj=bridge").doesNotContain("obj=town");
    }

    @Test
    void coordinatedObjectsAreBothThere() {
        assertThat(arguments("sold", "Ferreira sold the farm and the mill.")).contains("obj=farm", "obj=mill");
    }

    @Test
    void aThatClauseAndAnInfinitiveAreToldApart() {
        assertThat(arguments("said", "Okafor said that prices rose.")).contains("that=rose");
        assertThat(arguments("decided", "Okafor decided to resign.")).contains("inf=resign");
    }

    @Test
    void aMeasureIsNoObject() {
        assertThat(arguments("flew", "The drone flew 300 miles.")).doesNotContain("subj=miles")
                .containsAnyOf("measure=miles", "obj=miles");
    }

    @Test
    void aNounHasPossessorByPhraseAndOfPhrase() {
        assertThat(arguments("approval", "Okafor's approval of the plan came late."))
                .contains("poss=Okafor", "of=plan");
        assertThat(arguments("approval", "The approval of the plan by Okafor came late."))
                .contains("by=Okafor", "of=plan");
    }

    @Test
    void whatStandsBeforeANounIsItsAdjectiveOrCompound() {
        assertThat(arguments("attack", "The Peruvian missile attack failed.")).contains("adj=Peruvian", "compound=missile");
    }

    @Test
    void aLightVerbGivesItsArgumentsToItsNoun() {
        Predicate attack = predicate("attack", "Rebels launched an attack on the town.");

        assertThat(attack.support()).map(verb -> attack.sentence().token(verb).word()).contains("launched");
        assertThat(arguments("attack", "Rebels launched an attack on the town.")).contains("subj=Rebels", "on=town");
    }

    @Test
    void aVerbThatIsNotLightKeepsItsArguments() {
        assertThat(predicate("attack", "Rebels survived an attack on the town.").support()).isEmpty();
    }

    @Test
    void aGerundWithAnArticleIsANoun() {
        assertThat(arguments("shelling", "The shelling of villages by rebels went on.")).contains("of=villages", "by=rebels");
    }

    @Test
    void aTitleADescriptionAndAPredicateDenoteTheirBearer() {
        assertThat(arguments("mayor", "Okafor is the mayor of Lima.")).contains("self=Okafor", "of=Lima");
        assertThat(arguments("mayor", "Okafor, the mayor of Lima, resigned.")).contains("self=Okafor", "of=Lima");
        assertThat(arguments("Mayor", "Mayor Okafor resigned.")).contains("self=Okafor");
    }

    @Test
    void coordinatedNounsShareTheirOfPhrase() {
        assertThat(arguments("arrest", "The arrest and trial of Ferreira shocked Lima.")).contains("of=Ferreira");
    }

    @Test
    void whoWouldDoItIsWhoseDecisionItIs() {
        assertThat(arguments("sell", "Lima praised Okafor's decision to sell the farm.")).contains("subj=Okafor", "obj=farm");
    }

    @Test
    @Disabled("known miss: the parser takes the object of the infinitive for the subject of the main verb")
    void anInfinitiveBehindASubjectKeepsItsObject() {
        assertThat(arguments("sell", "Okafor's decision to sell the farm angered Lima.")).contains("subj=Okafor", "obj=farm");
    }

    @Test
    void whoIsStoppedFromSomethingIsWhoWouldDoIt() {
        assertThat(arguments("selling", "Okafor stopped Ferreira from selling the farm.")).contains("subj=Ferreira", "obj=farm")
                .doesNotContain("subj=Okafor");
        assertThat(arguments("selling", "Okafor was accused of selling the farm.")).contains("subj=Okafor", "obj=farm");
    }

    @Test
    void anAuxiliaryIsNoPredicate() {
        Sentence sentence = SharedModels.sentence("Okafor has been sleeping.");

        assertThat(FINDER.find(sentence)).extracting(predicate -> sentence.token(predicate.head()).word())
                .contains("sleeping").doesNotContain("has", "been");
    }

    @Test
    void aSentenceThatWasNotParsedHasNoPredicates() {
        assertThat(FINDER.find(SharedModels.sentence("Okafor slept, " + "one, two, ".repeat(60) + "three."))).isEmpty();
    }

    @Test
    void anArgumentOfItsOwnHidesABorrowedOneOfThatFunction() {
        Sentence sentence = SharedModels.sentence("Okafor sold a ticket to Lima.");
        Predicate predicate = new Predicate(sentence, 1, Kind.VERB,
                List.of(Argument.own("to", 3), Argument.borrowed("to", 5)), Optional.empty());

        assertThat(predicate.list("to")).containsExactly(Argument.own("to", 3));
    }

    @Test
    void anAdjectiveIsSaidOfItsSubject() {
        assertThat(predicate("willing", "Ferreira is willing to sell the farm.").kind()).isEqualTo(Kind.ADJECTIVE);
        assertThat(arguments("willing", "Ferreira is willing to sell the farm."))
                .containsExactlyInAnyOrder("subj=Ferreira", "inf=sell");
    }

    @Test
    void argumentsOfArgumentsAreFoundWhenAskedFor() {
        Predicate rejected = predicate("rejected", "Okafor rejected Ferreira's offer.");

        assertThat(rejected.listNested("obj.poss")).extracting(argument ->
                rejected.sentence().token(argument.head()).word()).containsExactly("Ferreira");
        assertThat(rejected.listNested("obj.of")).isEmpty();
    }

    @Test
    void aGerundBehindAPrepositionIsNoAdjectiveOfItsObject() {
        assertThat(arguments("allegations", "Okafor denied allegations of supplying Ferreira with weapons."))
                .contains("of=supplying");
    }

    @Test
    void whomSomethingIsSaidOfInASmallClauseIsTheObject() {
        assertThat(arguments("left", "The storm left three nurses dead.")).contains("subj=storm", "obj=nurses");
        assertThat(arguments("let", "The warden let the prisoners sing.")).contains("obj=prisoners", "that=sing");
    }

    @Test
    void aPrepositionBeforeWhoShouldActIsNoConjunction() {
        assertThat(arguments("called", "The bishop called on the nuns to pray.")).contains("on=nuns", "inf=pray");
    }

    @Test
    void whatFollowsAnAdverbBelongsToTheVerb() {
        assertThat(arguments("pulled", "The troops pulled away from the bridge.")).contains("from=bridge");
    }

    @Test
    void prepositionsOfSeveralWordsAreOne() {
        assertThat(arguments("spoke", "The nurses spoke in favour of the reform.")).contains("in_favour_of=reform");
        assertThat(arguments("drove", "The guards drove the herdsmen out of the valley.")).contains("out_of=valley");
    }

    @Test
    void aParticipleThatIsAnAdjectiveIsSaidOfItsSubject() {
        assertThat(predicate("opposed", "The bishop is opposed to the reform.").kind()).isEqualTo(Kind.ADJECTIVE);
        assertThat(arguments("opposed", "The bishop is opposed to the reform.")).contains("subj=bishop", "to=reform");
    }

    @Test
    void aGerundThatParsersTakeForAnAdjectiveIsANounWithAllThatBelongsToIt() {
        assertThat(arguments("stabbing", "The stabbing of a student by a guard shocked Utrecht."))
                .contains("of=student", "by=guard");
    }

    @Test
    void aParticipleMayBeAPreposition() {
        assertThat(arguments("collision", "The collision involving two ferries was filmed.")).contains("involving=ferries");
    }

    @Test
    void aGerundBehindAPrepositionIsDoneByWhomeverItsClauseSays() {
        assertThat(arguments("selling", "The judges restricted the firm from selling rifles."))
                .contains("obj=rifles", "subj=firm");
        assertThat(arguments("supplying", "Peru denied allegations of supplying Chile with rifles."))
                .contains("obj=Chile", "subj=Peru");
    }

    @Test
    void aGerundThatTheVerbWantsIsDoneByItsObject() {
        assertThat(arguments("selling", "The judges accused farmers of selling rifles."))
                .contains("obj=rifles", "subj=farmers").doesNotContain("subj=judges");
        assertThat(arguments("leaving", "Guards prevented Ferreira from leaving the farm.")).contains("subj=Ferreira");
    }

    @Test
    void theSecondOfTwoInfinitivesHasTheSubjectAndTheFunctionOfTheFirst() {
        assertThat(arguments("sell", "Okafor urged farmers to leave the valley and sell their land."))
                .contains("subj=farmers").doesNotContain("subj=Okafor");
        assertThat(arguments("urged", "Okafor urged farmers to leave the valley and sell their land."))
                .contains("inf=leave", "inf=sell");
    }

    @Test
    void anItThatStandsForTheClauseIsNoArgument() {
        assertThat(arguments("argued", "It was argued by critics that the farm was sold."))
                .contains("subj=critics", "that=sold").doesNotContain("obj=It");
    }

    @Test
    void aParticipleBeforeATitleIsSaidOfWhoBearsIt() {
        assertThat(arguments("elected", "Newly elected President Ines Ferreira visited Oslo."))
                .contains("obj=Ferreira").doesNotContain("obj=President");
    }

    @Test
    void aParticipleAtTheBeginningIsSaidOfTheSubject() {
        assertThat(arguments("Backed", "Backed by farmers, Okafor won the vote.")).contains("subj=farmers", "obj=Okafor");
    }

    @Test
    void whomAPermissionIsForIsWhoWouldDoIt() {
        assertThat(arguments("permission", "Okafor gave permission for Ferreira to sell the farm."))
                .contains("inf=sell", "for=Ferreira");
    }

    @Test
    void whoPraisesADecisionNeedNotHaveDecided() {
        assertThat(arguments("sell", "Okafor praised the decision to sell the farm.")).doesNotContain("subj=Okafor");
        assertThat(arguments("sell", "Okafor made the decision to sell the farm.")).contains("subj=Okafor");
        assertThat(arguments("sell", "Okafor announced a plan to sell the farm.")).contains("subj=Okafor");
    }
}
