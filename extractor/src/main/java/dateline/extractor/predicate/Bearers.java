package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.SELF;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a noun denotes: by copula, apposition, predicative verb, or as a title before a name. */
final class Bearers {

    /** Clauses that share the subject of the one they depend on. */
    private static final Set<String> SHARING_CLAUSES = Set.of("dep", "parataxis", "advcl", "conj");
    private static final Set<String> LIST_OPENERS = Set.of(",", ":", "-", "–", "--", "(");
    private static final Set<String> LIST_LINKS = Set.of(",", "and", "&");

    private final Set<String> joiningVerbs;
    private final Set<String> lightVerbs;
    private final Set<String> namingVerbs;
    private final Set<String> officeNouns;
    private final VerbArguments verbs;

    Bearers(Grammar grammar, VerbArguments verbs) {
        this.verbs = verbs;
        joiningVerbs = new HashSet<>(grammar.joiningVerbs());
        lightVerbs = new HashSet<>(grammar.lightVerbs());
        namingVerbs = new HashSet<>(grammar.namingVerbs());
        officeNouns = new HashSet<>(grammar.officeNouns());
    }

    List<Argument> of(Sentence sentence, int noun) {
        List<Argument> bearers = own(sentence, noun);
        // "Berg, the chairman and chief executive of Volvo": whom the first of coordinated nouns denotes; not "her husband
        // Karl and sons Emil and Jan", where each has its own.
        return !bearers.isEmpty() ? bearers : first(sentence, noun).stream()
                .flatMap(first -> own(sentence, first).stream()).filter(bearer -> bearer.head() != noun)
                .map(bearer -> Argument.borrowed(SELF, bearer.head())).toList();
    }

    /** The noun that this one is coordinated with; a common noun with a common noun, whatever stands nearer. */
    private static Optional<Integer> first(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> first = graph.findParent(noun, "conj")
                .filter(head -> head < noun && sentence.token(head).isNoun());
        boolean isBesideName = first.isPresent() && sentence.token(first.get()).isProperNoun()
                && !sentence.token(noun).isProperNoun();
        return isBesideName ? graph.findParent(first.get(), "nmod").filter(head -> head < first.get()
                && sentence.token(head).isNoun()).or(() -> first) : first;
    }

    private List<Argument> own(Sentence sentence, int noun) {
        DependencyGraph graph = sentence.graph();
        List<Argument> bearers = new ArrayList<>();
        if (graph.hasChild(noun, "cop")) {
            bearers.addAll(subjects(graph, noun));
        }
        graph.below(noun).stream().filter(edge -> edge.is("appos"))
                .forEach(edge -> bearers.add(Argument.own(SELF, edge.dependent())));
        for (Dependency edge : graph.above(noun)) {
            if (edge.governor() < 0) {
                continue;
            }
            if (edge.is("appos") || isTitle(sentence, edge) || isBracketed(sentence, edge)) {
                bearers.add(Argument.own(SELF, edge.governor()));
            }
            predicated(sentence, edge).or(() -> incumbent(sentence, edge))
                    .ifPresent(self -> bearers.add(Argument.borrowed(SELF, self)));
        }
        if (!sentence.token(noun).isProperNoun()) {
            namesBehind(sentence, noun).forEach(name -> bearers.add(Argument.borrowed(SELF, name)));
            subjectBehind(sentence, noun).ifPresent(name -> bearers.add(Argument.borrowed(SELF, name)));
            identified(sentence, noun).ifPresent(name -> bearers.add(Argument.own(SELF, name)));
        }
        graph.findParent(noun, "nmod:of").filter(one -> isOneOfThem(sentence, one, noun))
                .ifPresent(one -> bearers.addAll(own(sentence, one)));
        return bearers;
    }

    /** "Is <i>one</i> of the founders", "is the <i>eldest</i> of three children" */
    private static boolean isOneOfThem(Sentence sentence, int one, int noun) {
        return sentence.lemma(one).equals("one")
                || sentence.token(one).isAdjective() && sentence.token(noun).pos().equals("NNS");
    }

    /** "<i>Otto Berg</i> (son of Karl)" */
    private static boolean isBracketed(Sentence sentence, Dependency edge) {
        return edge.is("dep") && edge.governor() + 1 < edge.dependent() && sentence.token(edge.governor()).isProperNoun()
                && sentence.token(edge.governor() + 1).word().equals("(");
    }

    /** "The parent company is <i>Volvo</i>" */
    private static Optional<Integer> identified(Sentence sentence, int noun) {
        return sentence.graph().findParent(noun, "nsubj").filter(name -> sentence.token(name).isProperNoun()
                && sentence.graph().hasChild(name, "cop"));
    }

    /** "A native of Enugu, <i>she</i> writes novels": an apposition in front of its subject. */
    private static Optional<Integer> subjectBehind(Sentence sentence, int noun) {
        boolean isIndefinite = sentence.graph().below(noun).stream()
                .anyMatch(edge -> edge.is("det") && edge.dependent() == 0 && sentence.lemma(0).matches("an?"));
        int subject = -1;
        for (int i = noun + 1; isIndefinite && i < sentence.size() && !sentence.token(i).isVerb(); i++) {
            boolean isNominal = sentence.token(i).isProperNoun() || sentence.token(i).pos().equals("PRP");
            subject = sentence.token(i - 1).word().equals(",") && isNominal ? i
                    : sentence.token(i).word().equals(",") ? -1 : subject;
        }
        return subject < 0 ? Optional.empty() : Optional.of(subject);
    }

