package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * Closed classes of words.
 *
 * @param lightVerbs verbs that leave the meaning to their object: "make a decision"
 * @param lightNouns nouns that leave the meaning to what they are of: "the use of missiles"
 * @param honorifics before a name and no part of it
 * @param officeModifiers before an office and no part of it: "former"
 * @param creditWords before a colon and who made the article: "Editor: Jane Smith"
 * @param infinitiveNouns nouns that an infinitive completes: "the decision to allow"
 * @param partitives nouns that stand for what they are of: "dozens of people"
 */
public record Grammar(@JsonProperty("light_verbs") List<String> lightVerbs,
                      @JsonProperty("light_nouns") List<String> lightNouns, List<String> honorifics,
                      @JsonProperty("female_words") List<String> femaleWords,
                      @JsonProperty("male_words") List<String> maleWords, List<String> partitives,
                      @JsonProperty("raising_verbs") List<String> raisingVerbs,
                      @JsonProperty("office_modifiers") List<String> officeModifiers,
                      @JsonProperty("credit_words") List<String> creditWords,
                      @JsonProperty("infinitive_nouns") List<String> infinitiveNouns,
                      @JsonProperty("stop_verbs") List<String> stopVerbs) {

    public Grammar {
        lightVerbs = Required.orEmpty(lightVerbs);
        lightNouns = Required.orEmpty(lightNouns);
        honorifics = Required.orEmpty(honorifics);
        femaleWords = Required.orEmpty(femaleWords);
        maleWords = Required.orEmpty(maleWords);
        partitives = Required.orEmpty(partitives);
        raisingVerbs = Required.orEmpty(raisingVerbs);
        officeModifiers = Required.orEmpty(officeModifiers);
        creditWords = Required.orEmpty(creditWords);
        infinitiveNouns = Required.orEmpty(infinitiveNouns);
        stopVerbs = Required.orEmpty(stopVerbs);
    }
}
