package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mentions of one event in one document, and the node of a union-find over all documents. */
final class EventInstance {

    private final EventRef ref;
    private final String type;
    private final List<Event> mentions;
    private final EventProfile profile;
    private final SortedSet<DocumentId> documents = new TreeSet<>();
    private final List<EventEvidence> joins = new ArrayList<>();
    private final List<EventEvidence> refusals = new ArrayList<>();
    private EventInstance parent = this;

    /** @param type what tells the classes apart; plain events by their words */
    EventInstance(EventRef ref, String type, List<Event> mentions, EventProfile profile) {
        this.ref = ref;
        this.type = type;
        this.mentions = mentions;
        this.profile = profile;
        documents.add(ref.document());
    }

    EventRef ref() {
        return ref;
    }

    String type() {
        return type;
    }

    List<Event> mentions() {
        return mentions;
    }

    /** Of the whole cluster at its root. */
    EventProfile profile() {
        return profile;
    }

    SortedSet<DocumentId> documents() {
        return documents;
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
    void unite(EventInstance other, String shared, EventRule rule) {
        EventInstance a = root();
        EventInstance b = other.root();
        if (a == b) {
            return;
        }
        EventInstance root = a.ref.compareTo(b.ref) < 0 ? a : b;
        EventInstance child = root == a ? b : a;
        child.parent = root;
        root.profile.absorb(child.profile);
        root.documents.addAll(child.documents);
        root.joins.addAll(child.joins);
        root.joins.add(new EventEvidence(ref, other.ref, shared, rule.reason()));
    }
}
