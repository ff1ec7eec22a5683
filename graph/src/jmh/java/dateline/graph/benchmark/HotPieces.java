package dateline.graph.benchmark;

import dateline.extractor.Extractor;
import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Annotator;
import dateline.extractor.annotate.Token;
import dateline.extractor.coreference.Chain;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.frame.FrameMatcher;
import dateline.extractor.frame.Match;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.predicate.Predicate;
import dateline.extractor.predicate.PredicateFinder;
import dateline.graph.Iris;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ArticleMapper;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Resolution;
import dateline.graph.resolve.Resolver;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What Dateline itself does over and over, on one invented article of about 600 words; CoreNLP's work is not part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPieces {

    private static final String PARAGRAPHS = """
            President Anna Berg of Norway visited Ottawa on Monday and met Prime Minister Paul Martel. She said that her \
            country would send 40 trucks to Chad if the parliament approved the plan.
            The Red Crescent, which runs three hospitals in Chad, welcomed the decision. Its spokeswoman, Lena Diallo, \
            told Reuters that the trucks had not arrived. "We do not know when they will come," Diallo said.
            Martel denied that Canada had refused to help. According to officials in Ottawa, the government may announce \
            a loan of $30 million next week. The army reportedly wants to deploy 200 soldiers to the border with Sudan.
            Norway and Canada signed an agreement on fishing in March. Berg, a lawyer who was born in Bergen, took office \
            last year after she defeated Erik Holm in an election.
            """;
    private static final int TIMES = 5;

    private final Lexicon lexicon = Lexicon.load();
    private final Gazetteer gazetteer = Gazetteer.load();
    private final CoreferenceResolver coreference = new CoreferenceResolver(lexicon);
    private final Vocabulary vocabulary = Vocabulary.of(lexicon);
    private final ArticleMapper mapper = new ArticleMapper(vocabulary, Iris.withDefaultBase(), "jmh");
    private List<List<String>> words;
    private List<TextMention> mentions;
    private FrameMatcher frames;
    private List<Predicate> predicates;
    private DocumentFacts facts;
    private Resolution resolution;

    /** All that the measured pieces need. */
    @Setup
    public void read() {
        Document document = Document.of("jmh.txt", PARAGRAPHS.repeat(TIMES));
        AnnotatedText text = Annotator.load().annotate(document);
        words = text.sentences().stream().map(sentence -> sentence.tokens().stream().map(Token::word).toList()).toList();
        mentions = new MentionFinder(lexicon, gazetteer).find(text);
        frames = new FrameMatcher(lexicon, new EntityBuilder(lexicon, gazetteer).build(coreference.resolve(mentions)));
        PredicateFinder finder = new PredicateFinder(lexicon);
        predicates = text.sentences().stream().flatMap(sentence -> finder.find(sentence).stream()).toList();
        facts = Extractor.load().extract(document);
        resolution = new Resolver(vocabulary, Iris.withDefaultBase()).resolve(List.of(facts));
    }

    /** Every predicate meets the lexicon. */
    @Benchmark
    public List<List<Match>> frameMatching() {
        return predicates.stream().map(frames::match).toList();
    }

    @Benchmark
    public List<Chain> coreference() {
        return coreference.resolve(mentions);
    }

    /** Every word may begin a name. */
    @Benchmark
    public int nameTrie() {
        int found = 0;
        for (List<String> sentence : words) {
            for (int start = 0; start < sentence.size(); start++) {
                found += gazetteer.listAt(sentence, start).size();
            }
        }
        return found;
    }

    /** From facts to RDF. */
    @Benchmark
    public ArticleGraph mapping() {
        return mapper.map(facts, resolution);
    }
}
