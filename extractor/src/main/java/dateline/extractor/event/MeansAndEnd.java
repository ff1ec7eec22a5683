package dateline.extractor.event;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Token;
import dateline.extractor.event.EventExtractor.Draft;
import dateline.extractor.frame.Filling;
import dateline.extractor.model.EventId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * "Used rockets to shell the town" tells of one attack: who says only who and with what, and then what for, says one
 * thing, where both are of one class.
 */
final class MeansAndEnd {

    private static final Set<String> MEANS = Set.of("agent", "instrument");
    private static final Set<String> PURPOSES = Set.of("advcl", "advcl:to", "advcl:for", "acl", "acl:to", "acl:for",
            "xcomp", "obl:for", "nmod:for");

    private final List<Draft> events = new ArrayList<>();
    private final Map<Word, EventId> ends = new HashMap<>();

    /** @param drafts of one document */
    MeansAndEnd(List<Draft> drafts) {
        Map<Word, Draft> byWord = drafts.stream().collect(Collectors.toMap(draft -> word(draft, draft.predicate().head()),
                Function.identity(), (first, second) -> first));
        Map<EventId, List<Filling>> given = new HashMap<>();
        for (Draft draft : drafts) {
            findMeans(draft, byWord).ifPresent(means -> {
                boolean isParticiple = token(draft).pos().equals("VBG"); // "fired rockets <i>hitting</i> the town"
                Draft told = isParticiple ? means : draft;
                Draft other = isParticiple ? draft : means;
                given.computeIfAbsent(told.id(), id -> new ArrayList<>()).addAll(other.fillings().stream()
                        .filter(filling -> !told.hasRole(filling.role())).toList());
                ends.put(word(other, other.predicate().head()), told.id());
            });
        }
        drafts.stream().filter(draft -> !ends.containsKey(word(draft, draft.predicate().head())))
                .map(draft -> given.containsKey(draft.id()) ? draft.with(given.get(draft.id())) : draft)
                .forEach(events::add);
    }

    /** Without those that another tells, too. */
    List<Draft> events() {
        return events;
    }

    /** Which event the words of those stand for. */
    Map<Word, EventId> ends() {
        return ends;
    }

    private static Optional<Draft> findMeans(Draft end, Map<Word, Draft> byWord) {
        return end.predicate().sentence().graph().above(end.predicate().head()).stream()
                .filter(edge -> PURPOSES.contains(edge.relation()) && edge.governor() >= 0)
                .flatMap(edge -> means(end, edge).stream()).flatMap(head -> Optional.ofNullable(
                        byWord.get(word(end, head))).stream())
                .filter(means -> means != end && means.type().equals(end.type()) && tellsOnlyMeans(means, end))
                .findFirst();
    }

    /** The verb, also where its object has the phrase: "used rockets <i>for</i> strikes". */
    private static List<Integer> means(Draft end, Dependency edge) {
        List<Integer> heads = new ArrayList<>(List.of(edge.governor()));
        end.predicate().sentence().graph().findParent(edge.governor(), "obj").ifPresent(heads::add);
        return heads;
    }

    private static boolean tellsOnlyMeans(Draft means, Draft end) {
        return means.hasRole("instrument") && means.fillings().stream().filter(filling -> !MEANS.contains(filling.role()))
                .allMatch(filling -> end.list(filling.role())
                        .anyMatch(same -> same.head() == filling.participant().head()));
    }

    private static Token token(Draft draft) {
        return draft.predicate().sentence().token(draft.predicate().head());
    }

    private static Word word(Draft draft, int token) {
        return Word.at(draft.predicate().sentence(), token);
    }
}
