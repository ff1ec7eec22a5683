package dateline.extractor.coreference;

import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * "I" in a quotation is whoever is quoted (the speaker sieve of Lee et al., 2013), elsewhere whoever wrote the text. "We"
 * may be the speaker's country, firm or family, and stays open.
 */
final class SpeakerSieve {

    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");

    private final TypeHierarchy types;

    SpeakerSieve(TypeHierarchy types) {
        this.types = types;
    }

    /** @param quotes all stretches in quotation marks, in the order of the text; of some nobody knows the speaker */
    void place(List<TextMention> pronouns, List<Utterance> utterances, List<Span> quotes, Chains chains) {
        NavigableMap<Integer, Utterance> byStart = new TreeMap<>();
        utterances.forEach(utterance -> byStart.put(utterance.words().start(), utterance));
        NavigableMap<Integer, Span> quotesByStart = new TreeMap<>();
        quotes.forEach(quote -> quotesByStart.put(quote.start(), quote));
        Chain author = null;
        for (TextMention pronoun : pronouns) {
            if (!SPEAKER.contains(pronoun.headToken().word().toLowerCase(Locale.ROOT))) {
                continue;
            }
            Span place = pronoun.span();
            Optional<Utterance> utterance = floor(byStart, place).filter(said -> said.words().contains(place));
            if (utterance.isPresent()) {
                utterance.flatMap(said -> chains.findAt(said.sentence(), said.speaker()))
                        .filter(chain -> types.isA(chain.type(), "Person"))
                        .ifPresent(chain -> chains.join(pronoun, chain));
            } else if (floor(quotesByStart, place).filter(quote -> quote.contains(place)).isPresent()) {
                continue;
            } else if (author == null) {
                author = chains.create(pronoun);
            } else {
                chains.join(pronoun, author);
            }
        }
    }

    private static <T> Optional<T> floor(NavigableMap<Integer, T> byStart, Span place) {
        return Optional.ofNullable(byStart.floorEntry(place.start())).map(Map.Entry::getValue);
    }
}
