package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Implication;
import dateline.extractor.lexicon.Implication.End;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Relations that no sentence says: what follows from those that are said, by the rules of {@code implications.yaml}, what
 * descriptions take for granted, and in which country things that the text names are.
 */
final class ImpliedRelations {

    private static final String COUNTRY = "country";
    private static final String CITIZEN_OF = "citizenOf";

    private final List<Implication> implications;
    private final TypeHierarchy types;
    private final KnownCountries countries;
    private final NameParts names;

    ImpliedRelations(Lexicon lexicon, Gazetteer gazetteer, Confidence confidence) {
        this.implications = lexicon.listImplications();
        this.types = lexicon.types();
        this.countries = new KnownCountries(types, gazetteer, confidence);
        this.names = new NameParts(types, gazetteer, confidence.of(COUNTRY, "in name"));
    }

    private record Triple(EntityId subject, String property, EntityId object) {
    }

    /** What is known so far of one document. */
    private final class Facts {
        private final List<Relation> relations;
        private final Set<Triple> triples = new HashSet<>();
        private final Map<EntityId, EntityId> countryOf = new HashMap<>();

        private Facts(List<Relation> said) {
            relations = new ArrayList<>(said);
            said.forEach(relation -> triple(relation).ifPresent(triple -> note(relation, triple)));
        }

        private void note(Relation relation, Triple triple) {
            triples.add(triple);
            boolean isOfCountry = triple.property().equals(COUNTRY) || triple.property().equals(CITIZEN_OF);
            if (isOfCountry && relation.claim().factuality() == Factuality.ASSERTED) {
                countryOf.putIfAbsent(triple.subject(), triple.object());
            }
        }

        private Optional<EntityId> findCountry(EntityId id) {
            return Optional.ofNullable(countryOf.get(id));
        }

        private void add(Relation relation) {
            triple(relation).filter(triple -> !triples.contains(triple)).ifPresent(triple -> {
                note(relation, triple);
                relations.add(relation);
            });
        }
    }

    /**
     * What is said, and behind it what is not.
     *
     * @param described what descriptions of the text take for granted
     * @param spokenOf  entities that do or say something; of others without a name nothing is told
     */
    List<Relation> withImplied(List<Relation> said, List<Relation> described, AnnotatedText text, Entities entities,
                               Set<EntityId> spokenOf) {
        Facts facts = new Facts(said);
        SentenceMentions mentions = new SentenceMentions(text, entities);
        Bodies bodies = new Bodies(text, entities, types, spokenOf);
        described.stream().filter(relation -> entities.get(relation.subject()).isNamed()
                || spokenOf.contains(relation.subject())).forEach(facts::add);
        Context context = new Context(entities, mentions, bodies, facts);
        conclude(said.size(), context, implication -> !implication.isByCountry());
        countries.find(entities, bodies, mentions).forEach(facts::add);
        names.find(entities, mentions).forEach(facts::add);
        conclude(said.size(), context, Implication::isByCountry);
        // A country that is known has the consequences of one that is said.
        conclude(facts.relations.size(), context, implication -> implication.premise().equals(COUNTRY));
        return List.copyOf(facts.relations);
    }

    private void conclude(int premises, Context context, Predicate<Implication> which) {
        List<Relation> known = List.copyOf(context.facts().relations.subList(0, premises));
        for (int i = 0; i < premises; i++) {
            for (Implication implication : implications) {
                if (which.test(implication)) {
                    conclude(known.get(i), i, implication, context);
                }
            }
        }
    }

    private record Context(Entities entities, SentenceMentions mentions, Bodies bodies, Facts facts) {
    }

    private static Optional<Triple> triple(Relation relation) {
        return relation.object() instanceof RelationObject.OfEntity(EntityId object)
                ? Optional.of(new Triple(relation.subject(), relation.property(), object)) : Optional.empty();
    }

    private void conclude(Relation premise, int index, Implication implication, Context context) {
        boolean applies = premise.property().equals(implication.premise())
                && premise.claim().factuality() == Factuality.ASSERTED
                && isOneOf(Optional.of(premise.subject()), implication.subject(), context)
                && isOneOf(object(premise), implication.object(), context)
                && isOneOf(premise.of(), implication.of(), context) && implication.admits(premise.object(), premise.of());
        if (!applies) {
            return;
        }
        Claim said = premise.claim();
        Claim claim = new Claim(said.claimant(), said.cue(), said.factuality(),
                said.confidence() * implication.confidence(), said.sentence(), implication.rule());
        for (EntityId from : ends(premise, implication.ends().get(0), context)) {
            for (EntityId to : ends(premise, implication.ends().get(1), context)) {
                if (!from.equals(to)) {
                    context.facts().add(new Relation(from, implication.conclusion(), new RelationObject.OfEntity(to),
                            Optional.empty(), span(premise, implication.ends().get(0), from, context),
                            span(premise, implication.ends().get(1), to, context), claim, new Basis.Inferred(index)));
                }
            }
        }
    }

    private boolean isOneOf(Optional<EntityId> end, List<String> wanted, Context context) {
        return wanted.isEmpty() || end.map(id -> context.entities().get(id).type())
                .filter(type -> wanted.stream().anyMatch(want -> types.isA(type, want))).isPresent();
    }

    private static Optional<EntityId> object(Relation relation) {
        return triple(relation).map(Triple::object);
    }

    private static List<EntityId> ends(Relation relation, End end, Context context) {
        return switch (end) {
            case SUBJECT -> List.of(relation.subject());
            case OBJECT -> object(relation).stream().toList();
            case OF -> relation.of().stream().toList();
            case BODY_OF_OBJECT -> object(relation).stream().flatMap(it -> context.bodies().listOf(it).stream()).toList();
            case BODY_OF_SUBJECT -> context.bodies().listOf(relation.subject());
            case COUNTRY_OF_SUBJECT -> context.facts().findCountry(relation.subject()).stream().toList();
            case COUNTRY_OF_OBJECT -> object(relation).or(relation::of).flatMap(context.facts()::findCountry).stream()
                    .toList();
        };
    }

    private static Span span(Relation relation, End end, EntityId id, Context context) {
        return switch (end) {
            case SUBJECT -> relation.subjectMention();
            case OBJECT -> relation.objectMention();
            case OF, BODY_OF_OBJECT, BODY_OF_SUBJECT, COUNTRY_OF_OBJECT, COUNTRY_OF_SUBJECT ->
                    context.mentions().in(relation.claim().sentence(), id).orElse(relation.objectMention());
        };
    }
}
