package dateline.extractor.link;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Link;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a document speaks of, to tell whether what a name may mean fits in.
 *
 * @param words     the lemmas of its sentences, and the names and adjectives of the countries that it speaks of; small
 *                  letters
 * @param countries Wikidata items of the countries that it speaks of, or whose people and places it names
 */
record DocumentContext(Set<String> words, Set<String> countries) {

    static DocumentContext of(Map<Chain, Link> links, Gazetteer gazetteer) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        links.keySet().forEach(chain -> chain.mentions().forEach(mention -> sentences.add(mention.sentence())));
        Set<String> words = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                words.add(token.word().toLowerCase(Locale.ROOT));
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> countries = new HashSet<>();
        links.values().stream().flatMap(link -> link.findTarget().flatMap(gazetteer::find).stream()).distinct()
                .forEach(entry -> {
                    addWords(List.of(entry.label()), words);
                    addWords(entry.demonyms(), words);
                    countries.add(entry.country().orElse(entry.item()));
                    entry.country().flatMap(gazetteer::findByItem).ifPresent(country -> {
                        addWords(List.of(country.label()), words);
                        addWords(country.demonyms(), words);
                    });
                });
        return new DocumentContext(words, countries);
    }

    private static void addWords(Collection<String> names, Set<String> words) {
        names.forEach(name -> words.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[\\s_]+"))));
    }

    /** Whether it speaks of any of these, which are in small letters. */
    boolean speaksOfAny(Collection<String> these) {
        return these.stream().anyMatch(words::contains);
    }

    /** The spellings of its names, the longest first; demonyms only when there is nothing else. */
    static List<String> namesOf(Chain chain) {
        List<TextMention> names = chain.mentions().stream().filter(TextMention::isName).toList();
        boolean isNamedProperly = names.stream().anyMatch(name -> !name.isDemonym());
        return names.stream().filter(name -> !isNamedProperly || !name.isDemonym()).map(TextMention::words).distinct()
                .sorted((one, other) -> one.length() != other.length() ? other.length() - one.length()
                        : one.compareTo(other)).toList();
    }
}
