package dateline.extractor.annotate;

import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Span;
import dateline.extractor.work.Stage;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Runs CoreNLP: tokens, sentences, parts of speech, lemmas, names (two CRF models, without the fine-grained rules),
 * enhanced dependencies and expressions of time. Safe for use by many threads.
 */
public final class Annotator {

    /** Longer "sentences" are tables and lists; parsing them costs much and yields nothing. */
    static final int LONGEST_PARSED_SENTENCE = 120;

    /** As much of a text as is read, in UTF-16 units: some 40,000 words, more than any article has. */
    static final int LONGEST_TEXT = 200_000;

    /** No word of a language; the tokenizer's time grows with the square of its length. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{1000,}+");

    /** CoreNLP's third model adds only numbers and dates to these two; they are found by other means. */
    private static final String NAME_MODELS = DefaultPaths.DEFAULT_NER_THREECLASS_MODEL + ","
            + DefaultPaths.DEFAULT_NER_CONLL_MODEL;

    private final Map<LineBreaks, StanfordCoreNLP> splitters = new EnumMap<>(LineBreaks.class);
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP names;
    private final Parser parser;
    private final TimeTagger timeTagger;

    /** The models of names take as long to load as all others together. */
    private Annotator() {
        CompletableFuture<Parser> loadedParser = CompletableFuture.supplyAsync(Parser::new);
        CompletableFuture<TimeTagger> loadedTimeTagger = CompletableFuture.supplyAsync(TimeTagger::new);
        for (LineBreaks breaks : LineBreaks.values()) {
            splitters.put(breaks, pipeline("tokenize", "ssplit.newlineIsSentenceBreak", breaks.option(),
                    "tokenize.options", "untokenizable=noneDelete"));
        }
        tagger = pipeline("pos,lemma");
        names = pipeline("ner", "ner.model", NAME_MODELS, "ner.applyFineGrained", "false", "ner.useSUTime", "false",
                "ner.buildEntityMentions", "false", "ner.applyNumericClassifiers", "false");
        parser = loadedParser.join();
        timeTagger = loadedTimeTagger.join();
    }

    /** Loads the models, which takes seconds and about 1.5 GB of heap. */
    public static Annotator load() {
        return new Annotator();
    }

    private static StanfordCoreNLP pipeline(String annotators, String... options) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        for (int i = 0; i < options.length; i += 2) {
            properties.setProperty(options[i], options[i + 1]);
        }
        return new StanfordCoreNLP(properties, false);
    }

    public AnnotatedText annotate(Document document) {
        return annotate(document, WorkListener.NONE);
    }

    /** Tells {@code listener} what it does. */
    public AnnotatedText annotate(Document document, WorkListener listener) {
        String text = beginning(document.text());
        Annotation annotation = new Annotation(PlaceLine.split(LONG_WORD.matcher(text)
                .replaceAll(word -> " ".repeat(word.end() - word.start()))));
        run(Stage.SPLIT, splitters.get(LineBreaks.of(text)), annotation, listener);
        run(Stage.TAG, tagger, annotation, listener);
        run(Stage.NER, names, annotation, listener);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        listener.did(Work.TOKENS, annotation.get(CoreAnnotations.TokensAnnotation.class).size());
        List<Sentence> result = new ArrayList<>(sentences.size());
        List<Issue> issues = new ArrayList<>();
        if (text.length() < document.text().length()) {
            issues.add(new Issue.LongDocument(document.id(), document.text().length(), text.length()));
        }
        int paragraph = 0;
        int end = 0;
        for (CoreMap sentence : sentences) {
            List<Token> tokens = tokens(sentence);
            Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
            paragraph += text.substring(end, span.start()).indexOf('\n') >= 0 ? 1 : 0;
            end = span.end();
            boolean isParsed = tokens.size() <= LONGEST_PARSED_SENTENCE;
            if (!isParsed) {
                issues.add(new Issue.LongSentence(document.id(), span, tokens.size(), LONGEST_PARSED_SENTENCE));
            }
            boolean isWorthIt = isParsed && refers(tokens);
            DependencyGraph graph = isWorthIt ? listener.during(Stage.PARSE, () -> parse(sentence, tokens, listener))
                    : DependencyGraph.empty();
            List<TimeExpression> times = !isWorthIt ? List.of() : listener.during(Stage.TIME,
                    () -> timeTagger.tag(sentence, tokens, document.published(), listener));
            result.add(new Sentence(result.size(), paragraph, span, tokens, graph, times));
        }
        return new AnnotatedText(document, result, issues);
    }

    private DependencyGraph parse(CoreMap sentence, List<Token> tokens, WorkListener listener) {
        listener.did(Work.SENTENCES_PARSED, 1);
        return parser.parse(sentence, tokens.size());
    }

    /** Whether anybody or anything may be mentioned; without a mention no grammar tells anything. */
    private static boolean refers(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.stream().anyMatch(token -> token.isNoun() || token.isPronoun() || !token.ner().equals("O"));
    }

    /** Up to the last space or line break within the longest text; never half a surrogate pair. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', LONGEST_TEXT), text.lastIndexOf('\n', LONGEST_TEXT));
        int wordless = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end > LONGEST_TEXT / 2 ? end : wordless);
    }

    private static void run(Stage stage, StanfordCoreNLP pipeline, Annotation annotation, WorkListener listener) {
        listener.during(stage, () -> {
            pipeline.annotate(annotation);
            return annotation;
        });
    }

    private static List<Token> tokens(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            String ner = label.ner() == null ? "O" : label.ner();
            tokens.add(new Token(tokens.size(), new Span(label.beginPosition(), label.endPosition()), label.word(),
                    label.lemma().toLowerCase(Locale.ROOT), label.tag(), ner));
        }
        return tokens;
    }
}
