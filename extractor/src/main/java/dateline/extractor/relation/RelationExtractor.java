package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.claim.Attributions;
import dateline.extractor.claim.FactualityAnalyzer;
import dateline.extractor.frame.Denotation;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.frame.Measures;
import dateline.extractor.frame.Participant;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.kbp.KbpClassifier;
import dateline.extractor.kbp.KbpRelation;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.link.Entities;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;
import dateline.extractor.model.Tenure;
import dateline.extractor.predicate.Predicate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the relations of a document together, each once a sentence. */
public final class RelationExtractor {

    private static final String KBP = "kbp";
    private static final String COUNTRY = "country";
    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";

    private final Confidence confidence = Confidence.load();
    private final FactualityAnalyzer factuality;
    private final Measures measures;
    private final NounPhraseRelations forms;
    private final ImpliedRelations implied;
    private final KbpClassifier kbp;
    private final PlaceChain places;
    private final TypeHierarchy types;

    public RelationExtractor(Lexicon lexicon, Gazetteer gazetteer, FactualityAnalyzer factuality) {
        this.factuality = factuality;
        this.measures = new Measures(lexicon.listUnits());
        this.types = lexicon.types();
        this.places = new PlaceChain(types);
        this.forms = new NounPhraseRelations(lexicon);
        this.implied = new ImpliedRelations(lexicon, gazetteer, confidence);
        this.kbp = KbpClassifier.load(lexicon);
    }

