package dateline.extractor.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The dependencies of a sentence, indexed both ways. A sentence that was not parsed has none. */
public final class DependencyGraph {

    private static final DependencyGraph EMPTY = new DependencyGraph(0, List.of());

    private final List<List<Dependency>> byGovernor;
    private final List<List<Dependency>> byDependent;
    private final List<Integer> roots = new ArrayList<>();

    public DependencyGraph(int tokens, List<Dependency> dependencies) {
        byGovernor = lists(tokens);
        byDependent = lists(tokens);
        for (Dependency dependency : dependencies) {
            byDependent.get(dependency.dependent()).add(dependency);
            if (dependency.governor() < 0) {
                roots.add(dependency.dependent());
            } else {
                byGovernor.get(dependency.governor()).add(dependency);
            }
        }
    }

    public static DependencyGraph empty() {
        return EMPTY;
    }

    private static List<List<Dependency>> lists(int size) {
        List<List<Dependency>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(3));
        }
        return lists;
    }

    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Edges from this token down to its dependents, in the order of the text. */
    public List<Dependency> below(int token) {
        return token < byGovernor.size() ? byGovernor.get(token) : List.of();
    }

    /** Edges from this token up to its governors; more than one where the enhanced graph shares it. */
    public List<Dependency> above(int token) {
        return token < byDependent.size() ? byDependent.get(token) : List.of();
    }

    /** The first dependent in that relation or a subtype of it. */
    public Optional<Integer> findChild(int token, String relation) {
        for (Dependency dependency : below(token)) {
            if (dependency.is(relation)) {
                return Optional.of(dependency.dependent());
            }
        }
        return Optional.empty();
    }

    public boolean hasChild(int token, String relation) {
        return findChild(token, relation).isPresent();
    }

    /** The first governor that is a token, whatever the relation; that of the basic tree comes before others. */
    public Optional<Integer> findGovernor(int token) {
        return above(token).stream().map(Dependency::governor).filter(governor -> governor >= 0).findFirst();
    }

    /** The first governor for which the token is in that relation or a subtype of it. */
    public Optional<Integer> findParent(int token, String relation) {
        for (Dependency dependency : above(token)) {
            if (dependency.is(relation) && dependency.governor() >= 0) {
                return Optional.of(dependency.governor());
            }
        }
        return Optional.empty();
    }

    /**
     * The token and everything below it; edges that the enhanced graph adds between words that are no neighbours in the
     * basic tree (shared subjects, relative clauses) are not followed upwards.
     */
    public BitSet subtree(int token) {
        BitSet seen = new BitSet(byGovernor.size());
        collect(token, seen);
        return seen;
    }

    private void collect(int token, BitSet seen) {
        List<Integer> pending = new ArrayList<>();
        pending.add(token);
        while (!pending.isEmpty()) {
            int next = pending.removeLast();
            if (seen.get(next)) {
                continue;
            }
            seen.set(next);
            for (Dependency dependency : below(next)) {
                if (!isShared(dependency)) {
                    pending.add(dependency.dependent());
                }
            }
        }
    }

    /** Whether the dependent has a governor of its own in the basic tree, which comes first. */
    private boolean isShared(Dependency dependency) {
        List<Dependency> above = above(dependency.dependent());
        return above.size() > 1 && above.getFirst().governor() != dependency.governor();
    }
}
