package dateline.extractor.event;

import dateline.extractor.event.EventExtractor.Draft;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.EventId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills open roles from one event to another that takes part in it: "rejected calls by farmers for aid" rejects the
 * farmers, and whoever "claimed responsibility for the attack" is its agent.
 */
final class RoleInheritance {

    private final Lexicon lexicon;

    RoleInheritance(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A word of the document. */
    List<Draft> apply(List<Draft> drafts) {
        Map<Word, Draft> byWord = new HashMap<>();
        drafts.forEach(draft -> byWord.putIfAbsent(word(draft, draft.predicate().head()), draft));
        Map<EventId, List<Filling>> lent = lent(drafts, byWord);
        return drafts.stream().map(draft -> lent.containsKey(draft.id()) ? draft.with(lent.get(draft.id())) : draft)
                .map(draft -> lexicon.findEventClass(draft.type()).map(EventClass::inherits)
                .filter(inherits -> !inherits.isEmpty()).map(inherits -> inherit(draft, inherits, byWord))
                .orElse(draft)).toList();
    }

    private Map<EventId, List<Filling>> lent(List<Draft> drafts, Map<Word, Draft> byWord) {
        Map<EventId, List<Filling>> lent = new HashMap<>();
        for (Draft lender : drafts) {
            lexicon.findEventClass(lender.type()).map(EventClass::lends).orElse(Map.of()).forEach((path, role) -> {
                String inner = path.substring(path.indexOf('.') + 1);
                inner(lender, path, byWord).filter(taker -> !taker.hasRole(inner)).forEach(taker ->
                        lender.list(role).filter(giver -> giver.entity().isPresent()).forEach(giver -> lent
                                .computeIfAbsent(taker.id(), key -> new ArrayList<>()).add(new Filling(inner, giver))));
            });
        }
        return lent;
    }

    private static Word word(Draft draft, int token) {
        return Word.at(draft.predicate().sentence(), token);
    }

    private static Draft inherit(Draft draft, Map<String, String> inherits, Map<Word, Draft> drafts) {
        List<Filling> fillings = new ArrayList<>(draft.fillings());
        inherits.forEach((role, paths) -> {
            for (String path : paths.split("\\|")) {
                if (fillings.stream().noneMatch(filling -> filling.role().equals(role))) {
                    participants(draft, path, drafts).filter(found -> !takesPart(found, fillings))
                            .map(found -> new Filling(role, found)).toList().forEach(fillings::add);
                }
            }
        });
        return draft.with(fillings.subList(draft.fillings().size(), fillings.size()));
    }

    /** Those known as entities that play a role in an event which plays one in {@code draft}. */
    private static Stream<Participant> participants(Draft draft, String path, Map<Word, Draft> drafts) {
        String inner = path.substring(path.indexOf('.') + 1);
        return inner(draft, path, drafts).flatMap(event -> event.list(inner)).filter(found -> found.entity().isPresent());
    }

    /** The events that fill the first role of the path. */
    private static Stream<Draft> inner(Draft draft, String path, Map<Word, Draft> drafts) {
        return draft.list(path.substring(0, path.indexOf('.')))
                .flatMap(participant -> Stream.ofNullable(drafts.get(word(draft, participant.head()))))
                .filter(other -> other != draft);
    }

    private static boolean takesPart(Participant participant, List<Filling> fillings) {
        return fillings.stream().flatMap(filling -> filling.participant().entity().stream()).anyMatch(other ->
                other.entity().id().equals(participant.entity().orElseThrow().entity().id()));
    }
}
