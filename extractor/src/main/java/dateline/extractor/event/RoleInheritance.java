package dateline.extractor.event;

import dateline.extractor.event.EventExtractor.Draft;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** "Rejected calls by farmers for aid": whoever called is rejected. Fills open roles from events that are participants. */
final class RoleInheritance {

    private final Lexicon lexicon;

    RoleInheritance(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A word of the document. */
    private record Word(int sentence, int token) {
    }

    List<Draft> apply(List<Draft> drafts) {
        Map<Word, Draft> byWord = new HashMap<>();
        drafts.forEach(draft -> byWord.putIfAbsent(word(draft, draft.predicate().head()), draft));
        return drafts.stream().map(draft -> lexicon.findEventClass(draft.type()).map(EventClass::inherits)
                .filter(inherits -> !inherits.isEmpty()).map(inherits -> inherit(draft, inherits, byWord))
                .orElse(draft)).toList();
    }

    private static Word word(Draft draft, int token) {
        return new Word(draft.predicate().sentence().index(), token);
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
        return new Draft(draft.id(), draft.predicate(), draft.type(), draft.rule(), draft.confidence(), fillings);
    }

    /** Those known as entities that play a role in an event which plays one in {@code draft}. */
    private static Stream<Participant> participants(Draft draft, String path, Map<Word, Draft> drafts) {
        String outer = path.substring(0, path.indexOf('.'));
        String inner = path.substring(path.indexOf('.') + 1);
        return draft.fillings().stream().filter(filling -> filling.role().equals(outer))
                .flatMap(filling -> Stream.ofNullable(drafts.get(word(draft, filling.participant().head()))))
                .filter(other -> other != draft)
                .flatMap(event -> event.fillings().stream()).filter(filling -> filling.role().equals(inner))
                .map(Filling::participant).filter(found -> found.entity().isPresent());
    }

    private static boolean takesPart(Participant participant, List<Filling> fillings) {
        return fillings.stream().flatMap(filling -> filling.participant().entity().stream()).anyMatch(other ->
                other.entity().id().equals(participant.entity().orElseThrow().entity().id()));
    }
}
