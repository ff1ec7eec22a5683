package dateline.extractor.kbp;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.kbp.KbpTable.Slot;
import dateline.extractor.kbp.KbpTable.Tag;
import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the model about every pair of mentions in a sentence whose types some relation admits. Immutable. */
public final class KbpClassifier {

    private static final String NO_RELATION = "no_relation";
    private static final String DATE = "DATE";
    private static final String TITLE = "TITLE";
    /** More mentions make a list, in which the model sees relations everywhere. */
    private static final int MOST_MENTIONS = 25;
    /** Words between two ends; relations over a longer way are guesses. */
    private static final int FARTHEST = 30;

    private final KbpTable table;
    private final KbpModel model;
    private final TypeHierarchy types;
    private final Set<String> leaders;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> properties = new HashSet<>();
    private final Lexicon lexicon;

    private KbpClassifier(Lexicon lexicon, KbpTable table, KbpModel model) {
        this.table = table;
        this.model = model;
        this.lexicon = lexicon;
        this.types = lexicon.types();
        this.leaders = Set.copyOf(table.leaders());
        for (int i = 0; i < model.labels().size(); i++) {
            numbers.put(model.labels().get(i), i);
        }
        table.relations().forEach(this::check);
        for (String property : List.of("positionHeld", "occupation")) {
            lexicon.findRelationProperty(property).stream().map(Concept::nouns).flatMap(List::stream)
                    .forEach(group -> titles.addAll(group.words()));
        }
    }

    private void check(Slot slot) {
        if (!numbers.containsKey(slot.relation())) {
            throw new IllegalStateException("kbp.yaml: " + slot.relation() + " is no relation of the model");
        }
        properties.add(slot.property());
    }

    /** Reads the model, some 0.3 MB. */
    public static KbpClassifier load(Lexicon lexicon) {
        return new KbpClassifier(lexicon, KbpTable.load().within(lexicon), KbpModel.load());
    }

    /** In the order of the text; none for a sentence that was not parsed. */
    public List<KbpRelation> find(Sentence sentence, Entities entities) {
        List<KbpMention> mentions = mentions(sentence, entities);
        if (sentence.graph().isEmpty() || mentions.size() < 2 || mentions.size() > MOST_MENTIONS) {
            return List.of();
        }
        KbpFeatures features = new KbpFeatures(sentence, tags(sentence, mentions), leaders);
        double[] ofSentence = model.scores();
        features.ofSentence(feature -> model.add(feature, ofSentence));
        List<KbpRelation> found = new ArrayList<>();
        for (KbpMention subject : mentions) {
            for (KbpMention object : mentions) {
                List<Slot> slots = slots(subject, object);
                if (!slots.isEmpty()) {
                    double[] scores = ofSentence.clone();
                    features.ofPair(subject, object, feature -> model.add(feature, scores));
                    best(slots, scores, subject, object).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private List<KbpMention> mentions(Sentence sentence, Entities entities) {
        List<KbpMention> mentions = new ArrayList<>();
        for (Mentioned mentioned : entities.listIn(sentence)) {
            boolean isName = mentioned.mention().isName();
            boolean isSomebody = mentioned.entity().isNamed() || mentioned.mention().kind() == MentionKind.PRONOUN;
            if (!isSomebody || isCredit(mentioned)) {
                continue;
            }
            int head = mentioned.mention().head();
            tag(mentioned).ifPresent(tag -> mentions.add(new KbpMention(isName ? mentioned.mention().first() : head,
                    isName ? mentioned.mention().last() : head, tag.tag(), tag.fine(), Optional.of(mentioned),
                    Optional.empty())));
        }
        for (TimeExpression time : sentence.times()) {
            mentions.add(new KbpMention(time.first(), time.last(), DATE, false, Optional.empty(), Optional.of(time)));
        }
        mentions.sort(Comparator.comparingInt(KbpMention::first).thenComparingInt(KbpMention::last));
        return mentions;
    }

    /** "PORT ELM, May 3 (Reuters)": who tells it is no part of what is told. */
    private boolean isCredit(Mentioned mentioned) {
        return mentioned.mention().isBracketed() && types.isA(mentioned.entity().type(), "NewsOrganization");
    }

    private Optional<Tag> tag(Mentioned mentioned) {
        return table.tags().stream().filter(tag -> tag.demonym() == mentioned.mention().isDemonym()
                && tag.types().stream().anyMatch(type -> types.isA(mentioned.entity().type(), type))).findFirst();
    }

    /** The label of each token: of the mention that it is in, of an office, of a number. */
    private List<String> tags(Sentence sentence, List<KbpMention> mentions) {
        List<String> tags = new ArrayList<>();
        sentence.tokens().forEach(token -> tags.add(titles.contains(token.lemma()) && token.isNoun() ? TITLE
                : token.pos().equals("CD") ? "NUMBER" : token.ner()));
        mentions.stream().filter(mention -> mention.entity().map(entity -> entity.mention().isName()).orElse(true))
                .forEach(mention -> {
                    for (int i = mention.first(); i <= mention.last(); i++) {
                        tags.set(i, mention.tag());
                    }
                });
        return tags;
    }

    private List<Slot> slots(KbpMention subject, KbpMention object) {
        boolean isPair = subject.entity().isPresent() && !subject.overlaps(object)
                && !subject.entity().map(Mentioned::entity).equals(object.entity().map(Mentioned::entity))
                && Math.max(subject.first(), object.first()) - Math.min(subject.last(), object.last()) <= FARTHEST;
        return isPair ? table.relations().stream().filter(slot -> slot.admits(subject.tag(), object.tag())).toList()
                : List.of();
    }

    private Optional<KbpRelation> best(List<Slot> slots, double[] scores, KbpMention subject, KbpMention object) {
        double sum = Math.exp(scores[numbers.get(NO_RELATION)]);
        Slot best = null;
        double most = sum;
        for (Slot slot : slots) {
            double weight = Math.exp(scores[numbers.get(slot.relation())]);
            sum += weight;
            if (weight > most) {
                best = slot;
                most = weight;
            }
        }
        double probability = most / sum;
        if (best == null || best.property() == null || probability < best.least()) {
            return Optional.empty();
        }
        if (object.date().isPresent()) {
            return Optional.of(new KbpRelation(subject.entity().orElseThrow(), best.property(),
                    new KbpRelation.End.OfDate(object.date().get()), probability));
        }
        Mentioned from = (best.inverse() ? object : subject).entity().orElseThrow();
        Mentioned to = (best.inverse() ? subject : object).entity().orElseThrow();
        return Optional.of(new KbpRelation(from, property(best, to), new KbpRelation.End.OfEntity(to), probability));
    }

    private String property(Slot slot, Mentioned to) {
        return slot.kinds().entrySet().stream().filter(kind -> types.isA(to.entity().type(), kind.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(slot.property());
    }
}