    /**
     * @param predicates of each sentence, in the order of the text
     * @param spokenOf   entities that take part in events or make claims
     */
    public List<Relation> extract(AnnotatedText text, List<List<Predicate>> predicates, FrameMatcher frames,
                                  Entities entities, Attributions attributions, Set<EntityId> spokenOf) {
        Map<String, List<Relation>> relations = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (FoundRelation found : forms.find(sentence, entities)) {
                add(relations, relation(found, sentence, byForm(found), office(found, sentence),
                        attributions.findQuoting(found.objectMention())));
            }
            for (Predicate predicate : predicates.get(sentence.index())) {
                for (Match match : frames.match(predicate)) {
                    if (match.entry().concept() instanceof RelationProperty property) {
                        for (FoundRelation found : withLarger(found(match, property, entities), sentence, entities)) {
                            Factuality held = factuality.of(sentence, decisive(predicate));
                            Factuality presented = predicate.kind() == Kind.NOUN ? noun(predicate, held) : held;
                            add(relations, relation(found, sentence, confidence.of(found.property(), Confidence.WORDS),
                                    presented, isPresupposed(predicate)
                                            ? attributions.findQuoting(found.objectMention())
                                            : attributions.findAround(found.objectMention())));
                        }
                    }
                }
            }
        }
        List<Relation> said = all(relations);
        for (Sentence sentence : text.sentences()) {
            for (KbpRelation believed : kbp.find(sentence, entities)) {
                found(believed).filter(found -> !isSaid(found, sentence, said, entities)).ifPresent(found -> add(relations,
                        relation(found, sentence, byForm(found), office(found, sentence),
                                attributions.findAround(found.objectMention()))));
            }
        }
        return implied.withImplied(withHolders(all(relations)), described(text, entities), text, entities,
                spokenOf);
    }

    private static List<Relation> all(Map<String, List<Relation>> relations) {
        return relations.values().stream().flatMap(List::stream).toList();
    }

    private List<Relation> described(AnnotatedText text, Entities entities) {
        return text.sentences().stream().flatMap(sentence -> forms.describe(sentence, entities).stream()
                .map(found -> new Relation(found.subject(), found.property(), found.object(), found.of(),
                        found.subjectMention(), found.objectMention(), new Claim(new Claimant.Author(), Optional.empty(),
                        Factuality.ASSERTED, byForm(found), sentence.span(), found.rule()),
                        new Basis.Described(found.subjectMention())))).toList();
    }

    /**
     * The classifier only fills gaps: where a rule relates the two, or the object to another of the subject's kind, or
     * has found the date, it is not believed. People may have to do with several organizations, and places lie in a
     * country besides.
     */
    private boolean isSaid(FoundRelation found, Sentence sentence, List<Relation> said, Entities entities) {
        if (!(found.object() instanceof RelationObject.OfEntity object)) {
            return said.stream().anyMatch(known -> known.subject().equals(found.subject())
                    && known.property().equals(found.property()));
        }
        boolean isMember = isA(object.entity(), PERSON, entities) && isA(found.subject(), ORGANIZATION, entities);
        return said.stream().filter(known -> known.claim().sentence().equals(sentence.span()))
                .filter(known -> !known.property().equals(COUNTRY))
                .map(RelationExtractor::ends).filter(ends -> ends.contains(object.entity()))
                .flatMap(Set::stream).filter(end -> !end.equals(object.entity()))
                .anyMatch(end -> end.equals(found.subject()) || !isMember && areAlike(found.subject(), end, entities));
    }

    private double byForm(FoundRelation found) {
        return confidence.of(found.property(), found.rule().substring(found.property().length() + 1));
    }

    /** Two people, or two organizations of which the other has a name: "the company" may as well be the first. */
    private boolean areAlike(EntityId one, EntityId other, Entities entities) {
        return isA(one, PERSON, entities) && isA(other, PERSON, entities)
                || isA(one, ORGANIZATION, entities) && isA(other, ORGANIZATION, entities) && entities.get(other).isNamed();
    }

    private boolean isA(EntityId id, String type, Entities entities) {
        return types.isA(entities.get(id).type(), type);
    }

    private static Set<EntityId> ends(Relation relation) {
        Set<EntityId> ends = new HashSet<>(Set.of(relation.subject()));
        relation.of().ifPresent(ends::add);
        if (relation.object() instanceof RelationObject.OfEntity object) {
            ends.add(object.entity());
        }
        return ends;
    }

    private Optional<FoundRelation> found(KbpRelation believed) {
        Mentioned subject = believed.subject();
        return switch (believed.object()) {
            case KbpRelation.End.OfEntity(Mentioned object) -> Optional.of(
                    FoundRelation.between(subject, believed.property(), object, KBP));
            case KbpRelation.End.OfDate(TimeExpression date) -> DateValues.of(date).map(value -> new FoundRelation(
                    subject.entity().id(), believed.property(), value, Optional.empty(), subject.mention().span(),
                    value.span(), believed.property() + "/" + KBP));
        };
    }

    /** "Kenyan President John Banda" once, "President Banda" later: it is the same office. */
    private static List<Relation> withHolders(List<Relation> relations) {
        Map<String, EntityId> holders = new HashMap<>();
        Set<String> several = new HashSet<>();
        relations.forEach(relation -> relation.of().ifPresent(of -> {
            EntityId known = holders.putIfAbsent(office(relation), of);
            if (known != null && !known.equals(of)) {
                several.add(office(relation));
            }
        }));
        holders.keySet().removeAll(several);
        return relations.stream().map(relation -> relation.of().isPresent() ? relation
                : new Relation(relation.subject(), relation.property(), relation.object(),
                Optional.ofNullable(holders.get(office(relation))), relation.subjectMention(),
                relation.objectMention(), relation.claim(), relation.basis(), relation.tenure())).toList();
    }

    private static String office(Relation relation) {
        return relation.subject() + " " + relation.property() + " "
                + (relation.object() instanceof RelationObject.OfValue value ? value.value().toLowerCase(Locale.ROOT) : "");
    }

    private Factuality office(FoundRelation found, Sentence sentence) {
        int first = sentence.tokenAt(found.objectMention().start());
        return factuality.ofOffice(sentence, first, sentence.tokenAt(found.objectMention().end() - 1));
    }

    private Factuality noun(Predicate predicate, Factuality held) {
        int last = Math.min(predicate.head() + 2, predicate.sentence().size() - 1);
        return FactualityAnalyzer.compose(factuality.ofOffice(predicate.sentence(), predicate.head(), last), held);
    }

    /** The first that says it in a sentence is kept: the forms are surer than the words. */
    private static void add(Map<String, List<Relation>> relations, Relation relation) {
        List<Relation> alike = relations.computeIfAbsent(relation.subject() + " " + relation.property() + " "
                + relation.claim().sentence(), key -> new ArrayList<>());
        if (alike.stream().noneMatch(known -> areSame(known.object(), relation.object()))) {
            alike.add(relation);
        }
    }

    /** Titles are the same where their words overlap: "Foreign Minister", "Minister". */
    private static boolean areSame(RelationObject one, RelationObject other) {
        return one instanceof RelationObject.OfValue(var value, var unit, var datatype, Span span)
                && other instanceof RelationObject.OfValue another && another.datatype().equals(datatype)
                ? value.equals(another.value()) || datatype.equals("xsd:string") && span.overlaps(another.span())
                : one.equals(other);
    }

    /** An office holds as far as taking it does: "before he <i>takes</i> office as president". */
    private static int decisive(Predicate predicate) {
        return Optional.of(predicate).filter(office -> office.kind() == Kind.NOUN)
                .flatMap(office -> office.sentence().graph().findParent(office.head(), "obl:as"))
                .orElseGet(predicate::decisive);
    }

    /** "Said that President Ruiz left": a noun that is not what the clause says of somebody is known before. */
    private static boolean isPresupposed(Predicate predicate) {
        return predicate.kind() == Kind.NOUN && predicate.support().isEmpty()
                && !predicate.sentence().graph().hasChild(predicate.head(), "cop");
    }

    private static Relation relation(FoundRelation found, Sentence sentence, double confidence, Factuality factuality,
                                     Optional<Attribution> attribution) {
        Claim claim = new Claim(attribution.map(Attribution::claimant).orElseGet(Claimant.Author::new),
                attribution.flatMap(Attribution::cue), factuality, confidence, sentence.span(), found.rule());
        Tenure tenure = found.property().equals(TitleRelations.POSITION_HELD)
                && found.object() instanceof RelationObject.OfValue title
                ? Tenures.of(sentence, title.span()) : Tenure.UNKNOWN;
        return new Relation(found.subject(), found.property(), found.object(), found.of(), found.subjectMention(),
                found.objectMention(), claim, new Basis.Said(), tenure);
    }

    private List<FoundRelation> found(Match match, RelationProperty property, Entities entities) {
        List<FoundRelation> found = new ArrayList<>();
        Optional<EntityId> of = match.find(RelationProperty.OF).flatMap(RelationExtractor::entity);
        Denotation denotation = new Denotation(entities);
        Sentence sentence = match.predicate().sentence();
        for (Filling subject : fillings(match, RelationProperty.SUBJECT)) {
            Optional<Mentioned> who = denotation.of(sentence, subject.participant().head(),
                    subject.participant().entity()).filter(named -> fits(named, property, RelationProperty.SUBJECT));
            if (who.isEmpty()) {
                continue;
            }
            EntityId id = who.get().entity().id();
            for (Filling object : fillings(match, RelationProperty.OBJECT)) {
                Optional<Mentioned> whom = denotation.of(sentence, object.participant().head(),
                        object.participant().entity());
                object(match, property, object.participant(), whom)
                        .filter(target -> !target.equals(new RelationObject.OfEntity(id)))
                        .ifPresent(target -> found.add(new FoundRelation(id, property.name(), target, of,
                                who.get().mention().span(), property.value().isPresent() ? object.participant().span()
                                : mention(whom, object.participant()), match.entry().rule())));
            }
        }
        return found;
    }

    /** "Anna Berg, a broker based in Tampa": a broker may be a firm, Anna Berg may not. */
    private boolean fits(Mentioned mentioned, RelationProperty property, String role) {
        String type = mentioned.entity().type();
        return type.equals(TypeHierarchy.ROOT) || property.roles().get(role).stream()
                .anyMatch(wanted -> types.isA(type, wanted) || types.isA(wanted, type));
    }

    /** Who is born in "Graz, Styria" is born in Styria, too. */
    private List<FoundRelation> withLarger(List<FoundRelation> relations, Sentence sentence, Entities entities) {
        List<FoundRelation> all = new ArrayList<>(relations);
        for (FoundRelation found : relations) {
            entities.listIn(sentence).stream().filter(place -> found.objectMention().equals(place.mention().span()))
                    .filter(place -> found.object().equals(new RelationObject.OfEntity(place.entity().id())))
                    .flatMap(place -> places.beyond(sentence, place, entities).stream())
                    .forEach(larger -> all.add(new FoundRelation(found.subject(), found.property(),
                            new RelationObject.OfEntity(larger.entity().id()), found.of(), found.subjectMention(),
                            larger.mention().span(), found.rule())));
        }
        return all;
    }

    private static List<Filling> fillings(Match match, String role) {
        return match.fillings().stream().filter(filling -> filling.role().equals(role)).toList();
    }

    private static Optional<EntityId> entity(Participant participant) {
        return participant.entity().map(mentioned -> mentioned.entity().id());
    }

    private static Span mention(Optional<Mentioned> entity, Participant participant) {
        return entity.map(mentioned -> mentioned.mention().span()).orElse(participant.span());
    }

    private Optional<RelationObject> object(Match match, RelationProperty property, Participant participant,
                                            Optional<Mentioned> entity) {
        if (property.value().isEmpty()) {
            return entity.map(mentioned -> new RelationObject.OfEntity(mentioned.entity().id()));
        }
        Sentence sentence = match.predicate().sentence();
        return switch (property.value().get()) {
            case "date" -> DateValues.at(sentence, participant.head()).map(RelationObject.class::cast);
            case "quantity" -> measures.find(sentence, participant.head())
                    .map(measure -> new RelationObject.OfValue(
                            BigDecimal.valueOf(measure.number()).stripTrailingZeros().toPlainString(),
                            Optional.of(measure.unit()), "xsd:decimal", measure.span()));
            default -> match.predicate().kind() == Kind.NOUN
                    ? Optional.of(TitlePhrase.around(sentence, participant.head(), match)) : Optional.empty();
        };
    }
}
