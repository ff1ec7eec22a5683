package dateline.extractor.check;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.batch.BatchExtractor;
import dateline.extractor.batch.BatchExtractor.Outcome;
import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;
import dateline.extractor.read.ReadResult;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Checks that every example of the lexicon is found, with its roles, and no near miss is. */
public final class ExampleChecker {

    private final Lexicon lexicon;
    private final BatchExtractor extractor;

    /** @param extractor that works by the lexicon; used by several threads at a time where {@code threads} says so */
    public ExampleChecker(Lexicon lexicon, DocumentExtractor extractor, int threads) {
        this.lexicon = lexicon;
        this.extractor = new BatchExtractor(extractor, threads);
    }

    /**
     * A sentence beside a concept, and what must be found in it.
     *
     * @param entry the text that it is one of
     */
    private record Sentence(Concept concept, String entry, String text, boolean isKnownMiss, Expectation expectation) {
    }

    /** How many examples and near misses there are in files that {@code isChecked} admits. */
    public static int count(Lexicon lexicon, Predicate<String> isChecked) {
        return list(lexicon, isChecked).size();
    }

    /**
     * Checks them in the order of the lexicon.
     *
     * @param isChecked which files of the lexicon, such as {@code events/conflict.yaml}
     */
    public void check(Predicate<String> isChecked, Consumer<ExampleResult> results) {
        List<Sentence> sentences = list(lexicon, isChecked);
        Iterator<Sentence> inOrder = sentences.iterator();
        extractor.extract(sentences.stream().map(sentence ->
                new ReadResult.Read(Document.of(sentence.concept().name(), sentence.text()))), outcome ->
                results.accept(result(inOrder.next(), outcome)));
    }

    private static List<Sentence> list(Lexicon lexicon, Predicate<String> isChecked) {
        List<Sentence> sentences = new ArrayList<>();
        lexicon.concepts().filter(concept -> isChecked.test(lexicon.locate(concept, concept.name()).file()))
                .forEach(concept -> {
                    concept.examples().forEach(example -> example.sentences().forEach(text ->
                            sentences.add(new Sentence(concept, example.text(), text, example.knownMiss(),
                                    Expectation.found(concept, example)))));
                    concept.nearMisses().forEach(nearMiss -> nearMiss.sentences().forEach(text ->
                            sentences.add(new Sentence(concept, nearMiss.text(), text, nearMiss.knownMiss(),
                                    Expectation.notFound(concept)))));
                });
        return sentences;
    }

    private ExampleResult result(Sentence sentence, Outcome outcome) {
        Optional<String> failure = switch (outcome) {
            case Outcome.Extracted extracted -> sentence.expectation().failure(extracted.facts().withoutImplied());
            case Outcome.Failed failed -> Optional.of(failed.issue().message());
        };
        return new ExampleResult(sentence.concept(), lexicon.locate(sentence.concept(), sentence.entry()),
                sentence.text(), sentence.isKnownMiss(), failure);
    }
}
