package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.TypeHierarchy;

/** "The software company <i>Lund Systems</i>": a name right behind the noun that says what it is. */
final class NameBehindItsKind implements Correction {

    private static final String ORGANIZATION = "Organization";

    private final TypeHierarchy types;

    NameBehindItsKind(TypeHierarchy types) {
        this.types = types;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token name : sentence.tokens()) {
            for (Dependency edge : sentence.graph().above(name.index())) {
                boolean isLoose = edge.is("dep") && name.isProperNoun() && edge.governor() >= 0
                        && sentence.graph().subtree(name.index()).nextSetBit(0) == edge.governor() + 1;
                if (isLoose && isKind(sentence.token(edge.governor()))) {
                    tree.replace(edge, new Dependency(edge.governor(), "appos", name.index()));
                }
            }
        }
    }

    private boolean isKind(Token noun) {
        return noun.pos().equals("NN") && types.denotes(noun.lemma(), ORGANIZATION);
    }
}
