package dateline.extractor.link;

import dateline.extractor.coreference.Chain;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.kb.Article;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes entities of chains; chains that turn out to be the same thing in the knowledge base become one. */
public final class EntityBuilder {

    private static final String PEOPLE = "People";

    private final TypeHierarchy types;
    private final Gazetteer gazetteer;
    private final EntityLinker linker;
    private final PeopleLinker peopleLinker;
    private final KnowledgeBase knowledgeBase;

    /** Links to the gazetteer alone. */
    public EntityBuilder(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, KnowledgeBase.none());
    }

    public EntityBuilder(Lexicon lexicon, Gazetteer gazetteer, KnowledgeBase knowledgeBase) {
        this.types = lexicon.types();
        this.gazetteer = gazetteer;
        LinkConfidence confidence = LinkConfidence.load();
        this.peopleLinker = new PeopleLinker(knowledgeBase, confidence.knowledgeBase());
        this.linker = new EntityLinker(lexicon, gazetteer, knowledgeBase, confidence, peopleLinker);
        this.knowledgeBase = knowledgeBase;
    }

    private record Draft(List<TextMention> mentions, Link link, Chain chain) {
    }

    public Entities build(List<Chain> chains) {
        Map<Chain, Link> links = linker.link(chains);
        Map<KnowledgeBaseId, Draft> byTarget = new HashMap<>();
        ArrayList<Draft> drafts = new ArrayList<>();
        for (Chain chain : chains) {
            Link link = links.get(chain);
            Optional<Draft> same = link.findTarget().map(byTarget::get);
            if (same.isPresent()) {
                same.get().mentions().addAll(chain.mentions());
                continue;
            }
            Draft draft = new Draft(new ArrayList<>(chain.mentions()), link, chain);
            drafts.add(draft);
            link.findTarget().ifPresent(target -> byTarget.put(target, draft));
        }
        Entities entities = new Entities();
        int number = 0;
        for (Draft draft : drafts) {
            List<TextMention> mentions = draft.mentions().stream()
                    .sorted(Comparator.comparing(TextMention::span)).toList();
            Entity entity = entity(new EntityId("e" + ++number), draft, mentions);
            entities.add(entity, mentions);
            if (types.isA(entity.type(), "Place")) {
                List<TextMention> demonyms = mentions.stream().filter(TextMention::isDemonym).toList();
                for (Entity people : peoples(demonyms, number)) {
                    entities.add(people, List.of());
                    number++;
                }
            }
        }
        return entities;
    }

    private Entity entity(EntityId id, Draft draft, List<TextMention> mentions) {
        Optional<GazetteerEntry> entry = draft.link().findTarget().flatMap(gazetteer::find);
        Optional<Article> article = draft.link().findTarget().flatMap(knowledgeBase::find);
        Link link = draft.link() instanceof Link.Linked linked
                ? linked.withDescription(article.flatMap(Article::description)) : draft.link();
        String type = entry.map(GazetteerEntry::type)
                .orElseGet(() -> narrowed(type(draft.chain()), article.flatMap(Article::type)));
        String label = entry.map(GazetteerEntry::label).orElseGet(() -> label(draft.chain()));
        boolean isPlace = types.isA(type, "Place");
        Set<Span> names = mentions.stream().filter(mention -> mention.isName() && !mention.isDemonym())
                .map(mention -> mention.headToken().span()).collect(Collectors.toSet());
        return new Entity(id, label, type, link, mentions.stream().filter(mention -> !holdsName(mention, names))
                .map(mention -> isPlace && mention.isDemonym() ? mention.toMention(MentionKind.NOMINAL)
                        : mention.toMention()).toList());
    }

    /** "<i>Javelin</i> missiles" mentions the missile once. */
    private static boolean holdsName(TextMention description, Set<Span> heads) {
        return !description.isName() && IntStream.range(description.first(), description.head())
                .anyMatch(token -> heads.contains(description.sentence().token(token).span()));
    }

    /**
     * A demonym names a people; the place that it speaks of is described by it and acts in its stead (decision 15). Nouns
     * ("Norlanders") are linked to what the knowledge base has on that people; an adjective may as well mean the country
     * and has no link (decision 35). The two have one label, by which the graph takes them for one.
     */
    private List<Entity> peoples(List<TextMention> demonyms, int number) {
        if (demonyms.isEmpty()) {
            return List.of();
        }
        String label = demonyms.getFirst().candidates().stream().map(GazetteerEntry::findPeopleName)
                .flatMap(Optional::stream).findFirst().orElseGet(() -> demonyms.getFirst().words());
        List<TextMention> nouns = demonyms.stream().filter(TextMention::isPlural).toList();
        Optional<Link> link = linkPeople(nouns);
        if (link.isEmpty()) {
            return List.of(people(number + 1, label, demonyms, new Link.Unlinked()));
        }
        List<TextMention> adjectives = demonyms.stream().filter(mention -> !mention.isPlural()).toList();
        Entity linked = people(number + 1, label, nouns, link.get());
        return adjectives.isEmpty() ? List.of(linked)
                : List.of(linked, people(number + 2, label, adjectives, new Link.Unlinked()));
    }

    private Optional<Link> linkPeople(List<TextMention> nouns) {
        Stream<String> others = nouns.stream().limit(1).flatMap(noun -> noun.candidates().stream())
                .flatMap(entry -> entry.demonyms().stream());
        return peopleLinker.find(Stream.concat(nouns.stream().map(TextMention::words), others).distinct().toList());
    }

    private static Entity people(int number, String label, List<TextMention> demonyms, Link link) {
        return new Entity(new EntityId("e" + number), label, PEOPLE, link,
                demonyms.stream().map(TextMention::toMention).toList());
    }

    /** What the knowledge base says of the type, where it is a kind of what the text says. */
    private String narrowed(String type, Optional<String> known) {
        return known.filter(narrower -> types.isA(narrower, type)).orElse(type);
    }

    /** The type that most of the names have; of a narrower one and its parent, the narrower one. */
    private String type(Chain chain) {
        Map<String, Long> votes = chain.mentions().stream().filter(TextMention::isName)
                .collect(Collectors.groupingBy(TextMention::type, Collectors.counting()));
        if (votes.isEmpty()) {
            return chain.type();
        }
        String most = votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey)).orElseThrow()
                .getKey();
        return votes.keySet().stream().filter(type -> types.isA(type, most)).sorted()
                .filter(type -> !type.equals(most)).findFirst().orElse(most);
    }

    private static String label(Chain chain) {
        return chain.findFullestName()
                .or(() -> chain.mentions().stream().filter(mention -> mention.kind() == MentionKind.NOMINAL).findFirst())
                .map(EntityBuilder::withoutArticle)
                .orElseGet(() -> chain.mentions().getFirst().words());
    }

    private static String withoutArticle(TextMention mention) {
        String words = mention.words().replace('\n', ' ');
        return words.replaceFirst("^(?i)(the|a|an|this|that|these|those|its|his|her|their)\\s+(?=\\S)", "");
    }
}
