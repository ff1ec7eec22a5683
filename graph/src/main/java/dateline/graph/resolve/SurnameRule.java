package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lone surname in a document is the person of that surname when all documents know exactly one, or exactly one who
 * holds the office that the document gives. Where several are possible it is none of them.
 */
final class SurnameRule {

    /** Begins the key of what a document names by surname alone. */
    static final String KEY = "surname ";
    private static final String POSITION_HELD = "positionHeld";

    private final EntityClusters clusters;
    private final Map<EntityRef, Set<String>> offices = new HashMap<>();

    SurnameRule(EntityClusters clusters) {
        this.clusters = clusters;
    }

    /** Takes in who holds which office. */
    void learn(DocumentFacts facts) {
        facts.relations().forEach(relation -> addOffice(facts, relation));
    }

    static boolean isLoneSurname(String family, String label, Names names) {
        return family.equals(EntityClusters.PERSON) && names.withoutTitles(label).indexOf(' ') < 0;
    }

    private void addOffice(DocumentFacts facts, Relation relation) {
        if (relation.property().equals(POSITION_HELD) && relation.claim().factuality() == Factuality.ASSERTED
                && relation.object() instanceof RelationObject.OfValue title) {
            offices.computeIfAbsent(new EntityRef(facts.document().id(), relation.subject()), ref -> new HashSet<>())
                    .add(Names.normal(title.value()));
        }
    }

    void join() {
        Names names = clusters.names();
        Map<String, List<EntityCluster>> bySurname = new HashMap<>();
        List<EntityCluster> lone = new ArrayList<>();
        for (EntityCluster cluster : clusters.roots()) {
            if (cluster.key().startsWith(KEY)) {
                lone.add(cluster);
            } else if (cluster.family().equals(EntityClusters.PERSON)) {
                clusters.personNames(cluster).stream().map(name -> names.spelling(name.surname())).distinct()
                        .forEach(name -> bySurname.computeIfAbsent(name, absent -> new ArrayList<>()).add(cluster));
            }
        }
        Map<EntityCluster, Set<String>> officesOf = new HashMap<>();
        offices.forEach((ref, titles) -> clusters.find(ref).ifPresent(holder ->
                officesOf.computeIfAbsent(holder, absent -> new HashSet<>()).addAll(titles)));
        Map<String, List<EntityCluster>> left = new HashMap<>();
        for (EntityCluster surname : lone) {
            String spelled = names.spelling(names.withoutTitles(surname.label()));
            List<EntityCluster> bearers = bySurname.getOrDefault(spelled, List.of());
            if (!joinOne(surname, bearers, officesOf.getOrDefault(surname, Set.of()), officesOf)) {
                left.computeIfAbsent(names.withoutTitles(surname.label()), absent -> new ArrayList<>()).add(surname);
            }
        }
        left.values().forEach(same -> same.forEach(one -> clusters.unite(same.getFirst(), one, EntityRule.SAME_NAME,
                "named " + one.label())));
    }

    private boolean joinOne(EntityCluster surname, List<EntityCluster> bearers, Set<String> titles,
                            Map<EntityCluster, Set<String>> officesOf) {
        if (clusters.joinOnly(surname, bearers, EntityRule.SURNAME, surname.label())) {
            return true;
        }
        List<EntityCluster> officials = bearers.stream().filter(bearer -> titles.stream()
                .anyMatch(officesOf.getOrDefault(bearer.root(), Set.of())::contains)).toList();
        return clusters.joinOnly(surname, officials, EntityRule.OFFICE, surname.label() + ", " + String.join(", ",
                titles.stream().sorted().toList()));
    }
}
