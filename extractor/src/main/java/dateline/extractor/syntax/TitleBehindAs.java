package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.Optional;

/** "Serves as <i>Vice President</i> of Sales": before a title in capitals, parsers do not know the preposition. */
final class TitleBehindAs implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int as = 1; as < sentence.size(); as++) {
            if (!sentence.lemma(as).equals("as")) {
                continue;
            }
            int preposition = as;
            Optional<Integer> verb = graph.findParent(as, "dep")
                    .filter(it -> it < preposition && sentence.token(it).isVerb());
            Optional<Integer> title = graph.below(as).stream().map(Dependency::dependent)
                    .filter(noun -> noun > preposition && sentence.token(noun).isNoun()).findFirst();
            if (verb.isPresent() && title.isPresent()) {
                tree.attach(title.get(), "obl:as", verb.get());
                tree.attach(as, "case", title.get());
            }
        }
    }
}
