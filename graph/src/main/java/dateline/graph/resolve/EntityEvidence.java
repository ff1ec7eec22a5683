package dateline.graph.resolve;

import java.util.List;

/**
 * Why some entities of documents belong to a node.
 *
 * @param members of which this tells, sorted
 * @param detail  what exactly they have in common with the rest
 */
public record EntityEvidence(EntityRule rule, List<EntityRef> members, String detail) {

    public EntityEvidence {
        members = members.stream().sorted().toList();
    }
}
