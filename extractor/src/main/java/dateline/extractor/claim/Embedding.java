package dateline.extractor.claim;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.Optional;
import java.util.Set;

/** What a word hangs on, with the constructions put right that parsers of news are known to take for something else. */
final class Embedding {

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private final Signatures signatures;

    Embedding(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Absent for the root. */
    Optional<Dependency> of(Sentence sentence, int token) {
        Optional<Dependency> parsed = parsed(sentence, token);
        Optional<Integer> completed = completedNoun(sentence, token);
        if (completed.isPresent()) {
            return Optional.of(new Dependency(completed.get(), "acl:to", token));
        }
        Optional<Integer> infinitive = infinitiveBehind(sentence, token);
        if (infinitive.isPresent()) {
            return parsed(sentence, infinitive.get())
                    .map(edge -> new Dependency(edge.governor(), edge.relation().replaceFirst("^csubj", "nsubj"), token));
        }
        Optional<Integer> object = objectBehind(sentence, token);
        if (object.isPresent()) {
            return parsed(sentence, object.get()).map(edge -> wordBefore(sentence, token).equals(",")
                    ? new Dependency(edge.governor(), "advcl", token)
                    : new Dependency(edge.governor(), edge.relation(), token));
        }
        Optional<Integer> gerund = gerundBefore(sentence, token);
        if (gerund.isPresent()) {
            return gerund.map(verb -> new Dependency(verb, "obj", token));
        }
        return parsed.map(edge -> isDetachedParticiple(sentence, edge)
                ? new Dependency(edge.governor(), "advcl", token) : edge);
    }

    private static Optional<Dependency> parsed(Sentence sentence, int token) {
        return sentence.graph().above(token).stream().findFirst().filter(edge -> edge.governor() >= 0);
    }

    /**
     * "The decision to leave surprised many", "abandoned the plan to leave": the noun that parsers take for the subject of
     * the infinitive.
     */
    private Optional<Integer> completedNoun(Sentence sentence, int verb) {
        if (verb < 2 || !sentence.token(verb).isVerb() || !Complement.isInfinitive(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Dependency> parsed = parsed(sentence, verb);
        boolean isClauseOfItsOwn = parsed.map(edge -> edge.is("csubj")).orElse(true);
        Optional<Integer> noun = isClauseOfItsOwn ? sentence.graph().findChild(verb, "nsubj")
                : parsed.filter(edge -> edge.is("xcomp")).flatMap(edge -> sentence.graph().findChild(edge.governor(), "obj"))
                .filter(object -> signatures.isContentNoun(sentence.lemma(object)));
        return noun.filter(head -> head + 1 < verb && sentence.token(head).isNoun()
                && sentence.token(head + 1).word().equals("to"));
    }

    private Optional<Integer> infinitiveBehind(Sentence sentence, int noun) {
        return parsed(sentence, noun).filter(edge -> edge.is("nsubj")).map(Dependency::governor)
                .filter(verb -> completedNoun(sentence, verb).filter(own -> own == noun).isPresent());
    }

    /** "cautious about <i>allowing</i> strikes", "refused, <i>fearing</i> war": no adjective but a verb with its object. */
    private static Optional<Integer> objectBehind(Sentence sentence, int token) {
        boolean isGerund = token > 0 && sentence.token(token).pos().equals("VBG")
                && (PREPOSITIONS.contains(sentence.token(token - 1).pos()) || wordBefore(sentence, token).equals(","));
        return isGerund ? sentence.graph().findParent(token, "amod").filter(noun -> noun > token) : Optional.empty();
    }

    private static Optional<Integer> gerundBefore(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        return graph.below(noun).stream().filter(edge -> edge.is("amod"))
                .map(Dependency::dependent)
                .filter(verb -> objectBehind(sentence, verb).filter(object -> object == noun).isPresent()).findFirst();
    }

    /** "called for help, arguing that ..." */
    private static boolean isDetachedParticiple(Sentence sentence, Dependency edge) {
        int token = edge.dependent();
        return token > 0 && sentence.token(token).pos().equals("VBG") && wordBefore(sentence, token).equals(",")
                && (edge.is("dep") || edge.is("acl") && edge.subtype().isEmpty() || edge.is("xcomp"));
    }

    private static String wordBefore(Sentence sentence, int token) {
        return sentence.token(token - 1).word();
    }
}
