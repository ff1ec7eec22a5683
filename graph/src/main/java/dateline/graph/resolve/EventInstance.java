package dateline.graph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The mentions of one event in one document, and the node of a union-find over all documents. */
final class EventInstance {

    private final EventRef ref;
    private final String type;
    private final List<EventMention> mentions;
    private final EventProfile own;
    private final List<EventEvidence> joins = new ArrayList<>(0);
    private final List<EventEvidence> refusals = new ArrayList<>(0);
    private EventInstance parent = this;
    private EventProfile profile;
    private List<EventInstance> members = List.of(this);
    private Set<String> types;

    /** @param type what tells the classes apart; plain events by their words */
    EventInstance(EventRef ref, String type, List<EventMention> mentions, EventProfile own) {
        this.ref = ref;
        this.type = type;
        this.mentions = List.copyOf(mentions);
        this.own = own;
        this.profile = own;
        this.types = Set.of(type);
    }

    EventRef ref() {
        return ref;
    }

    String type() {
        return type;
    }

    /** Of the whole cluster, at its root. */
    Set<String> types() {
        return types;
    }

    List<EventMention> mentions() {
        return mentions;
    }

    /** What its document tells. */
    EventProfile own() {
        return own;
    }

    /** Of the whole cluster at its root. */
    EventProfile profile() {
        return profile;
    }

    /** The whole cluster, at its root. */
    List<EventInstance> members() {
        return members;
    }

    /** Whether several documents tell of the cluster, at its root. */
    boolean isShared() {
        return members.stream().anyMatch(member -> !member.ref.document().equals(ref.document()));
    }

    /** What made the cluster, at its root. */
    List<EventEvidence> joins() {
        return joins;
    }

    /** What was compared with it in vain, at the node where that happened. */
    List<EventEvidence> refusals() {
        return refusals;
    }

    EventInstance root() {
        EventInstance root = this;
        while (root.parent != root) {
            root = root.parent;
        }
        parent = root;
        return root;
    }

    /** Makes the two clusters one. */
    void unite(EventInstance other, String shared, EventRule rule, World world) {
        EventInstance a = root();
        EventInstance b = other.root();
        if (a == b) {
            return;
        }
        EventInstance root = a.ref.compareTo(b.ref) < 0 ? a : b;
        EventInstance child = root == a ? b : a;
        child.parent = root;
        root.profile = root.profile.and(child.profile, world);
        child.profile = child.own;
        if (root.members.size() == 1) {
            root.members = new ArrayList<>(root.members);
        }
        root.members.addAll(child.members);
        child.members = List.of(child);
        if (!root.types.containsAll(child.types)) {
            root.types = new TreeSet<>(root.types);
            root.types.addAll(child.types);
        }
        root.joins.addAll(child.joins);
        root.joins.add(new EventEvidence(ref, other.ref, shared, rule.reason()));
    }
}
