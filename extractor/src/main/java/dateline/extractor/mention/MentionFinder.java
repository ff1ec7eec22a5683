package dateline.extractor.mention;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds every mention of a text, in its order. */
public final class MentionFinder {

    private final NameFinder names;
    private final NominalFinder nominals;
    private final NameConsistency consistency;
    private final CreditLine credits;
    private final DictionaryNames dictionary;
    private final ContextNames context;

    /** Without a large knowledge base. */
    public MentionFinder(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, KnowledgeBase.none());
    }

    public MentionFinder(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase) {
        names = new NameFinder(gazetteer, lexicon);
        nominals = new NominalFinder(lexicon);
        consistency = new NameConsistency(lexicon, gazetteer);
        credits = new CreditLine(gazetteer, lexicon.grammar());
        context = new ContextNames(lexicon);
        dictionary = new DictionaryNames(knowledgeBase, gazetteer, lexicon);
    }

    public List<TextMention> find(AnnotatedText text) {
        Set<String> common = DictionaryNames.commonWords(text);
        List<List<TextMention>> named = text.sentences().stream()
                .map(sentence -> credits.is(sentence) ? List.<TextMention>of()
                        : names(sentence, common))
                .toList();
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

    private List<TextMention> names(Sentence sentence, Set<String> common) {
        List<TextMention> known = dictionary.complete(sentence, names.find(sentence), common);
        return Abbreviations.complete(sentence, context.complete(sentence, known));
    }
}
