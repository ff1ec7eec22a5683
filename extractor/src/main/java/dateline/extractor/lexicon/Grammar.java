package dateline.extractor.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;

/**
 * Closed classes of words.
 *
 * @param lightVerbs verbs that leave the meaning to their object: "make a decision"
 * @param converseLightVerbs the same, seen from whom it happens to: "receive permission"
 * @param lightNouns nouns that leave the meaning to what they are of: "the use of missiles"
 * @param honorifics before a name and no part of it
 * @param femaleWords words whose bearer is a woman: "Queen"
 * @param maleWords words whose bearer is a man: "Mr."
 * @param partitives nouns that stand for what they are of: "dozens of people"
 * @param officeModifiers before an office and no part of it: "former"
 * @param officeBeginnings words in lower case that an office may begin with: "<i>foreign</i> minister"
 * @param officeNouns nouns that are of an office: "the <i>post</i> of mayor"
 * @param namingVerbs verbs that give their object an office or a name: "was <i>elected</i> mayor"
 * @param joiningVerbs verbs whose subject, not object, is what stands behind "as"
 * @param leavingVerbs verbs whose infinitive says what the subject, not the object, will do: "left the bank to teach"
 * @param organizationOffices offices that only organizations have: who is the chief executive of it tells what it is
 * @param placeVerbs what is done in places only: "was <i>born</i> in Port Elm"
 * @param placeOffices offices that only places have: "the mayor of Port Elm"
 * @param otherNamePhrases between two names of one thing: "Nordfab, <i>formerly</i> Elmworks"
 * @param organizationVerbs what is done to organizations only: "was <i>incorporated</i>"
 * @param bareInfinitiveVerbs verbs with an infinitive without "to": "<i>let</i> them go"
 * @param creditWords before a colon and who made the article: "Editor: Jane Smith"
 * @param infinitiveNouns nouns that an infinitive completes: "the decision to allow"
 * @param prepositions that a frame may name, words joined by underscores
 * @param stopVerbs verbs that by themselves tell nothing worth an event
 * @param classifiers what stands behind the name of a body and says only what it is
 * @param countryNouns what stands for the country that it belongs to: "Chilean <i>soil</i>"
 * @param warNouns what a war is called once it has a name
 * @param impersonalVerbs whose "it" is nobody and nothing: "it rains"; with a preposition, behind "when" and "if"
 * @param companyForms legal forms that a company's name may end with
 * @param innerNameWords in lower case within names: "Bank <i>of</i> Norland"
 * @param placeAbbreviations what "Va." and the like stand for
 * @param titleAbbreviations what "Sen." and the like before a name stand for
 * @param partyLetters parties by the letter behind their members' names: "Anna Berg (D-Ohio)"
 * @param prepositionalControl verbs and the preposition before whoever is to do it: "<i>call on</i> him to resign"
 * @param monthWords before a month, where "May" and the like are no names: "<i>in</i> May"
 * @param timeUnits lengths and points of time: "for <i>years</i>", "<i>yesterday</i>'s"
 * @param functionWords of each language, to tell English from others
 */
