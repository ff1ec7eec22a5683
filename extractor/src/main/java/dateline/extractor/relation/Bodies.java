package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.EntityId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies of a state without a name that the text tells apart by whose they are: "the <i>Berg</i> administration". */
final class Bodies {

    private static final Set<String> OWNERS = Set.of("compound", "nmod:poss", "nmod:of");

    private final Map<EntityId, EntityId> owners = new HashMap<>();
    private final Map<EntityId, List<EntityId>> bodies = new HashMap<>();

    /** @param spokenOf entities that do or say something; of others nothing is told */
    Bodies(AnnotatedText text, Entities entities, TypeHierarchy types, Set<EntityId> spokenOf) {
        for (Sentence sentence : text.sentences()) {
            for (Mentioned body : entities.listIn(sentence)) {
                boolean isBody = !body.entity().isNamed() && spokenOf.contains(body.entity().id())
                        && types.isA(body.entity().type(), "GovernmentBody");
                if (isBody) {
                    sentence.graph().below(body.mention().head()).stream()
                            .filter(edge -> OWNERS.contains(edge.relation())).map(Dependency::dependent)
                            .flatMap(token -> entities.findAt(sentence, token).stream()).map(Mentioned::entity)
                            .filter(owner -> owner.isNamed() && types.isA(owner.type(), "Person")).findFirst()
                            .ifPresent(owner -> add(body.entity().id(), owner.id()));
                }
            }
        }
    }

    private void add(EntityId body, EntityId owner) {
        if (owners.putIfAbsent(body, owner) == null) {
            bodies.computeIfAbsent(owner, absent -> new ArrayList<>()).add(body);
        }
    }

    Optional<EntityId> findOwner(EntityId body) {
        return Optional.ofNullable(owners.get(body));
    }

    /** In the order of the text. */
    List<EntityId> listOf(EntityId owner) {
        return List.copyOf(bodies.getOrDefault(owner, List.of()));
    }
}
