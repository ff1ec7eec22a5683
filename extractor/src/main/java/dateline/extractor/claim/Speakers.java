package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.Claimant;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who or what of a document can be the source of words, and whose claim those are. */
public final class Speakers {

    private static final String AGENT = "Agent";
    private static final Set<String> THINGS = Set.of("this", "that", "which", "it", "these", "those", "what");

    private final Lexicon lexicon;
    private final Entities entities;
    private final Set<String> documents;

    public Speakers(Lexicon lexicon, Entities entities) {
        this.lexicon = lexicon;
        this.entities = entities;
        documents = new HashSet<>(lexicon.cues().documents());
    }

    /** "The move signals", "which shows": neither a person nor a document speaks, so it is the author's conclusion. */
    boolean canSpeak(FoundAttribution found) {
        if (found.sourceHead().isEmpty()) {
            return true;
        }
        Sentence sentence = found.sourceSentence();
        int head = Sources.antecedent(sentence, found.sourceHead().get());
        Token token = sentence.token(head);
        if (isNamedAsSource(sentence, head) || isNumberOfPeople(sentence, token)) {
            return true;
        }
        Optional<String> type = entities.findAt(sentence, head).map(mentioned -> mentioned.entity().type())
                .or(() -> token.isNoun() ? lexicon.types().findByNoun(token.lemma()) : Optional.empty());
        if (documents.contains(token.lemma()) || type.filter(this::isAgent).isPresent()) {
            return true;
        }
        boolean isThing = THINGS.contains(token.lemma()) || type.isPresent();
        boolean isEvent = token.isNoun() && !token.isProperNoun() && !lexicon.listNouns(token).isEmpty();
        return !isThing && !isEvent;
    }

    /** "According to their information": whatever stands there speaks. */
    private boolean isNamedAsSource(Sentence sentence, int head) {
        return sentence.graph().above(head).stream()
                .anyMatch(edge -> lexicon.cues().sourcing().contains(edge.subtype()));
    }

    /** "Forty percent of the voters said", "one in three say": unless what is counted is known to be no people. */
    private boolean isNumberOfPeople(Sentence sentence, Token token) {
        boolean isNumber = lexicon.grammar().partitives().contains(token.lemma()) || token.pos().equals("CD");
        return isNumber && sentence.graph().findChild(token.index(), "nmod:of").flatMap(counted ->
                lexicon.types().findByNoun(sentence.lemma(counted))).map(this::isAgent).orElse(true);
    }

    private boolean isAgent(String type) {
        return lexicon.types().isA(type, AGENT) || lexicon.types().isA(AGENT, type);
    }

    Claimant claimant(FoundAttribution found) {
        return found.sourceHead().flatMap(head -> mentioned(found.sourceSentence(),
                        Sources.antecedent(found.sourceSentence(), head)))
                .filter(mentioned -> isAgent(mentioned.entity().type()))
                .<Claimant>map(mentioned -> new Claimant.Source(mentioned.entity().id()))
                .orElseGet(Claimant.Unnamed::new);
    }

    /** The entity, or the one that stands beside it: "the director of the museum, <i>Anna Berg</i>". */
    private Optional<Mentioned> mentioned(Sentence sentence, int head) {
        return entities.findAt(sentence, head).or(() -> sentence.graph().below(head).stream()
                .filter(edge -> edge.is("appos")).map(Dependency::dependent)
                .flatMap(name -> entities.findAt(sentence, name).stream()).findFirst());
    }
}
