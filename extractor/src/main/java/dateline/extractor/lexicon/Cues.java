package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * Words that make what is said somebody's claim, and words that change whether it holds.
 *
 * @param attribution verbs and nouns of saying and thinking, grouped by what the source commits to
 * @param attitudes   verbs that judge or want what they are about: "criticized the deal", "wants a deal"; with a preposition
 *                    behind a blank: "call for"
 * @param quoting     verbs that introduce a quote and nothing else ("continued")
 * @param viewing     verbs that take something for something: "see as"
 * @param stances     nouns whose content may be a prepositional phrase: "concerns about"
 * @param uttering    verbs that carry such a noun: "expressed concern"
 * @param documents   things that speak for those who made them
 * @param adverbs     that stand for an unnamed source ("reportedly")
 * @param sourcing    prepositions that name a source ("according to")
 * @param embedding   words that take an event as argument without a source, by what becomes of it ("plan to", "fail to")
 * @param modals      by what becomes of the event
 * @param modifiers   adverbs, adjectives and determiners that change whether the event holds
 * @param negations   of the event they modify
 * @param excluding   prepositions and subordinators of what does not happen, with underscores: "instead_of"
 * @param conditions  subordinators that make a clause hypothetical
 * @param upcoming    subordinators of time before which the present tense means the future
 * @param occurrence  words that happen or not as their subject does
 * @param prospective before an office that is not yet held: "incoming", "-elect"
 * @param anaphors    nouns that stand for an event told before: "the move"
 * @param reactions   classes of events about which a mere "it" can stand for an event
 * @param words       classes of events that "the move" does not stand for
 */
public record Cues(List<AttributionCue> attribution, List<String> attitudes, List<String> quoting, List<String> viewing,
                   List<String> stances, List<String> uttering, List<String> documents, List<String> adverbs, List<String> sourcing,
                   List<EmbeddingCue> embedding, List<EmbeddingCue> modals, List<ModifierCue> modifiers,
                   List<String> negations, List<String> excluding, List<String> conditions, List<String> upcoming,
                   List<String> occurrence, List<String> prospective, List<AnaphorCue> anaphors,
                   List<String> reactions, List<String> words) {

    public Cues {
        attribution = Required.orEmpty(attribution);
        attitudes = Required.orEmpty(attitudes);
        quoting = Required.orEmpty(quoting);
        viewing = Required.orEmpty(viewing);
        stances = Required.orEmpty(stances);
        uttering = Required.orEmpty(uttering);
        documents = Required.orEmpty(documents);
        adverbs = Required.orEmpty(adverbs);
        sourcing = Required.orEmpty(sourcing);
        embedding = Required.orEmpty(embedding);
        modals = Required.orEmpty(modals);
        modifiers = Required.orEmpty(modifiers);
        negations = Required.orEmpty(negations);
        excluding = Required.orEmpty(excluding);
        conditions = Required.orEmpty(conditions);
        upcoming = Required.orEmpty(upcoming);
        occurrence = Required.orEmpty(occurrence);
        prospective = Required.orEmpty(prospective);
        anaphors = Required.orEmpty(anaphors);
        reactions = Required.orEmpty(reactions);
        words = Required.orEmpty(words);
    }

    /** What a source does with a content. */
    public enum CueKind {
        /** In words, so that the content is the source's claim. */
        @JsonProperty("saying") SAYING,
        /** Not in words: a private state, which others tell of. */
        @JsonProperty("thinking") THINKING,
        /** Of what is to come, which is nobody's claim. */
        @JsonProperty("intending") INTENDING
    }

    /** @param commitment the factuality of the content when the cue itself is asserted */
    public record AttributionCue(CueKind kind, List<String> verbs, List<String> nouns, List<String> adjectives,
                                 String commitment) {
        public AttributionCue {
            kind = kind == null ? CueKind.SAYING : kind;
            verbs = Required.orEmpty(verbs);
            nouns = Required.orEmpty(nouns);
            adjectives = Required.orEmpty(adjectives);
        }
    }

    /**
     * @param complements the kinds of argument that it is true of, docs/rules.md lists them; of all when there are none
     * @param content     the factuality of the argument when the word is affirmed
     * @param negated     the factuality of the argument when the word is negated
     */
    public record EmbeddingCue(List<String> words, List<String> complements, String content, String negated) {
        public EmbeddingCue {
            words = Required.orEmpty(words);
            complements = Required.orEmpty(complements);
            Required.text("content", content);
            Required.text("negated", negated);
        }
    }

    /** @param factuality of what the words modify */
    public record ModifierCue(List<String> words, String factuality) {
        public ModifierCue {
            words = Required.orEmpty(words);
            Required.text("factuality", factuality);
        }
    }

    /** @param standsFor classes of events; empty for all that is done on purpose */
    public record AnaphorCue(List<String> words, @JsonProperty("stands_for") List<String> standsFor) {
        public AnaphorCue {
            words = Required.orEmpty(words);
            standsFor = Required.orEmpty(standsFor);
        }
    }
}
