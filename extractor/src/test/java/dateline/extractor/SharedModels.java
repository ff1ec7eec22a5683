package dateline.extractor;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Annotator;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;
import dateline.extractor.work.WorkListener;

import java.time.LocalDate;
import java.util.Optional;

/** The models, the lexicon and the gazetteer, loaded once for all tests of a JVM. */
public final class SharedModels {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Annotator ANNOTATOR = Annotator.load();
    private static final Extractor EXTRACTOR = new Extractor(LEXICON, GAZETTEER, KnowledgeBase.none(), ANNOTATOR, WorkListener.NONE);

    private SharedModels() {
    }

    public static Lexicon lexicon() {
        return LEXICON;
    }

    public static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    public static Extractor extractor() {
        return EXTRACTOR;
    }

    public static AnnotatedText annotate(String text) {
        return ANNOTATOR.annotate(Document.of("test.txt", text));
    }

    public static AnnotatedText annotate(String text, LocalDate published) {
        return ANNOTATOR.annotate(document(text, published));
    }

    /** The only sentence of the text. */
    public static Sentence sentence(String text) {
        AnnotatedText annotated = annotate(text);
        if (annotated.sentences().size() != 1) {
            throw new IllegalArgumentException("'" + text + "' has " + annotated.sentences().size() + " sentences");
        }
        return annotated.sentences().getFirst();
    }

    /** The same way of working with other rules and names. */
    public static Extractor extractor(Lexicon lexicon, Gazetteer gazetteer) {
        return new Extractor(lexicon, gazetteer, KnowledgeBase.none(), ANNOTATOR, WorkListener.NONE);
    }

    /** The same, told what it does. */
    public static Extractor extractor(WorkListener listener) {
        return new Extractor(LEXICON, GAZETTEER, KnowledgeBase.none(), ANNOTATOR, listener);
    }

    static Document document(String text, LocalDate published) {
        return new Document(new DocumentId("test.txt"), "test.txt", Optional.empty(), Optional.of(published),
                Optional.empty(), Optional.empty(), text);
    }
}
