package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.TypeHierarchy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The president of Lund Industries, <i>a carmaker</i>", "..., <i>which</i> makes cars": nobody is a carmaker or which;
 * parsers hang on the person what is said of the organization.
 */
final class ThingBehindOffice implements Correction {

    private static final Set<String> HOLDERS = Set.of("nmod:of", "nmod:at", "nmod:for", "nmod:with");
    private static final Set<String> DESCRIPTIONS = Set.of("appos", "conj");
    private static final String ORGANIZATION = "Organization";
    private static final String PERSON = "Person";

    private final TypeHierarchy types;

    ThingBehindOffice(TypeHierarchy types) {
        this.types = types;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Token office : sentence.tokens()) {
            if (office.isNoun() && types.denotes(office.lemma(), PERSON)) {
                for (Dependency edge : List.copyOf(graph.below(office.index()))) {
                    holder(sentence, office.index(), edge.dependent())
                            .ifPresent(holder -> move(sentence, edge, holder, tree));
                }
            }
        }
    }

    /** Whose office it is, which stands between the office and what is said of either. */
    private Optional<Integer> holder(Sentence sentence, int office, int described) {
        return sentence.graph().below(office).stream().filter(edge -> HOLDERS.contains(edge.relation()))
                .map(Dependency::dependent).filter(noun -> office < noun && noun < described)
                .filter(noun -> sentence.token(noun).isProperNoun() || types.denotes(sentence.lemma(noun), ORGANIZATION))
                .max(Integer::compare);
    }

    private void move(Sentence sentence, Dependency edge, int holder, DependencyEditor tree) {
        int described = edge.dependent();
        boolean isThing = DESCRIPTIONS.stream().anyMatch(edge::is) && sentence.token(described).pos().equals("NN")
                && types.denotes(sentence.lemma(described), ORGANIZATION) && sentence.graph().hasChild(described, "det");
        if (isThing) {
            tree.attach(described, "appos", holder);
        } else if (edge.relation().equals("acl:relcl")) {
            sentence.graph().below(edge.governor()).stream().filter(ref -> ref.is("ref"))
                    .filter(ref -> sentence.lemma(ref.dependent()).equals("which") && ref.dependent() < described
                            && ref.dependent() > holder)
                    .findFirst().ifPresent(ref -> RelativeClauses.move(sentence.graph(), edge, ref, holder, tree));
        }
    }
}
