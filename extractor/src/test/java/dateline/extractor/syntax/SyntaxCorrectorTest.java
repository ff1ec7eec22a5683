package dateline.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.Understood;
import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

class SyntaxCorrectorTest {

    private static final SyntaxCorrector CORRECTOR = new SyntaxCorrector(SharedModels.lexicon());

    private static List<String> edges(String text) {
        Sentence sentence = CORRECTOR.correct(SharedModels.sentence(text));
        return sentence.tokens().stream().map(Token::index).flatMap(token -> sentence.graph().above(token).stream())
                .map(edge -> edge.relation() + "(" + (edge.governor() < 0 ? "-" : sentence.token(edge.governor()).word()) + ", "
                        + sentence.token(edge.dependent()).word() + ")").toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Guards foiled a raid from the hills, killing two smugglers, three senior officials said Monday.|foiled|officials|said",
        "The ferry sank off the island and forty people drowned, the coast guard said in a statement.|sank|guard|said",
        "The crew was unaware that the storm was coming, Lopez told reporters.|unaware|Lopez|told",
        "The mayor has cancelled the parade, writes The Herald.|cancelled|Herald|writes",
        "'\"The harvest was poor,\" noted the farmer.'|poor|farmer|noted",
    })
    void whatStandsBeforeItsSpeakerIsWhatIsSaid(String text, String said, String speaker, String verb) {
        assertThat(edges(text)).contains("root(-, " + verb + ")", "ccomp(" + verb + ", " + said + ")",
                "nsubj(" + verb + ", " + speaker + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Based in Bern, the bank has 300 employees.                          | Based         | has    | bank
            Headquartered in Bern, Switzerland, Lund Industries has two plants. | Headquartered | has    | Industries
            Born and raised in Oslo, Lena Olsen paints boats.                   | Born          | paints | Olsen
            """)
    void aParticipleAtTheBeginningIsOfTheMainClause(String text, String participle, String verb, String subject) {
        assertThat(edges(text))
                .contains("advcl(" + verb + ", " + participle + ")", "nsubj(" + verb + ", " + subject + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg was born in Lima and grew up in Madrid.             | nsubj(grew, Berg)
            Anna Berg was born in Lima and attended the school in Madrid. | nsubj(attended, Berg)
            Anna Berg was arrested in Lima and tried in Madrid.           | nsubj:pass(tried, Berg)
            """)
    void aVerbBehindAPassiveSharesTheSubjectNotTheVoice(String text, String edge) {
        assertThat(edges(text)).contains(edge);
    }

    @Test
    void aSecondPhraseWithTheSamePrepositionStandsBesideTheFirst() {
        assertThat(edges("Robert Hall was Professor of Psychology at Clark University and at Harvard University."))
                .contains("nmod:at(Professor, University)").doesNotContain("conj:and(Professor, University)");
    }

    @Test
    void aTitleInCapitalsBehindAsIsWhatSomebodyServesAs() {
        assertThat(edges("Laura Bennett serves as Senior Vice President of Human Resources at Walmart."))
                .contains("obl:as(serves, President)", "case(President, as)");
    }

    @Test
    void anAppositionBehindAnObjectIsTheSpeaker() {
        assertThat(edges("The coast guard used the cutter Halcyon, the Danish navy said in the statement."))
                .contains("nsubj(said, navy)", "obj(used, Halcyon)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The mayor left, and the council said nothing.",
        "When the rain stopped, the guide said that the road was open.",
        "The deal, the minister said, would fail.",
        "Anna Berg, the mayor, said nothing.",
        "The mayor, Anna Berg, told reporters.",
    })
    void whatIsSaidBehindTheVerbStaysThere(String text) {
        Sentence sentence = SharedModels.sentence(text);
        assertThat(CORRECTOR.correct(sentence)).isSameAs(sentence);
    }

    @Test
    void aVerbThatAgreesWithWhatIsReportedIsCoordinatedWithIt() {
        assertThat(edges("The army says six sailors went missing and were later found."))
                .contains("conj:and(went, found)", "nsubj:pass(found, sailors)").doesNotContain("nsubj:pass(found, army)");
    }

    @Test
    void aVerbThatAgreesWithTheSayingIsCoordinatedWithThat() {
        assertThat(edges("The ministry says the bridge collapsed and blames the builder."))
                .contains("conj:and(says, blames)");
    }

    @Test
    void aFiniteVerbBehindAnObjectOfSayingMakesItASubject() {
        assertThat(edges("The ministry issued a statement saying the Danish envoy to Peru was summoned to its office."))
                .contains("nsubj:pass(summoned, envoy)", "ccomp(saying, summoned)");
    }

    @Test
    void bothOfTwoVerbsHaveTheObjectBehindThem() {
        assertThat(edges("Officials said that a group of rebels attacked and killed two border guards."))
                .contains("obj(attacked, guards)", "obj(killed, guards)");
    }

    @Test
    void theDayBehindAPassiveIsNoObjectOfIt() {
        assertThat(edges("The clerk was sentenced Wednesday to ten years in prison.")).contains("obl:tmod(sentenced, Wednesday)");
        assertThat(Understood.of("Amara Okafor was sentenced Wednesday to ten years in prison.")
                .role("Conviction", "patient")).containsExactly("Amara Okafor");
    }

    @Test
    void aVerbThatHasNoObjectLeavesItToTheOther() {
        assertThat(edges("She smiled and greeted the guests.")).contains("obj(greeted, guests)")
                .doesNotContain("obj(smiled, guests)");
        assertThat(edges("Soldiers fled and abandoned the base.")).doesNotContain("obj(fled, base)");
    }

    @Test
    void aVerbThatNeedsAnObjectSharesThatOfTheOther() {
        assertThat(edges("Police detained and later questioned three men.")).contains("obj(detained, men)");
        assertThat(edges("Police detained two men and questioned three women.")).doesNotContain("obj(detained, women)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mayor warned about allowing strikes within Peru.|advcl:about(warned, allowing)|obj(allowing, strikes)",
        "Peru denied allegations of supplying Chile with rifles.|acl:of(allegations, supplying)|obl:with(supplying, rifles)",
        "By closing the gates, the mayor saved the town.|advcl:by(saved, closing)|obj(closing, gates)",
        "The judges accused farmers of selling rifles.|advcl:of(accused, selling)|obj(selling, rifles)",
    })
    void aGerundBehindAPrepositionIsAClause(String text, String clause, String object) {
        assertThat(edges(text)).contains(clause, object);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smoke rose in surrounding villages.", "The talks led to lasting peace."})
    void aParticipleThatDescribesANounIsNoClause(String text) {
        Sentence sentence = SharedModels.sentence(text);
        assertThat(CORRECTOR.correct(sentence)).isSameAs(sentence);
    }

    @Test
    void aParticipleBehindACommaIsAClause() {
        assertThat(edges("Ships left the port, fearing involvement in the war."))
                .contains("advcl(left, fearing)", "obj(fearing, involvement)").doesNotContain("obj(left, involvement)");
    }

    @Test
    void aGerundBehindAnArticleIsANoun() {
        assertThat(edges("The stabbing of a student by a guard shocked Utrecht."))
                .contains("det(stabbing, The)", "nmod:of(stabbing, student)", "nmod:by(stabbing, guard)");
    }

    @Test
    void aPrepositionBeforeWhoShouldActIsNoConjunction() {
        assertThat(edges("The bishop called on the nuns to pray."))
                .contains("obl:on(called, nuns)", "case(nuns, on)", "xcomp(called, pray)", "nsubj:xsubj(pray, nuns)");
        assertThat(edges("The mill is working together with Intel to build chips."))
                .contains("obl:with(working, Intel)", "xcomp(working, build)")
                .doesNotContain("nsubj:xsubj(build, Intel)");
    }

    @Test
    void whomAnInfinitiveIsForDoesIt() {
        assertThat(edges("The court paved the way for Norway and Denmark to sell arms."))
                .contains("nsubj:xsubj(sell, Norway)", "nsubj:xsubj(sell, Denmark)")
                .doesNotContain("nsubj:xsubj(sell, way)");
    }

    @Test
    void aTimeBehindTheSubjectIsThatOfTheVerb() {
        assertThat(edges("The minister on Monday called on the nuns to pray.")).contains("obl:on(called, Monday)");
        assertThat(edges("The attack on Monday killed three nuns.")).contains("nmod:on(attack, Monday)");
    }

    @Test
    void whatGoesAlongIsAPartOfThePhraseBefore() {
        assertThat(edges("The army sent soldiers, along with tanks, to the border.")).contains("obj(sent, tanks)");
        assertThat(edges("The bishop, together with two nuns, visited Lima.")).contains("nsubj(visited, nuns)");
        assertThat(edges("The mill works together with Intel.")).doesNotContain("nsubj(works, Intel)");
    }

    @Test
    void whoIsCalledOnIsToDoIt() {
        assertThat(edges("Norway called on the Danish government and the bank to release the ship."))
                .contains("nsubj:xsubj(release, government)", "nsubj:xsubj(release, bank)")
                .doesNotContain("nsubj:xsubj(release, Norway)");
    }

    @Test
    void aClauseThatLacksNothingIsTheContentOfItsNoun() {
        assertThat(edges("The envoy told reporters the allegation that smugglers from Peru crossed the border to Chile and "
                + "killed six Danish sailors is \"false and baseless\".")).contains("nsubj(false, allegation)")
                .doesNotContain("obj(crossed, allegation)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The envoy told reporters the allegation that rebels crossed the river and killed two guards is false.",
        "The claim that rebels killed two guards is baseless, the envoy said.",
    })
    void aClaimThatIsCalledFalseIsDeniedByWhoCallsItSo(String words) {
        Understood text = Understood.of(words);
        assertThat(text.factuality("Killing")).isEqualTo(Factuality.DENIED);
        assertThat(text.claimant("Killing")).isEqualTo("envoy");
    }

    @Test
    void aClaimThatIsCalledTrueIsAsserted() {
        assertThat(Understood.of("The claim that rebels killed two guards is true, the envoy said.").factuality("Killing"))
                .isEqualTo(Factuality.ASSERTED);
    }

    @Test
    void howLongSomethingWentOnFillsNoRole() {
        Understood text = Understood.of("Norway has for years urged Denmark to close the mine.");
        assertThat(text.role("Appeal", "recipient")).containsExactly("Denmark");
        assertThat(text.role("Appeal", "topic")).containsExactly("Denmark to close the mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A month after the flood hit the coast, crews are still trying to reach farms that could be cut off - even as aid "
                + "groups warned the chances of finding them are becoming slim.",
        "\"If we find them or we lose them, that is ten boats, which we hope not,\" Lopez said.",
        "The market fell, traders said on Monday, and twelve banks were closed as the panic slowly reached the capital.",
    })
    void everyWordStillHangsOnTheRoot(String text) {
        DependencyGraph graph = CORRECTOR.correct(SharedModels.sentence(text)).graph();
        Sentence sentence = SharedModels.sentence(text);
        Optional<Integer> root = sentence.tokens().stream().map(Token::index)
                .filter(token -> graph.above(token).stream().anyMatch(edge -> edge.governor() < 0)).findFirst();
        BitSet reached = new BitSet();
        List<Integer> pending = new ArrayList<>(List.of(root.orElseThrow()));
        while (!pending.isEmpty()) {
            int next = pending.removeLast();
            if (!reached.get(next)) {
                reached.set(next);
                graph.below(next).stream().map(Dependency::dependent).forEach(pending::add);
            }
        }
        assertThat(sentence.tokens()).allSatisfy(token -> assertThat(reached.get(token.index())
                || graph.above(token.index()).isEmpty()).as(token.word()).isTrue());
    }

    @Test
    void whatIsSaidFillsItsRole() {
        Understood text = Understood.of("Repairs are over in the flooded parts of Jutland, the Harbour Watch charity said.");
        assertThat(text.role("Statement", "topic")).containsExactly("Repairs are over in the flooded parts of Jutland");
    }

    @Test
    void aNounWithAnInfinitiveBehindAPrepositionIsNotItsSubject() {
        assertThat(edges("The minister resisted requests for the ability to strike deeper into Chad."))
                .contains("nmod:for(requests, ability)", "acl:to(ability, strike)")
                .doesNotContain("nsubj(strike, ability)");
    }

    @Test
    void aParticipleOfSayingBehindACommaHasTheClauseAsItsComplement() {
        assertThat(edges("Berg criticised the aid, claiming he could end the war."))
                .contains("advcl(criticised, claiming)", "ccomp(claiming, end)");
    }

    @Test
    void aGerundBehindAVerbThatTakesOneHasItsObjectAndPhrase() {
        assertThat(edges("Norway denied supplying drones to Chad."))
                .contains("xcomp(denied, supplying)", "obj(supplying, drones)", "obl:to(supplying, Chad)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He served as president and chief executive officer of Lund Bank, which sells bonds.          | Bank   | sells
            She worked as president and founding director of the Lund Museum in Bern, which is run well. | Museum | run
            """)
    void nobodyIsCalledWhich(String text, String thing, String verb) {
        assertThat(edges(text)).contains("acl:relcl(" + thing + ", " + verb + ")", "ref(" + thing + ", which)");
    }

    @Test
    void whichBehindACommaIsTheNounBefore() {
        assertThat(edges("Headquartered in Bern, Lund Systems is part of Norsol, which is wholly owned by Barland Industries."))
                .contains("acl:relcl(Norsol, owned)", "nsubj:pass(owned, Norsol)", "ref(Norsol, which)");
    }

    @Test
    void aParticipleBeforeAPrepositionIsAClause() {
        assertThat(edges("Lund Systems is a software company based in Bern, with 300 employees."))
                .contains("acl(company, based)", "obl:in(based, Bern)");
    }

    @Test
    void aNameBehindItsKindIsAnApposition() {
        assertThat(edges("He was chief executive of the pudding producing company Lund Products."))
                .contains("appos(company, Products)");
    }

    @Test
    void whatAnOrganizationIsSaidToBeIsNotSaidOfItsHead() {
        Sentence sentence = SharedModels.sentence("Ida Holm is the founder of Lund Golf, a company in Bern.");
        int founder = index(sentence, "founder");
        int company = index(sentence, "company");
        DependencyEditor mistaken = new DependencyEditor(sentence.graph(), sentence.size());
        mistaken.attach(company, "appos", founder);
        Sentence corrected = CORRECTOR.correct(new Sentence(sentence.index(), sentence.paragraph(), sentence.span(),
                sentence.tokens(), mistaken.build(), sentence.times()));
        assertThat(corrected.graph().findParent(company, "appos")).contains(index(sentence, "Golf"));
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.word().equals(word)).findFirst().orElseThrow().index();
    }
}
