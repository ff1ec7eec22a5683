package dateline.extractor.relation;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.claim.Attributions;
import dateline.extractor.claim.FactualityAnalyzer;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.frame.Measures;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.link.Entities;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;
import dateline.extractor.predicate.Predicate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings the relations of a document together, each once a sentence. */
public final class RelationExtractor {

    private static final double BY_LEXICON = 0.85;
    private static final double BY_FORM = 0.75;

    private final FactualityAnalyzer factuality;
    private final Measures measures;
    private final NounPhraseRelations forms;

    public RelationExtractor(Lexicon lexicon, FactualityAnalyzer factuality) {
        this.factuality = factuality;
        this.measures = new Measures(lexicon.listUnits());
        this.forms = new NounPhraseRelations(lexicon);
    }

    /** @param predicates of each sentence, in the order of the text */
    public List<Relation> extract(AnnotatedText text, List<List<Predicate>> predicates, FrameMatcher frames,
                                  Entities entities, Attributions attributions) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (FoundRelation found : forms.find(sentence, entities)) {
                add(relations, relation(found, sentence, BY_FORM, office(found, sentence),
                        attributions.findQuoting(found.objectMention())));
            }
            for (Predicate predicate : predicates.get(sentence.index())) {
                for (Match match : frames.match(predicate)) {
                    if (match.entry().concept() instanceof RelationProperty property) {
                        for (FoundRelation found : found(match, property)) {
                            Factuality held = factuality.of(sentence, decisive(predicate));
                            Factuality presented = predicate.kind() == Kind.NOUN ? noun(predicate, held) : held;
                            add(relations, relation(found, sentence, BY_LEXICON, presented, isPresupposed(predicate)
                                    ? attributions.findQuoting(found.objectMention())
                                    : attributions.findAround(found.objectMention())));
                        }
                    }
                }
            }
        }
        return withHolders(List.copyOf(relations.values()));
    }

    /** "Kenyan President John Banda" once, "President Banda" later: it is the same office. */
    private static List<Relation> withHolders(List<Relation> relations) {
        Map<String, EntityId> holders = new HashMap<>();
        relations.forEach(relation -> relation.of().ifPresent(of -> holders.putIfAbsent(office(relation), of)));
        return relations.stream().map(relation -> relation.of().isPresent() ? relation
                : new Relation(relation.subject(), relation.property(), relation.object(),
                Optional.ofNullable(holders.get(office(relation))), relation.subjectMention(),
                relation.objectMention(), relation.claim())).toList();
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
    private static void add(Map<String, Relation> relations, Relation relation) {
        relations.putIfAbsent(relation.subject() + " " + relation.property() + " " + key(relation) + " "
                + relation.claim().sentence(), relation);
    }

    private static String key(Relation relation) {
        return switch (relation.object()) {
            case RelationObject.OfEntity entity -> entity.entity().value();
            case RelationObject.OfValue value -> value.datatype().equals("xsd:string") ? "text" : value.value();
        };
    }

    /** A noun holds as far as the clause that predicates it; an apposition or a title is presupposed. */
    private static int decisive(Predicate predicate) {
        return predicate.support().orElse(predicate.head());
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
        return new Relation(found.subject(), found.property(), found.object(), found.of(), found.subjectMention(),
                found.objectMention(), claim);
    }

    private List<FoundRelation> found(Match match, RelationProperty property) {
        List<FoundRelation> found = new ArrayList<>();
        Optional<EntityId> of = match.find(RelationProperty.OF).flatMap(RelationExtractor::entity);
        for (Filling subject : fillings(match, RelationProperty.SUBJECT)) {
            Optional<EntityId> subjectId = entity(subject.participant());
            if (subjectId.isEmpty()) {
                continue;
            }
            for (Filling object : fillings(match, RelationProperty.OBJECT)) {
                object(match, property, object.participant())
                        .filter(target -> !target.equals(new RelationObject.OfEntity(subjectId.get())))
                        .ifPresent(target -> found.add(new FoundRelation(subjectId.get(), property.name(), target, of,
                                mention(subject.participant()), mention(object.participant()), match.entry().rule())));
            }
        }
        return found;
    }

    private static List<Filling> fillings(Match match, String role) {
        return match.fillings().stream().filter(filling -> filling.role().equals(role)).toList();
    }

    private static Optional<EntityId> entity(Participant participant) {
        return participant.entity().map(mentioned -> mentioned.entity().id());
    }

    private static Span mention(Participant participant) {
        return participant.entity().map(mentioned -> mentioned.mention().span()).orElse(participant.span());
    }

    private Optional<RelationObject> object(Match match, RelationProperty property, Participant participant) {
        if (property.value().isEmpty()) {
            return entity(participant).map(RelationObject.OfEntity::new);
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
