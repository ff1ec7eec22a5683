package dateline.extractor.mention;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every mention of a text, in its order. */
public final class MentionFinder {

    private final NameFinder names;
    private final NominalFinder nominals;
    private final NameConsistency consistency;
    private final CreditLine credits;

    public MentionFinder(Lexicon lexicon, Gazetteer gazetteer) {
        names = new NameFinder(gazetteer, lexicon);
        nominals = new NominalFinder(lexicon.types());
        consistency = new NameConsistency(lexicon, gazetteer);
        credits = new CreditLine(gazetteer, lexicon.grammar());
    }

    public List<TextMention> find(AnnotatedText text) {
        List<List<TextMention>> named = text.sentences().stream()
                .map(sentence -> credits.is(sentence) ? List.<TextMention>of() : names.find(sentence)).toList();
        RepeatedNames repeated = new RepeatedNames(named);
        List<TextMention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<TextMention> inSentence = new ArrayList<>();
            if (!credits.is(sentence)) {
                inSentence.addAll(repeated.complete(sentence, named.get(sentence.index())));
                inSentence.addAll(nominals.find(sentence, List.copyOf(inSentence)));
            }
            inSentence.sort(Comparator.comparing(TextMention::span));
            mentions.addAll(inSentence);
        }
        return consistency.apply(mentions);
    }
}
