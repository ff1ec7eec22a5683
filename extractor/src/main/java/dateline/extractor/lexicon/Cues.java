package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;

/**
 * Words that make what is said somebody's claim, and words that change whether it holds.
 *
 * @param attribution verbs and nouns of saying and thinking, grouped by what the source commits to
 * @param attitudes   verbs that judge or want what they are about: "criticized the deal", "wants a deal"
 * @param adverbs     that stand for an unnamed source ("reportedly")
 * @param sourcing    prepositions that name a source ("according to")
 * @param embedding   verbs that take an event as argument without a source, by what becomes of it ("plan to", "fail to")
 * @param modals      by what becomes of the event
 * @param negations   of the event they modify
 * @param prospective before an office that is not yet held: "incoming", "-elect"
 * @param conditions  subordinators that make a clause hypothetical
 */
public record Cues(List<AttributionCue> attribution, List<String> attitudes, List<String> adverbs, List<String> sourcing,
                   List<EmbeddingCue> embedding, Map<String, String> modals, List<String> negations,
                   List<String> conditions, List<String> prospective, @JsonProperty("uncertain_adverbs") List<String> uncertainAdverbs) {

    public Cues {
        attribution = Required.orEmpty(attribution);
        attitudes = Required.orEmpty(attitudes);
        adverbs = Required.orEmpty(adverbs);
        sourcing = Required.orEmpty(sourcing);
        embedding = Required.orEmpty(embedding);
        modals = Required.orEmpty(modals);
        negations = Required.orEmpty(negations);
        prospective = Required.orEmpty(prospective);
        conditions = Required.orEmpty(conditions);
        uncertainAdverbs = Required.orEmpty(uncertainAdverbs);
    }

    /** @param commitment the factuality of the content when the cue itself is asserted */
    public record AttributionCue(List<String> verbs, List<String> nouns, List<String> adjectives, String commitment) {
        public AttributionCue {
            verbs = Required.orEmpty(verbs);
            nouns = Required.orEmpty(nouns);
            adjectives = Required.orEmpty(adjectives);
        }
    }

    /**
     * @param content the factuality of the argument when the word is affirmed
     * @param negated the factuality of the argument when the word is negated
     */
    public record EmbeddingCue(List<String> words, String content, String negated) {
        public EmbeddingCue {
            words = Required.orEmpty(words);
            Required.text("content", content);
            Required.text("negated", negated);
        }
    }
}
