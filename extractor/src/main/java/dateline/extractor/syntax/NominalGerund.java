package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.List;

/** "The <i>stabbing</i> of a student": parsers hang on the article what belongs to the gerund behind it. */
final class NominalGerund implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token gerund : sentence.tokens()) {
            int article = gerund.index() - 1;
            boolean isBehindArticle = gerund.pos().equals("VBG") && article >= 0
                    && sentence.token(article).pos().equals("DT")
                    && sentence.graph().findParent(gerund.index(), "amod").filter(head -> head == article).isPresent();
            if (isBehindArticle) {
                exchange(sentence, article, gerund.index(), tree);
            }
        }
    }

    private static void exchange(Sentence sentence, int article, int gerund, DependencyEditor tree) {
        List<Dependency> above = sentence.graph().above(article);
        tree.detach(gerund, article);
        above.forEach(edge -> tree.add(gerund, edge.relation(), edge.governor()));
        for (Dependency edge : sentence.graph().below(article)) {
            if (edge.dependent() != gerund) {
                tree.replace(edge, new Dependency(gerund, edge.relation(), edge.dependent()));
            }
        }
        tree.attach(article, "det", gerund);
    }
}
