package dateline.extractor.bench;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names, pronouns and descriptions as stock CoreNLP finds and groups them with its statistical coreference (Clark and
 * Manning, 2015): what Dateline's are measured against. A chain has the names that lie in its mentions around their head;
 * a name in no chain is an entity of its own.
 */
public final class StockExtractor implements DocumentExtractor {

    private static final Set<String> NAME_LABELS = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC", "CITY",
            "COUNTRY", "STATE_OR_PROVINCE", "NATIONALITY", "RELIGION", "IDEOLOGY");

    private final TypeHierarchy types;
    private final StanfordCoreNLP pipeline;

    /** Loads the models, which takes more than 4 GB of heap. */
    public StockExtractor(TypeHierarchy types) {
        this.types = types;
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        properties.setProperty("coref.algorithm", "statistical");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public DocumentFacts extract(Document document) {
        Annotation annotation = new Annotation(document.text());
        pipeline.annotate(annotation);
        Map<Span, Mention> names = names(annotation);
        List<List<Mention>> clusters = new ArrayList<>();
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values().stream()
                .sorted(Comparator.comparingInt(CorefChain::getChainID))
                .forEach(chain -> clusters.add(mentions(chain, annotation, names)));
        names.values().forEach(name -> clusters.add(List.of(name)));
        List<Entity> entities = clusters.stream().filter(cluster -> !cluster.isEmpty())
                .map(cluster -> entity(document, cluster)).toList();
        return new DocumentFacts(document, entities, List.of(), List.of(), List.of(), List.of());
    }

    private Map<Span, Mention> names(Annotation annotation) {
        Map<Span, Mention> names = new TreeMap<>();
        for (CoreMap found : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
            String label = found.get(CoreAnnotations.NamedEntityTagAnnotation.class);
            boolean isPronoun = found.get(CoreAnnotations.TokensAnnotation.class).stream()
                    .allMatch(token -> token.tag().startsWith("PRP"));
            if (NAME_LABELS.contains(label) && !isPronoun) {
                Span span = new Span(found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
                names.put(span, new Mention(span, MentionKind.NAME,
                        types.findByLabel(label).orElse(TypeHierarchy.ROOT)));
            }
        }
        return names;
    }

    /** Takes the names that it uses out of {@code names}. */
    private static List<Mention> mentions(CorefChain chain, Annotation annotation, Map<Span, Mention> names) {
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        Map<Span, Mention> mentions = new TreeMap<>();
        for (CorefChain.CorefMention found : chain.getMentionsInTextualOrder()) {
            List<CoreLabel> tokens = sentences.get(found.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
            CoreLabel head = tokens.get(found.headIndex - 1);
            Span headSpan = new Span(head.beginPosition(), head.endPosition());
            Optional<Mention> name = names.values().stream().filter(each -> each.span().overlaps(headSpan)).findFirst();
            Mention mention = name.orElseGet(() -> new Mention(new Span(tokens.get(found.startIndex - 1).beginPosition(),
                    tokens.get(found.endIndex - 2).endPosition()), found.mentionType == MentionType.PRONOMINAL
                            ? MentionKind.PRONOUN : MentionKind.NOMINAL, TypeHierarchy.ROOT));
            name.ifPresent(used -> names.remove(used.span()));
            mentions.put(mention.span(), mention);
        }
        return List.copyOf(mentions.values());
    }

    private static Entity entity(Document document, List<Mention> mentions) {
        Mention first = mentions.stream().filter(mention -> mention.kind() == MentionKind.NAME).findFirst()
                .orElse(mentions.getFirst());
        return new Entity(new EntityId("e" + mentions.getFirst().span().start() + "-" + mentions.getFirst().span().end()),
                first.span().in(document.text()), first.type(), new Link.Unlinked(), mentions);
    }
}
