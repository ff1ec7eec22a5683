package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "The army says soldiers went missing and were found later": a verb that agrees with what is reported, and not with the
 * verb of saying, is coordinated with the former.
 */
final class CoordinationInReport implements Correction {

    private final Set<String> saying;

    CoordinationInReport(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || !saying.contains(verb.lemma())) {
                continue;
            }
            for (Dependency edge : graph.below(verb.index())) {
                int second = edge.dependent();
                Optional<Integer> report = graph.findChild(verb.index(), "ccomp").filter(head -> head < second);
                if (edge.is("conj") && second > verb.index() && report.isPresent()
                        && isPartOf(sentence, verb, report.get(), second)) {
                    move(sentence, verb.index(), report.get(), second, edge.relation(), tree);
                }
            }
        }
    }

    /** It has no subject of its own, is past like what is reported, and the saying is present. */
    private static boolean isPartOf(Sentence sentence, Token verb, int report, int second) {
        boolean hasOwnSubject = sentence.graph().below(second).stream()
                .anyMatch(edge -> edge.is("nsubj") && edge.dependent() > verb.index());
        return !hasOwnSubject && verb.pos().matches("VB[ZP]") && isPast(sentence, report) && isPast(sentence, second);
    }

    private static boolean isPast(Sentence sentence, int verb) {
        return Stream.concat(Stream.of(verb), sentence.graph().below(verb).stream()
                        .filter(edge -> edge.is("aux") || edge.is("cop")).map(Dependency::dependent))
                .anyMatch(token -> sentence.token(token).pos().equals("VBD"));
    }

    private static void move(Sentence sentence, int verb, int report, int second, String relation, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        graph.findChild(verb, "nsubj").ifPresent(speaker -> tree.detach(speaker, second));
        tree.attach(second, relation, report);
        boolean isPassive = graph.hasChild(second, "aux:pass");
        graph.findChild(report, "nsubj").ifPresent(subject ->
                tree.add(subject, isPassive ? "nsubj:pass" : "nsubj", second));
    }
}
