package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.RelationObject;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import dateline.graph.facts.Corpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final String TEXT = "President Ada Quill let Norland use the Hawk on Sudria";
    private final Iris iris = Iris.withDefaultBase();
    private final Explainer explainer = new Explainer(TestVocabulary.vocabulary(), iris);
    private final Resolver resolver = new Resolver(TestVocabulary.vocabulary(), iris);

    @Test
    void joinsNamesThatAreSpelledDifferentlyAndSaysSo() {
        Corpus corpus = Corpus.of(List.of(person("a.txt", "Ada Quilly"), person("b.txt", "Ada Quilli"),
                person("c.txt", "Bela Quilly"), person("d.txt", "Quilly")));
        Explanation ada = explainer.explain(corpus, "Ada Quilly");

        assertThat(section(ada, "Witnesses")).hasSize(2).anyMatch(line -> line.startsWith("b.txt e1 \"Ada Quilli\""));
        assertThat(section(ada, "Joined")).singleElement().asString()
                .contains("spelled or shortened", "Ada Quilli = Ada Quilly");
        assertThat(section(ada, "Near, but not joined"))
                .contains("ent:Bela_Quilly \"Bela Quilly\": different names, Ada Quilly and Bela Quilly");
        assertThat(explainer.explain(corpus, "ent:Quilly").iri()).isEqualTo(iris.entity("Quilly"));
    }

    @Test
    void decidesASurnameByTheOfficeThatItsDocumentGives() {
        Facts head = Facts.of("a.txt", TEXT).named("e1", "Ada Quill", "Person").named("e2", "Norland", "Country");
        head.relation("e1", "positionHeld", title("President", head), Optional.of("e2"));
        Facts lone = Facts.of("c.txt", "President Quill").named("e1", "Quill", "Person");
        lone.relation("e1", "positionHeld", title("President", lone), Optional.empty());
        Corpus corpus = Corpus.of(List.of(head.done(), person("b.txt", "Bela Quill"), lone.done()));

        assertThat(section(explainer.explain(corpus, "ent:Ada_Quill"), "Joined")).singleElement().asString()
                .contains("c.txt e1", "holds that office");
        assertThat(section(explainer.explain(corpus, "ent:President_of_Norland"), "Held by")).hasSize(2)
                .allMatch(line -> line.contains("ent:Ada_Quill"));
    }

    @Test
    void keepsPlacesOfOneNameApartAndBringsBodiesTogether() {
        DocumentFacts city = Facts.of("a.txt", "Elm").named("e1", "Elm", "City").done();
        DocumentFacts country = Facts.of("b.txt", "Elm").named("e1", "Elm", "Country").done();
        DocumentFacts both = Facts.of("c.txt", "Elm").named("e1", "Elm", "Place").done();
        Resolution resolution = resolver.resolve(List.of(city, country, both, army("d.txt", "Norland troops"),
                army("e.txt", "the Norland military")));

        assertThat(List.of(iri(resolution, city), iri(resolution, country), iri(resolution, both))).doesNotHaveDuplicates();
        assertThat(resolution.findEntity(iris.entity("armed_forces_of_Norland"))).isPresent();
    }

    @Test
    void tellsWhoWitnessesAnEventAndWhatContradicts() {
        Corpus corpus = Corpus.of(List.of(event("a.txt", "2031-05-01"), event("b.txt", "2031-05-01"),
                event("c.txt", "2031-07-01")));
        String iri = resolver.resolve(corpus).findEvent(new DocumentId("a.txt"), new EventId("v1")).orElseThrow().iri();
        Explanation explanation = explainer.explain(corpus, iri);

        assertThat(section(explanation, "Witnesses")).hasSize(2)
                .allMatch(line -> line.contains("'let' at 20, Asserted: \"" + TEXT + "\""));
        assertThat(section(explanation, "Joined")).anyMatch(line -> line.startsWith("b.txt 'let' and a.txt 'let': "
                + "the same agent deals with the same thing"));
        assertThat(section(explanation, "Near, but not joined")).isNotEmpty()
                .allMatch(line -> line.contains("their times contradict: "));
    }

    @Test
    void suggestsWhatIsLikeAnUnknownName() {
        Corpus corpus = Corpus.of(List.of(person("a.txt", "Ada Quill")));

        assertThatThrownBy(() -> explainer.explain(corpus, "ent:Ada_Qill")).isInstanceOf(UnknownNodeException.class)
                .hasMessage("'ent:Ada_Qill' is no entity, office or event of this graph; did you mean ent:Ada_Quill?");
    }

    private static List<String> section(Explanation explanation, String title) {
        return explanation.sections().stream().filter(section -> section.title().equals(title))
                .flatMap(section -> section.lines().stream()).toList();
    }

    private static String iri(Resolution resolution, DocumentFacts facts) {
        return resolution.getEntity(facts.document().id(), facts.entities().getFirst().id()).iri();
    }

    private static RelationObject title(String words, Facts facts) {
        return new RelationObject.OfValue(words, Optional.empty(), "xsd:string", facts.span(words));
    }

    private static DocumentFacts person(String id, String name) {
        return Facts.of(id, name + " spoke").named("e1", name, "Person").done();
    }

    private static DocumentFacts army(String id, String words) {
        return Facts.of(id, words + " moved").linked("e1", "Norland", "Country", "Q1", "Norland")
                .entity("e2", words, words, "MilitaryForce", MentionKind.NOMINAL,
                        new Link.Unlinked()).done();
    }

    private static DocumentFacts event(String id, String day) {
        Facts facts = Facts.of(id, TEXT).named("e1", "Ada Quill", "Person").named("e3", "Hawk", "Weapon");
        return facts.event("v1", "Authorization", "let", Factuality.ASSERTED,
                facts.time("the", day, day), facts.role("agent", "e1", "Ada Quill"), facts.role("theme", "e3", "Hawk"))
                .done();
    }
}
