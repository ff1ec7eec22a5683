package dateline.extractor.coreference;

import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Span;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** "I" outside of quotations is whoever writes: one person in all of the text, named where it says who that is. */
final class NarratorSieve {

    private final TypeHierarchy types;

    NarratorSieve(TypeHierarchy types) {
        this.types = types;
    }

    /** @param quotes the stretches of the text that are in quotation marks, whoever says them */
    void place(List<TextMention> pronouns, Collection<Span> quotes, Chains chains) {
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        quotes.forEach(quote -> byStart.put(quote.start(), quote));
        List<TextMention> own = pronouns.stream().filter(SpeakerSieve::isOfSpeaker)
                .filter(pronoun -> Optional.ofNullable(byStart.floorEntry(pronoun.span().start()))
                        .filter(quote -> quote.getValue().contains(pronoun.span())).isEmpty()).toList();
        if (!own.isEmpty()) {
            Optional<Chain> known = own.stream().flatMap(pronoun -> introduced(pronoun, chains)).findFirst();
            Chain narrator = known.orElseGet(() -> chains.create(own.getFirst()));
            own.stream().skip(known.isPresent() ? 0 : 1).forEach(pronoun -> chains.join(pronoun, narrator));
        }
    }

    /** "I am <i>Anna Berg</i>", "my name is <i>Anna Berg</i>", "I, <i>Anna Berg</i>, ..." */
    private Stream<Chain> introduced(TextMention pronoun, Chains chains) {
        Sentence sentence = pronoun.sentence();
        DependencyGraph graph = sentence.graph();
        Stream<Integer> predicates = graph.findParent(pronoun.head(), "nsubj").stream();
        Stream<Integer> names = graph.findParent(pronoun.head(), "nmod:poss")
                .filter(noun -> sentence.lemma(noun).equals("name"))
                .flatMap(noun -> graph.findParent(noun, "nsubj")).stream();
        return Stream.concat(Stream.concat(predicates, names).filter(token -> graph.hasChild(token, "cop")),
                        graph.findChild(pronoun.head(), "appos").stream())
                .flatMap(token -> chains.findAt(sentence, token).stream())
                .filter(chain -> chain.isNamed() && types.isA(chain.type(), "Person"));
    }
}
