package dateline.extractor.frame;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.link.Entities;
import dateline.extractor.link.Entities.Mentioned;
import dateline.extractor.model.MentionKind;

import java.util.Optional;

/**
 * Whom a common noun stands for where its sentence says so: "<i>Volvo</i> is a carmaker based in Gothenburg", "<i>Berg</i>,
 * a pilot from Bern", "<i>Berg</i> is a pilot and author born in Bern", "<i>Berg</i> works as a pilot flying to Bern".
 */
public final class Denotation {

    private final Entities entities;

    public Denotation(Entities entities) {
        this.entities = entities;
    }

    /** What is mentioned there or, of something that has no name, what the noun is said of. */
    public Optional<Mentioned> of(Sentence sentence, int head, Optional<Mentioned> mentioned) {
        boolean isKnown = mentioned.filter(known -> known.entity().isNamed()
                || known.mention().kind() == MentionKind.PRONOUN).isPresent();
        return isKnown || !sentence.token(head).isNoun() ? mentioned : bearer(sentence, head).or(() -> mentioned);
    }

    private Optional<Mentioned> bearer(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        for (Dependency edge : graph.below(noun)) {
            boolean isSubject = edge.relation().equals("nsubj");
            if (isSubject || edge.is("appos")) {
                Optional<Mentioned> named = named(sentence, edge.dependent(), isSubject);
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return graph.findParent(noun, "appos").flatMap(governor -> named(sentence, governor, false))
                .or(() -> graph.findParent(noun, "obl:as").filter(verb -> !graph.hasChild(verb, "obj"))
                        .flatMap(verb -> graph.findChild(verb, "nsubj")).flatMap(subject -> named(sentence, subject, true)))
                .or(() -> graph.findParent(noun, "conj").filter(first -> first < noun && sentence.token(first).isNoun())
                        .flatMap(first -> bearer(sentence, first)));
    }

    private Optional<Mentioned> named(Sentence sentence, int token, boolean orPronoun) {
        return entities.findAt(sentence, token).filter(found -> found.entity().isNamed()
                || orPronoun && found.mention().kind() == MentionKind.PRONOUN);
    }
}
