package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {

    /** "Nurses from Quito struck and marched", with the subject shared by both verbs. */
    private final DependencyGraph graph = new DependencyGraph(6, List.of(
            new Dependency(-1, "root", 3), new Dependency(3, "nsubj", 0), new Dependency(5, "nsubj", 0),
            new Dependency(2, "case", 1), new Dependency(0, "nmod:from", 2), new Dependency(5, "cc", 4),
            new Dependency(3, "conj:and", 5)));

    @Test
    void aRelationIsFoundWithItsSubtypes() {
        assertThat(graph.findChild(0, "nmod")).contains(2);
        assertThat(graph.findParent(2, "nmod")).contains(0);
        assertThat(graph.findChild(0, "nm")).isEmpty();
    }

    @Test
    void theRootHasNoParent() {
        assertThat(graph.findParent(3, "root")).isEmpty();
    }

    @Test
    void aSharedSubjectBelongsToTheSubtreeOfItsOwnVerbOnly() {
        assertThat(graph.subtree(5)).isEqualTo(bits(4, 5));
        assertThat(graph.subtree(3)).isEqualTo(bits(0, 1, 2, 3, 4, 5));
    }

    @Test
    void aCircleOfDependenciesEnds() {
        DependencyGraph circle = new DependencyGraph(2, List.of(new Dependency(0, "acl:relcl", 1),
                new Dependency(1, "nsubj", 0)));

        assertThat(circle.subtree(0)).isEqualTo(bits(0, 1));
    }

    @Test
    void anEmptyGraphHasNothingAnywhere() {
        assertThat(DependencyGraph.empty().isEmpty()).isTrue();
        assertThat(DependencyGraph.empty().below(7)).isEmpty();
        assertThat(DependencyGraph.empty().above(7)).isEmpty();
    }

    @Test
    void theSubtypeIsWhatStandsBehindTheColon() {
        assertThat(new Dependency(0, "obl:because_of", 1).subtype()).isEqualTo("because_of");
        assertThat(new Dependency(0, "obj", 1).subtype()).isEmpty();
    }

    @Test
    void aSpanAroundAHeadStopsAtGapsAndLeavesPunctuationOut() {
        Sentence sentence = SharedModels.sentence("Nurses, doctors, and drivers marched.");

        assertThat(sentence.spanAround(2, bits(0, 2, 3)).in("Nurses, doctors, and drivers marched."))
                .isEqualTo("doctors");
    }

    @Test
    void theTokenAtAnOffsetIsTheOneThatCoversItOrTheLastBefore() {
        Sentence sentence = SharedModels.sentence("Nurses  marched.");

        assertThat(List.of(sentence.tokenAt(0), sentence.tokenAt(5), sentence.tokenAt(6), sentence.tokenAt(8)))
                .containsExactly(0, 0, 0, 1);
    }

    private static BitSet bits(int... members) {
        BitSet bits = new BitSet();
        for (int member : members) {
            bits.set(member);
        }
        return bits;
    }
}
