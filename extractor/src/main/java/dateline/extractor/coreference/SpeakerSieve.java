package dateline.extractor.coreference;

import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * "I" in a quotation is whoever is quoted (the speaker sieve of Lee et al., 2013). "We" may be the speaker's country, firm
 * or family, and stays open.
 */
final class SpeakerSieve {

    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");

    private final TypeHierarchy types;

    SpeakerSieve(TypeHierarchy types) {
        this.types = types;
    }

    void place(List<TextMention> pronouns, List<Utterance> utterances, Chains chains) {
        NavigableMap<Integer, Utterance> byStart = new TreeMap<>();
        utterances.forEach(utterance -> byStart.put(utterance.words().start(), utterance));
        for (TextMention pronoun : pronouns) {
            if (isOfSpeaker(pronoun)) {
                Optional.ofNullable(byStart.floorEntry(pronoun.span().start())).map(Map.Entry::getValue)
                        .filter(utterance -> utterance.words().contains(pronoun.span()))
                        .flatMap(utterance -> chains.findAt(utterance.sentence(), utterance.speaker()))
                        .filter(chain -> types.isA(chain.type(), "Person"))
                        .ifPresent(chain -> chains.join(pronoun, chain));
            }
        }
    }

    /** "I", "my" and the like. */
    static boolean isOfSpeaker(TextMention pronoun) {
        return SPEAKER.contains(pronoun.headToken().word().toLowerCase(Locale.ROOT));
    }
}
