package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A name that was found in one sentence of a text is one in its other sentences too, and so is a person's surname. */
final class RepeatedNames {

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    private record Known(List<String> words, TextMention model) {
    }

    RepeatedNames(List<List<TextMention>> names) {
        names.stream().flatMap(List::stream).filter(name -> !name.isDemonym()).forEach(name -> {
            add(name, name.first());
            if (name.type().equals("Person") && name.last() > name.first()) {
                add(name, name.last());
            }
        });
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt(
                (Known known) -> known.words().size()).reversed()));
    }

    private void add(TextMention name, int first) {
        List<String> words = name.sentence().tokens().subList(first, name.last() + 1).stream().map(Token::word).toList();
        List<Known> known = byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>(1));
        if (known.stream().noneMatch(other -> other.words().equals(words))) {
            known.add(new Known(words, name));
        }
    }

    /** The names of the sentence and those that were missed in it, in the order of the text. */
    List<TextMention> complete(Sentence sentence, List<TextMention> found) {
        List<TextMention> all = new ArrayList<>(found);
        int i = 0;
        while (i < sentence.size()) {
            int start = i;
            Optional<TextMention> repeated = byFirstWord.getOrDefault(sentence.token(i).word(), List.of()).stream()
                    .filter(known -> isAt(sentence, start, known, found)).findFirst()
                    .map(known -> repeated(sentence, start, known));
            repeated.ifPresent(all::add);
            i = repeated.map(mention -> mention.last() + 1).orElse(i + 1);
        }
        all.sort(Comparator.comparing(TextMention::span));
        return List.copyOf(all);
    }

    private static boolean isAt(Sentence sentence, int start, Known known, List<TextMention> found) {
        int end = start + known.words().size();
        if (end > sentence.size() || !sentence.token(end - 1).isProperNoun() || !sentence.token(start).isProperNoun()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            int token = i;
            if (!sentence.token(i).word().equals(known.words().get(i - start))
                    || found.stream().anyMatch(name -> name.covers(token))) {
                return false;
            }
        }
        return true;
    }

    private static TextMention repeated(Sentence sentence, int start, Known known) {
        int last = start + known.words().size() - 1;
        boolean isWhole = known.words().size() == known.model().last() - known.model().first() + 1;
        return new TextMention(sentence, start, last, NameFinder.head(sentence, start, last), known.model().kind(),
                known.model().type(), isWhole ? known.model().candidates() : List.of(), false);
    }
}
