package dateline.extractor.claim;

import dateline.extractor.lexicon.Cues;
import dateline.extractor.lexicon.Cues.AttributionCue;
import dateline.extractor.lexicon.Cues.EmbeddingCue;
import dateline.extractor.model.Factuality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the lexicon that embed an event, and what they make of it. */
final class Signatures {

    /** Before a noun or a gerund, these introduce what the word embeds; others say where, when or how. */
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "against", "from", "about", "to", "into");

    private final Map<String, Signature> saying = new HashMap<>();
    private final Map<String, Signature> ofAnyComplement = new HashMap<>();
    private final Map<String, Map<String, Signature>> byComplement = new HashMap<>();
    private final Set<String> attributionVerbs = new HashSet<>();

    Signatures(Cues cues) {
        for (AttributionCue cue : cues.attribution()) {
            // "Has not confirmed that": what is not said is neither affirmed nor denied.
            Signature signature = new Signature(Factuality.of(cue.commitment()), Factuality.UNCERTAIN);
            Stream.of(cue.verbs(), cue.nouns(), cue.adjectives()).flatMap(words -> words.stream())
                    .forEach(word -> saying.putIfAbsent(word, signature));
            attributionVerbs.addAll(cue.verbs());
        }
        for (EmbeddingCue cue : cues.embedding()) {
            Signature signature = Signature.of(cue);
            for (String word : cue.words()) {
                if (cue.complements().isEmpty()) {
                    ofAnyComplement.putIfAbsent(word, signature);
                }
                for (String complement : cue.complements()) {
                    byComplement.computeIfAbsent(word, key -> new HashMap<>()).putIfAbsent(complement, signature);
                }
            }
        }
    }

    /** @param complement the kind of argument by which the word embeds the event, see {@link Complement} */
    Optional<Signature> find(String word, String complement) {
        Signature exact = byComplement.getOrDefault(word, Map.of()).get(complement);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (complement.equals(Complement.FINITE)) {
            return Optional.ofNullable(saying.get(word)).or(() -> Optional.ofNullable(ofAnyComplement.get(word)));
        }
        boolean isClauseOrNoun = complement.equals(Complement.INFINITIVE) || complement.equals(Complement.GERUND)
                || complement.equals(Complement.NOUN);
        return isClauseOrNoun || PREPOSITIONS.contains(complement)
                ? Optional.ofNullable(ofAnyComplement.get(word)).or(() -> Optional.ofNullable(saying.get(word)))
                : Optional.empty();
    }

    /** Whether the word is of saying or thinking. */
    boolean isSaying(String word) {
        return attributionVerbs.contains(word);
    }

    /** Whether a word of saying found the signature: what is told about a definite noun does not embed the noun. */
    boolean isOnlySaying(String word, Signature signature) {
        return signature.equals(saying.get(word)) && signature.content() == Factuality.ASSERTED;
    }

    /** Whether a noun stands for a content: "the allegations of", "requests for", "plans to". */
    boolean isContentNoun(String noun) {
        return saying.containsKey(noun) || ofAnyComplement.containsKey(noun);
    }
}
