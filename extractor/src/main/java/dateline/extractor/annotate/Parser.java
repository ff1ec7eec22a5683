package dateline.extractor.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's neural dependency parser (Chen and Manning, 2014), asked for two of the five graphs that its annotator makes:
 * basic and enhanced dependencies (not enhanced++, which takes "a range of" for a number). Safe for use by many threads.
 */
final class Parser {

    /** Products of a word and the hidden layer that are kept, some 100 MB; CoreNLP's 5,000 are too few for one article. */
    private static final String CACHED_PRODUCTS = "50000";

    private final DependencyParser parser;

    Parser() {
        Properties properties = new Properties();
        properties.setProperty("numCached", CACHED_PRODUCTS);
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties);
    }

    /** @param sentence with tokens and parts of speech */
    DependencyGraph parse(CoreMap sentence, int size) {
        List<BracketedDates.Bracket> brackets = BracketedDates.find(sentence.get(CoreAnnotations.TokensAnnotation.class));
        GrammaticalStructure structure = parser.predict(without(brackets, sentence));
        int[] heads = new int[size];
        for (TypedDependency basic : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
            heads[basic.dep().index() - 1] = basic.gov().index() - 1;
        }
        List<Dependency> dependencies = new ArrayList<>(size + size / 4);
        for (TypedDependency enhanced : structure.typedDependenciesEnhanced()) {
            int governor = enhanced.gov().index() - 1; // the root's index is 0
            int dependent = enhanced.dep().index() - 1;
            if (governor != dependent) {
                dependencies.add(new Dependency(governor, governor < 0 ? "root" : enhanced.reln().toString(), dependent));
            }
        }
        for (BracketedDates.Bracket bracket : brackets) {
            for (int token = bracket.first(); token <= bracket.last(); token++) {
                heads[token] = bracket.first() - 1;
                dependencies.add(new Dependency(bracket.first() - 1, "dep", token));
            }
        }
        // The governor of the basic tree comes first among several.
        dependencies.sort(Comparator.comparingInt(Dependency::dependent)
                .thenComparing(dependency -> heads[dependency.dependent()] == dependency.governor() ? 0 : 1)
                .thenComparingInt(Dependency::governor)
                .thenComparing(Dependency::relation));
        return new DependencyGraph(size, dependencies.stream().distinct().toList());
    }

    /** The same tokens, with their own indices, but those of the brackets. */
    private static CoreMap without(List<BracketedDates.Bracket> brackets, CoreMap sentence) {
        if (brackets.isEmpty()) {
            return sentence;
        }
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        CoreMap rest = new ArrayCoreMap(sentence);
        rest.set(CoreAnnotations.TokensAnnotation.class, tokens.stream().filter(token -> brackets.stream()
                .noneMatch(bracket -> bracket.first() < token.index() && token.index() <= bracket.last() + 1)).toList());
        return rest;
    }
}
