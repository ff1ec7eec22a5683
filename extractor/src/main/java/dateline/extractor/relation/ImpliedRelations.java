package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.lexicon.Implication;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Relations that no sentence says: what follows from those that are said, by the rules of {@code implications.yaml}, and
 * in which country something that the text names lies, where the text names this country, too.
 */
final class ImpliedRelations {

    private static final String COUNTRY = "country";
    private static final String CITIZEN_OF = "citizenOf";
    private static final double KNOWN = 0.9;

    private final List<Implication> implications;
    private final TypeHierarchy types;
    private final Gazetteer gazetteer;

    ImpliedRelations(Lexicon lexicon, Gazetteer gazetteer) {
        this.implications = lexicon.listImplications();
        this.types = lexicon.types();
        this.gazetteer = gazetteer;
    }

    private record Triple(EntityId subject, String property, EntityId object) {
    }

    /** What is said, and behind it what follows. */
    List<Relation> withImplied(List<Relation> said, AnnotatedText text, Entities entities) {
        List<Relation> all = new ArrayList<>(said);
        Set<Triple> known = new HashSet<>();
        said.forEach(relation -> triple(relation).ifPresent(known::add));
        for (int i = 0; i < said.size(); i++) {
            for (Implication implication : implications) {
                conclusion(said.get(i), i, implication, entities)
                        .filter(relation -> triple(relation).map(known::add).orElse(false)).ifPresent(all::add);
            }
        }
        for (Relation relation : countries(text, entities)) {
            if (triple(relation).map(known::add).orElse(false)) {
                all.add(relation);
            }
        }
        return all;
    }

    private static Optional<Triple> triple(Relation relation) {
        return relation.object() instanceof RelationObject.OfEntity(EntityId object)
                ? Optional.of(new Triple(relation.subject(), relation.property(), object)) : Optional.empty();
    }

    private Optional<Relation> conclusion(Relation premise, int index, Implication implication, Entities entities) {
        Optional<EntityId> object = triple(premise).map(Triple::object);
        boolean applies = premise.property().equals(implication.premise())
                && premise.claim().factuality() == Factuality.ASSERTED
                && isOneOf(Optional.of(premise.subject()), implication.subject(), entities)
                && isOneOf(object, implication.object(), entities) && isOneOf(premise.of(), implication.of(), entities);
        Optional<EntityId> from = end(premise, implication.ends().get(0));
        Optional<EntityId> to = end(premise, implication.ends().get(1));
        if (!applies || from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        Claim said = premise.claim();
        Claim claim = new Claim(said.claimant(), said.cue(), said.factuality(),
                said.confidence() * implication.confidence(), said.sentence(), implication.rule());
        return Optional.of(new Relation(from.get(), implication.conclusion(), new RelationObject.OfEntity(to.get()),
                Optional.empty(), span(premise, implication.ends().get(0)), span(premise, implication.ends().get(1)),
                claim, new Basis.Inferred(index)));
    }

    private boolean isOneOf(Optional<EntityId> end, List<String> wanted, Entities entities) {
        return wanted.isEmpty() || end.map(id -> entities.get(id).type())
                .filter(type -> wanted.stream().anyMatch(want -> types.isA(type, want))).isPresent();
    }

    private static Optional<EntityId> end(Relation relation, Implication.End end) {
        return switch (end) {
            case SUBJECT -> Optional.of(relation.subject());
            case OBJECT -> triple(relation).map(Triple::object);
            case OF -> relation.of();
        };
    }

    private static Span span(Relation relation, Implication.End end) {
        return end == Implication.End.SUBJECT ? relation.subjectMention() : relation.objectMention();
    }

    /** In the first sentence that names both, else in the first that names what lies in the country. */
    private List<Relation> countries(AnnotatedText text, Entities entities) {
        Map<String, Entity> byItem = new HashMap<>();
        entities.list().forEach(entity -> entry(entity).ifPresent(entry -> byItem.putIfAbsent(entry.item(), entity)));
        Map<EntityId, NavigableMap<Integer, Span>> mentions = mentions(text, entities);
        List<Relation> found = new ArrayList<>();
        for (Entity entity : entities.list()) {
            Optional<GazetteerEntry> entry = entry(entity);
            Optional<Entity> country = entry.flatMap(GazetteerEntry::country).map(byItem::get);
            Optional<String> property = property(entity);
            if (country.isPresent() && property.isPresent() && !country.get().id().equals(entity.id())) {
                place(text, mentions.get(entity.id()), mentions.get(country.get().id())).ifPresent(place ->
                        found.add(new Relation(entity.id(), property.get(),
                                new RelationObject.OfEntity(country.get().id()), Optional.empty(), place.subject(),
                                place.object(), new Claim(new Claimant.Author(), Optional.empty(), Factuality.ASSERTED,
                                KNOWN, place.sentence(), property.get() + "/gazetteer"),
                                new Basis.Known(entry.get().item()))));
            }
        }
        return found;
    }

    private Optional<GazetteerEntry> entry(Entity entity) {
        return entity.link().findTarget().flatMap(KnowledgeBaseId::wikidata).flatMap(gazetteer::findByItem);
    }

    private Optional<String> property(Entity entity) {
        if (types.isA(entity.type(), "Person")) {
            return Optional.of(CITIZEN_OF);
        }
        boolean isSomewhere = types.isA(entity.type(), "Place") || types.isA(entity.type(), "Organization");
        return isSomewhere && !entity.type().equals("Country") ? Optional.of(COUNTRY) : Optional.empty();
    }

    private record NamedPair(Span sentence, Span subject, Span object) {
    }

    /** @param subjects where it is mentioned, null when it is not; likewise {@code objects} */
    private static Optional<NamedPair> place(AnnotatedText text, NavigableMap<Integer, Span> subjects,
                                             NavigableMap<Integer, Span> objects) {
        if (subjects == null || objects == null) {
            return Optional.empty();
        }
        int sentence = subjects.keySet().stream().filter(objects::containsKey).findFirst().orElse(subjects.firstKey());
        return Optional.of(new NamedPair(text.sentences().get(sentence).span(), subjects.get(sentence),
                objects.getOrDefault(sentence, objects.firstEntry().getValue())));
    }

    /** The first mention of each entity in each sentence, by the sentence's position. */
    private static Map<EntityId, NavigableMap<Integer, Span>> mentions(AnnotatedText text, Entities entities) {
        Map<EntityId, NavigableMap<Integer, Span>> mentions = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Mentioned mentioned : entities.listIn(sentence)) {
                mentions.computeIfAbsent(mentioned.entity().id(), id -> new TreeMap<>()).merge(sentence.index(),
                        mentioned.mention().span(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return mentions;
    }
}
