package dateline.graph.resolve;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dateline.extractor.lexicon.LexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What tells whether things in different documents are one: the words of {@code ontology/resolution.yaml}.
 *
 * @param titles     before and after a person's name, and no part of it
 * @param suffixes   after a person's name, and a part of it
 * @param surnameFirst before the given name
 * @param surnameBeforeHyphen before a given name with a hyphen
 * @param givenNames each a list of names that may be one person's
 * @param legalForms at the end of an organization's name, and no part of it
 * @param spellings  pairs: what is written instead of what, in the order in which they apply
 * @param divisions  after a name, for a part of a country that is called like its chief town
 * @param once       classes of events that happen once to one participant
 * @param seldom     classes of events that do not happen to one participant twice within days
 * @param local      classes of events of which a town or a building sees one in a day, mostly
 * @param single     classes of events of which an article tells one, mostly
 * @param given      before a noun that means what was told before
 * @param another    before a noun that means something else
 * @param speech     classes of events that are one only where they say the same
 */
record ResolutionRules(List<String> titles, List<String> suffixes,
                       @JsonProperty("surname_first") List<String> surnameFirst,
                       @JsonProperty("surname_before_hyphen") List<String> surnameBeforeHyphen,
                       @JsonProperty("given_names") List<List<String>> givenNames,
                       @JsonProperty("legal_forms") List<String> legalForms, List<List<String>> spellings,
                       List<Body> bodies, List<String> divisions,
                       Map<String, Affected> once, Map<String, Affected> seldom, List<String> local,
                       List<String> single, List<String> given, List<String> another, List<String> speech) {

    private static final String FILE = "resolution.yaml";

    /**
     * A body that is known by whom it belongs to.
     *
     * @param type   the class of such a body, or one above it
     * @param nouns  that mean it, the last words of a description
     * @param label  what it is called where it has no name; {@code %s} stands for whom it belongs to
     * @param itself whether it is no other thing than that
     * @param national whether what belongs to the head of a country belongs to the country
     */
    record Body(String type, List<String> nouns, String label, boolean itself, boolean national) {
        Body {
            nouns = List.copyOf(nouns);
        }
    }

    /**
     * To whom an event happens.
     *
     * @param kind the class of such a participant, or one above it
     */
    record Affected(String role, String kind) {
    }

    ResolutionRules {
        titles = List.copyOf(titles);
        suffixes = List.copyOf(suffixes);
        surnameFirst = List.copyOf(surnameFirst);
        surnameBeforeHyphen = List.copyOf(surnameBeforeHyphen);
        givenNames = List.copyOf(givenNames);
        legalForms = List.copyOf(legalForms);
        spellings = List.copyOf(spellings);
        bodies = List.copyOf(bodies);
        divisions = List.copyOf(divisions);
        once = Map.copyOf(once);
        seldom = Map.copyOf(seldom);
        local = List.copyOf(local);
        single = List.copyOf(single);
        given = List.copyOf(given);
        another = List.copyOf(another);
        speech = List.copyOf(speech);
        spellings.stream().filter(pair -> pair.size() != 2).findFirst().ifPresent(pair -> {
            throw new IllegalArgumentException("spelling " + pair + " must be a pair");
        });
    }

    /** @throws LexiconException if the file on the class path cannot be used */
    static ResolutionRules load() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (InputStream in = ResolutionRules.class.getResourceAsStream("/dateline/ontology/" + FILE)) {
            if (in == null) {
                throw new LexiconException("the ontology's file " + FILE + " is missing from the class path");
            }
            return yaml.readValue(in, ResolutionRules.class);
        } catch (JsonProcessingException e) {
            throw new LexiconException(FILE + ":" + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": "
                    + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