public record Grammar(@JsonProperty("light_verbs") List<String> lightVerbs,
                      @JsonProperty("converse_light_verbs") List<String> converseLightVerbs,
                      @JsonProperty("light_nouns") List<String> lightNouns, List<String> honorifics,
                      @JsonProperty("female_words") List<String> femaleWords,
                      @JsonProperty("male_words") List<String> maleWords, List<String> partitives,
                      @JsonProperty("office_modifiers") List<String> officeModifiers,
                      @JsonProperty("office_beginnings") List<String> officeBeginnings,
                      @JsonProperty("office_nouns") List<String> officeNouns,
                      @JsonProperty("naming_verbs") List<String> namingVerbs,
                      @JsonProperty("joining_verbs") List<String> joiningVerbs,
                      @JsonProperty("leaving_verbs") List<String> leavingVerbs,
                      @JsonProperty("organization_offices") List<String> organizationOffices,
                      @JsonProperty("place_verbs") List<String> placeVerbs,
                      @JsonProperty("place_offices") List<String> placeOffices,
                      @JsonProperty("other_name_phrases") List<String> otherNamePhrases,
                      @JsonProperty("organization_verbs") List<String> organizationVerbs,
                      @JsonProperty("bare_infinitive_verbs") List<String> bareInfinitiveVerbs,
                      @JsonProperty("credit_words") List<String> creditWords,
                      @JsonProperty("infinitive_nouns") List<String> infinitiveNouns,
                      List<String> prepositions, @JsonProperty("stop_verbs") List<String> stopVerbs,
                      @JsonProperty("classifiers") List<String> classifiers,
                      @JsonProperty("country_nouns") List<String> countryNouns,
                      @JsonProperty("war_nouns") List<String> warNouns,
                      @JsonProperty("impersonal_verbs") List<String> impersonalVerbs,
                      @JsonProperty("company_forms") List<String> companyForms,
                      @JsonProperty("inner_name_words") List<String> innerNameWords,
                      @JsonProperty("place_abbreviations") Map<String, String> placeAbbreviations,
                      @JsonProperty("title_abbreviations") Map<String, String> titleAbbreviations,
                      @JsonProperty("party_letters") Map<String, String> partyLetters,
                      @JsonProperty("prepositional_control") List<String> prepositionalControl,
                      @JsonProperty("month_words") List<String> monthWords,
                      @JsonProperty("time_units") List<String> timeUnits,
                      @JsonProperty("function_words") Map<String, List<String>> functionWords) {

    public Grammar {
        lightVerbs = Required.orEmpty(lightVerbs);
        converseLightVerbs = Required.orEmpty(converseLightVerbs);
        lightNouns = Required.orEmpty(lightNouns);
        honorifics = Required.orEmpty(honorifics);
        femaleWords = Required.orEmpty(femaleWords);
        maleWords = Required.orEmpty(maleWords);
        partitives = Required.orEmpty(partitives);
        officeBeginnings = Required.orEmpty(officeBeginnings);
        officeNouns = Required.orEmpty(officeNouns);
        namingVerbs = Required.orEmpty(namingVerbs);
        joiningVerbs = Required.orEmpty(joiningVerbs);
        officeModifiers = Required.orEmpty(officeModifiers);
        leavingVerbs = Required.orEmpty(leavingVerbs);
        organizationOffices = Required.orEmpty(organizationOffices);
        placeVerbs = Required.orEmpty(placeVerbs);
        placeOffices = Required.orEmpty(placeOffices);
        otherNamePhrases = Required.orEmpty(otherNamePhrases);
        organizationVerbs = Required.orEmpty(organizationVerbs);
        bareInfinitiveVerbs = Required.orEmpty(bareInfinitiveVerbs);
        creditWords = Required.orEmpty(creditWords);
        infinitiveNouns = Required.orEmpty(infinitiveNouns);
        prepositions = Required.orEmpty(prepositions);
        stopVerbs = Required.orEmpty(stopVerbs);
        classifiers = Required.orEmpty(classifiers);
        countryNouns = Required.orEmpty(countryNouns);
        warNouns = Required.orEmpty(warNouns);
        impersonalVerbs = Required.orEmpty(impersonalVerbs);
        companyForms = Required.orEmpty(companyForms);
        innerNameWords = Required.orEmpty(innerNameWords);
        placeAbbreviations = placeAbbreviations == null ? Map.of() : Map.copyOf(placeAbbreviations);
        titleAbbreviations = titleAbbreviations == null ? Map.of() : Map.copyOf(titleAbbreviations);
        partyLetters = partyLetters == null ? Map.of() : Map.copyOf(partyLetters);
        prepositionalControl = Required.orEmpty(prepositionalControl);
        monthWords = Required.orEmpty(monthWords);
        timeUnits = Required.orEmpty(timeUnits);
        functionWords = functionWords == null ? Map.of() : Map.copyOf(functionWords);
    }
}