    /** "<i>Chancellor</i> Anna Berg" */
    static boolean isTitle(Sentence sentence, Dependency edge) {
        return edge.is("compound") && edge.governor() >= 0 && sentence.token(edge.governor()).isProperNoun();
    }

    /** Of whom a copula says the noun: its own subject or, in "Berg runs it and <i>is</i> its founder", the clause's. */
    private static List<Argument> subjects(DependencyGraph graph, int noun) {
        if (graph.hasChild(noun, "nsubj")) {
            return graph.below(noun).stream().filter(edge -> edge.is("nsubj"))
                    .map(edge -> Argument.own(SELF, edge.dependent())).toList();
        }
        return graph.above(noun).stream().filter(edge -> edge.governor() >= 0 && edge.governor() < noun)
                .flatMap(edge -> edge.is("acl:relcl") ? Stream.of(edge.governor())
                        : SHARING_CLAUSES.stream().anyMatch(edge::is)
                        ? graph.findChild(edge.governor(), "nsubj").stream() : Stream.empty())
                .filter(subject -> subject < noun).map(subject -> Argument.borrowed(SELF, subject)).toList();
    }

    /** The verb that says the noun of somebody: "was appointed chairman", "works as a spokesman", "became president". */
    Optional<Integer> predicativeVerb(Sentence sentence, int noun) {
        return sentence.graph().above(noun).stream().filter(edge -> isPredicative(sentence, edge))
                .map(Dependency::governor).findFirst();
    }

    private boolean isPredicative(Sentence sentence, Dependency edge) {
        if (edge.governor() < 0 || !sentence.token(edge.governor()).isVerb()) {
            return false;
        }
        String verb = sentence.lemma(edge.governor());
        boolean isNamed = verb.equals("become") || namingVerbs.contains(verb)
                && VerbArguments.isPassive(sentence, edge.governor()); // "was elected president", "promoted to captain"
        return edge.is("xcomp") || edge.relation().equals("obl:as")
                || (edge.is("obj") || edge.relation().equals("obl:to")) && isNamed;
    }

    private Optional<Integer> predicated(Sentence sentence, Dependency edge) {
        if (!isPredicative(sentence, edge)) {
            return Optional.empty();
        }
        int verb = edge.governor();
        Optional<Integer> object = sentence.graph().findChild(verb, "obj").filter(head -> !edge.is("obj"));
        boolean isOfObject = object.isPresent() && !VerbArguments.isPassive(sentence, verb)
                && !joiningVerbs.contains(sentence.lemma(verb)) && !isLight(sentence, verb, object.get());
        return isOfObject ? object : verbs.leaver(sentence, verb)
                .or(() -> sentence.graph().findChild(verb, "nsubj")).or(() -> verbs.understoodSubject(sentence, verb));
    }

    /** "Takes <i>office</i> as mayor", "played a <i>role</i> as mayor": not the object is the mayor. */
    private boolean isLight(Sentence sentence, int verb, int object) {
        return officeNouns.contains(sentence.lemma(object))
                || lightVerbs.contains(sentence.lemma(verb)) && sentence.token(object).pos().startsWith("NN")
                && !sentence.token(object).isProperNoun();
    }

    /** "<i>His</i> role of president", "<i>Berg</i> left the post of mayor": who has the office that the noun names. */
    private Optional<Integer> incumbent(Sentence sentence, Dependency edge) {
        int office = edge.governor();
        boolean isOffice = (edge.relation().equals("nmod:of") || edge.relation().equals("nmod:as"))
                && officeNouns.contains(sentence.lemma(office));
        return !isOffice ? Optional.empty() : UnderstoodArguments.holder(sentence, office)
                .or(() -> sentence.graph().above(office).stream().filter(above -> above.governor() >= 0
                                && sentence.token(above.governor()).isVerb() && (above.is("obj") || above.is("obl")))
                        .flatMap(above -> sentence.graph().findChild(above.governor(), "nsubj").stream()).findFirst());
    }

    /** "The striker <i>Jan Novak</i>", "his sons <i>Jan</i> and <i>Petr</i>", "three children: <i>Eva</i>". */
    private static List<Integer> namesBehind(Sentence sentence, int noun) {
        boolean isPlural = sentence.token(noun).pos().equals("NNS");
        int next = noun + 1;
        if (isPlural && next < sentence.size() && LIST_OPENERS.contains(sentence.token(next).word())) {
            next++;
        }
        List<Integer> names = new ArrayList<>();
        boolean isList = false;
        while (next < sentence.size() && sentence.token(next).isProperNoun()) {
            names.add(next);
            while (next < sentence.size() && sentence.token(next).isProperNoun()) {
                next++;
            }
            while (isPlural && next < sentence.size() && LIST_LINKS.contains(sentence.token(next).word())) {
                isList |= !sentence.token(next).word().equals(",");
                next++;
            }
            if (!isPlural) {
                return names;
            }
        }
        return isList ? names : List.of();
    }
}
