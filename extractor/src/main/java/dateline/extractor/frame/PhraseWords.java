package dateline.extractor.frame;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.predicate.Predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a predicate has the other words of a phrase: "<i>carry</i> out", "<i>lift</i> the state of emergency". */
final class PhraseWords {

    private static final int REACH = 2;
    /** Relations in which the other words of a phrase stand to its verb. */
    private static final Set<String> PARTS = Set.of("compound:prt", "obj", "obl", "advmod", "xcomp", "dep", "nsubj:pass",
            "mark", "case");

    private final Predicate predicate;
    private final Set<String> near = new HashSet<>();
    private final Map<String, List<Integer>> governed = new HashMap<>();

    PhraseWords(Predicate predicate) {
        this.predicate = predicate;
    }

    /** Particles, objects and prepositional phrases of a verb; what stands before the head of a noun. */
    boolean haveAll(LexicalEntry entry) {
        List<String> words = entry.words();
        if (words.size() == 1) {
            return true;
        }
        return entry.kind() == Kind.NOUN ? isPreceded(words) : hasNoOtherParticle(words)
                && words.stream().skip(1).allMatch(word -> near().contains(word) || isPreposition(entry, word));
    }

    /**
     * "Put <i>on</i> trial", "called <i>on</i> them": with another object, what stands before a noun of its own is no
     * particle ("held a drill <i>off</i> the coast").
     */
    private boolean isPreposition(LexicalEntry entry, String word) {
        return governed.getOrDefault(word, List.of()).stream()
                .anyMatch(noun -> isOwn(entry, noun) || !hasOtherObject(entry));
    }

    /** Besides the words of the phrase. */
    boolean hasOtherObject(LexicalEntry entry) {
        return predicate.arguments().stream().anyMatch(argument -> !argument.isBorrowed()
                && argument.function().equals(GrammaticalFunction.OBJECT) && !isOwn(entry, argument.head()));
    }

    /** "Take up the issue" is not "take issue". */
    private boolean hasNoOtherParticle(List<String> words) {
        return predicate.sentence().graph().below(predicate.head()).stream().filter(edge -> edge.is("compound:prt"))
                .allMatch(edge -> words.contains(predicate.sentence().lemma(edge.dependent())));
    }

    /** The words of a phrase are no arguments of it; those who are counted are: "left <i>ten dead</i>". */
    boolean isOwn(LexicalEntry entry, int token) {
        if (!predicate.sentence().token(token).isNoun() && predicate.sentence().graph().hasChild(token, "nummod")) {
            return false;
        }
        boolean isNear = entry.kind() == Kind.VERB
                || token < predicate.head() && token > predicate.head() - entry.words().size();
        return entry.words().size() > 1 && isNear && token != predicate.head()
                && forms(token).anyMatch(entry.words()::contains);
    }

    private boolean isPreceded(List<String> words) {
        int first = predicate.head() - words.size() + 1;
        for (int i = 0; i < words.size() - 1; i++) {
            if (first < 0 || forms(first + i).noneMatch(words.get(i)::equals)) {
                return false;
            }
        }
        return true;
    }

    /** Collected once, when the first phrase asks for them. */
    private Set<String> near() {
        if (near.isEmpty()) {
            Sentence sentence = predicate.sentence();
            near.add(predicate.lemma());
            predicate.arguments().stream().filter(argument -> !argument.isBorrowed())
                    .forEach(argument -> addGoverned(argument.function(), argument.head()));
            for (Dependency edge : sentence.graph().below(predicate.head())) {
                if (PARTS.stream().anyMatch(edge::is)) {
                    forms(edge.dependent()).forEach(near::add);
                    addModifiers(sentence, edge.dependent(), REACH);
                }
            }
        }
        return near;
    }

    private void addGoverned(String preposition, int noun) {
        governed.computeIfAbsent(preposition, key -> new ArrayList<>()).add(noun);
    }

    /** The lemma and the word itself: "left two men <i>wounded</i>", "<i>arms</i> shipment". */
    private Stream<String> forms(int token) {
        return Stream.of(predicate.sentence().lemma(token),
                predicate.sentence().token(token).word().toLowerCase(Locale.ROOT)).distinct();
    }

    private void addModifiers(Sentence sentence, int noun, int depth) {
        for (Dependency below : sentence.graph().below(noun)) {
            if (below.is("case")) {
                addGoverned(sentence.lemma(below.dependent()), noun);
            } else if (below.is("amod") || below.is("compound") || below.is("det")
                    || below.is("nmod") && !below.relation().equals("nmod:poss")) {
                forms(below.dependent()).forEach(near::add);
                if (depth > 1) {
                    addModifiers(sentence, below.dependent(), depth - 1);
                }
            }
        }
    }
}
