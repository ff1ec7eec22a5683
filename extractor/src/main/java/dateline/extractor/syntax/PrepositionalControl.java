package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Called on the <i>mayor</i> to resign", "a plan for the <i>city</i> to buy it": who is to do it stands behind the
 * preposition, and is not who calls.
 */
final class PrepositionalControl implements Correction {

    private static final String UNDERSTOOD = "nsubj:xsubj";
    /** Parsers take them for conjunctions before "them to go"; "for", which is one there, is not among them. */
    private static final Set<String> PREPOSITIONS = Set.of("on", "upon", "with", "to", "at", "against");

    private final Set<String> verbs;

    /** @param verbs each with its preposition: "call on" */
    PrepositionalControl(List<String> verbs) {
        this.verbs = new HashSet<>(verbs);
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token token : sentence.tokens()) {
            for (Dependency edge : sentence.graph().below(token.index())) {
                if (token.isVerb() && edge.dependent() > token.index()) {
                    preposition(sentence, edge).ifPresentOrElse(
                            mark -> takePhrase(sentence, token, edge, mark, tree),
                            () -> control(sentence, token, edge, tree));
                }
            }
            if (token.isNoun()) {
                controlByNoun(sentence, token.index(), tree);
            }
        }
    }

    /** "Called <i>on</i> them to go": the mark of a clause that has its own "to". */
    private static Optional<Dependency> preposition(Sentence sentence, Dependency clause) {
        List<Dependency> marks = sentence.graph().below(clause.dependent()).stream()
                .filter(edge -> edge.is("mark")).toList();
        boolean isInfinitive = marks.size() == 2 && sentence.lemma(marks.getLast().dependent()).equals("to")
                && !clause.is("conj");
        return marks.stream().limit(1).filter(mark -> isInfinitive
                && PREPOSITIONS.contains(sentence.lemma(mark.dependent()))).findFirst();
    }

    /** What is taken for the subject of the clause belongs to the verb: "called on <i>them</i>". */
    private void takePhrase(Sentence sentence, Token verb, Dependency clause, Dependency mark, DependencyEditor tree) {
        int head = clause.dependent();
        String preposition = sentence.lemma(mark.dependent());
        boolean isControl = verbs.contains(verb.lemma() + " " + preposition);
        List<Dependency> subjects = sentence.graph().below(head).stream()
                .filter(edge -> edge.is("nsubj") && edge.dependent() > mark.dependent() && edge.dependent() < head)
                .toList();
        if (subjects.isEmpty()) {
            return;
        }
        tree.replace(mark, new Dependency(subjects.getFirst().dependent(), "case", mark.dependent()));
        for (Dependency subject : subjects) {
            tree.replace(subject, new Dependency(verb.index(), "obl:" + preposition, subject.dependent()));
            if (isControl) {
                tree.add(subject.dependent(), UNDERSTOOD, head);
            }
        }
        tree.replace(clause, new Dependency(verb.index(), "xcomp", head));
    }

    private void control(Sentence sentence, Token verb, Dependency clause, DependencyEditor tree) {
        List<Integer> meant = sentence.graph().below(verb.index()).stream().filter(edge -> edge.is("obl")
                && verbs.contains(verb.lemma() + " " + edge.subtype())).map(Dependency::dependent).toList();
        if (clause.is("xcomp") && !meant.isEmpty()) {
            giveSubjects(sentence.graph(), clause.dependent(), meant, tree);
        }
    }

    /** "Paved the way for <i>the city</i> to buy it": an infinitive right behind the phrase. */
    private static void controlByNoun(Sentence sentence, int noun, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        List<Integer> meant = graph.below(noun).stream().filter(edge -> edge.relation().equals("nmod:for"))
                .map(Dependency::dependent).toList();
        if (meant.isEmpty()) {
            return;
        }
        int behind = graph.subtree(meant.getLast()).nextClearBit(meant.getLast());
        Optional<Integer> infinitive = behind < sentence.size() && sentence.token(behind).pos().equals("TO")
                ? graph.findParent(behind, "mark").filter(head -> !graph.hasChild(head, "nsubj")
                || graph.below(head).stream().anyMatch(edge -> edge.relation().equals(UNDERSTOOD))) : Optional.empty();
        infinitive.ifPresent(head -> giveSubjects(graph, head, meant, tree));
    }

    private static void giveSubjects(DependencyGraph graph, int infinitive, List<Integer> subjects,
                                     DependencyEditor tree) {
        graph.below(infinitive).stream().filter(edge -> edge.relation().equals(UNDERSTOOD))
                .forEach(edge -> tree.detach(edge.dependent(), infinitive));
        subjects.forEach(head -> tree.add(head, UNDERSTOOD, infinitive));
    }
}
