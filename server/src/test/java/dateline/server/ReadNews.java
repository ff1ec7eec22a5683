package dateline.server;

import dateline.extractor.Extractor;
import dateline.extractor.ExtractorVersion;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.read.ReadResult;
import dateline.graph.Iris;
import dateline.graph.build.BuildListener;
import dateline.graph.build.BuildSettings;
import dateline.graph.build.GraphBuilder;
import dateline.graph.ontology.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invented articles, read by the real extractor into a real store. */
record ReadNews(Extractor extractor) {

    static final String CEASEFIRE = """
            President Ada Quill of Norland met Tom Reed in Geneva on Monday.
            "We will withdraw our troops," Quill told reporters. Reed denied that Elmland attacked Port Elm.
            The road is quiet.
            France blorfed Germany.""";

    /** Markup, scripts, text from right to left, emoji, names with quotes; all of it is text. */
    static final String HOSTILE = """
            <script>window.hacked = 1</script> President Ada Quill met <img src=x onerror="window.hacked = 2"> Tom Reed.
            وقال الرئيس إن الحرب انتهت. Quill visited القاهرة on Monday 🚀👩‍👩‍👧‍👦.
            "</p><svg onload=window.hacked=3>" said Tom Reed. \u202Eevil\u202C Acme's O"Brien praised {{constructor}} ${1+1}.""";

    static final int LONG = 10 << 20;

    private static final int UNDERSTOOD = 2000;

    /** Ten megabytes, of which the beginning is read, as reading it all takes an hour. */
    static String longText() {
        String line = "Norland and Elmland talk about peace, and nobody knows how long it will last.";
        return CEASEFIRE + "\n" + (line + " ").repeat(50) + "\n" + (line + "\n").repeat(LONG / (line.length() + 1) - 60)
                + "x".repeat(100_000) + "\nThe very end.";
    }

    void writeTo(Path data) {
        Stream<Document> documents = Stream.of(
                new Document(new DocumentId("ceasefire.txt"), "news/ceasefire.txt", Optional.of("Quill meets Reed"),
                        Optional.of(LocalDate.of(2031, 5, 8)), Optional.of("The Elm Post"),
                        Optional.of("https://elm.example/1"), CEASEFIRE),
                Document.of("hostile <b>news.txt", HOSTILE), Document.of("long.txt", longText()));
        new GraphBuilder(data, () -> Vocabulary.of(extractor.lexicon()),
                new BuildSettings(Iris.withDefaultBase(), "test", ExtractorVersion.current(), 1)).build(
                documents.map(document -> (ReadResult) new ReadResult.Read(document)).toList(),
                () -> this::extract, BuildListener.silent());
    }

    private DocumentFacts extract(Document document) {
        String text = document.text();
        Document beginning = new Document(document.id(), document.source(), document.title(), document.published(),
                document.publisher(), document.url(), text.substring(0, Math.min(text.length(), UNDERSTOOD)));
        DocumentFacts facts = extractor.extract(beginning);
        return new DocumentFacts(document, facts.entities(), facts.events(), facts.relations(), facts.attributions(),
                List.copyOf(facts.issues()));
    }
}
