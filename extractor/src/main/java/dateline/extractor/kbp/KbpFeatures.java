package dateline.extractor.kbp;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the classifier looks at: the words between two mentions and around them, and the path through the dependencies.
 * The templates are those that the model was trained with ({@code KBPStatisticalExtractor} of CoreNLP), oddities
 * included; so are the names of dependencies, which are those of version 1 of Universal Dependencies.
 */
final class KbpFeatures {

    private static final String OUTSIDE = "O";
    private static final String TITLE = "TITLE";
    private static final Set<String> QUOTES = Set.of("\"", "``", "''");

    private final Sentence sentence;
    private final List<String> lemmas;
    private final List<String> tags;
    private final Set<String> leaders;

    /**
     * @param tags    the label of each token's name, {@code O} for none
     * @param leaders words of offices at the top
     */
    KbpFeatures(Sentence sentence, List<String> tags, Set<String> leaders) {
        this.sentence = sentence;
        this.tags = tags;
        this.leaders = leaders;
        this.lemmas = sentence.tokens().stream().map(KbpFeatures::lemma).toList();
    }

    /** The lemmatizer leaves names as they are. */
    private static String lemma(Token token) {
        return token.isProperNoun() || token.pos().equals("PRP") && token.word().equals("I") ? token.word()
                : token.lemma();
    }

    /** Those that are the same for every pair. */
    void ofSentence(Consumer<String> feature) {
        lemmas.forEach(lemma -> feature.accept(named("sentence_unigram", lemma)));
    }

    /** Those of one pair, whose words do not overlap. */
    void ofPair(KbpMention subject, KbpMention object, Consumer<String> feature) {
        boolean isSubjectFirst = subject.first() < object.first();
        feature.accept(named("type_signature", subject.tag() + "," + object.tag()));
        feature.accept(named("subj_before_obj", isSubjectFirst ? "y" : "n"));
        int begin = Math.min(subject.last(), object.last()) + 1;
        int end = Math.max(subject.first(), object.first());
        between(begin, end, isSubjectFirst, feature);
        punctuation(begin, end, feature);
        around("subj", subject, feature);
        around("obj", object, feature);
        if (isSubjectFirst && end - begin == 1) {
            feature.accept(named("X<subj>Y<obj>", before(subject) + "_" + lemmas.get(begin)));
        }
        path(subject, object, feature);
        if (isEmployment(subject.tag(), object.tag()) || isEmployment(object.tag(), subject.tag())) {
            offices(Math.min(subject.first(), object.first()), Math.max(subject.last(), object.last()), feature);
        }
    }

    private static boolean isEmployment(String person, String organization) {
        return person.equals("PERSON") && organization.equals("ORGANIZATION");
    }

    private static String named(String template, String value) {
        return template + "ℵ" + value.replace(' ', 'ˑ');
    }

    private void between(int begin, int end, boolean isSubjectFirst, Consumer<String> feature) {
        String open = isSubjectFirst ? "+__SUBJ__ " : "__OBJ__ ";
        String close = isSubjectFirst ? " __OBJ__" : " __SUBJ__";
        String last = "_^_";
        Set<String> names = new TreeSet<>();
        for (int i = begin; i < end; i++) {
            feature.accept(named("lemma_bigram", open + last + " " + lemmas.get(i) + close));
            feature.accept(named("lemma_unigram", open + lemmas.get(i) + close));
            last = lemmas.get(i);
            if (!tags.get(i).equals(OUTSIDE)) {
                names.add(tags.get(i));
            }
            if (i + 1 < end) {
                prepositionByName(i, open, close, feature);
            }
        }
        feature.accept(named("lemma_bigram", open + last + " _$_" + close));
        if (!names.isEmpty()) {
            feature.accept(named("has_interceding_ner", "t"));
        }
        names.forEach(name -> feature.accept(named("interceding_ner", name)));
        int size = end - begin;
        feature.accept(named("distance_between_entities_bucket", size == 0 ? "0" : size <= 3 ? "<=3"
                : size <= 5 ? "<=5" : size <= 10 ? "<=10" : size <= 15 ? "<=15" : ">10"));
    }

    private void prepositionByName(int i, String open, String close, Consumer<String> feature) {
        boolean isName = !tags.get(i).equals(OUTSIDE);
        boolean isNextName = !tags.get(i + 1).equals(OUTSIDE);
        if (isName && !isNextName && sentence.token(i + 1).pos().equals("IN")) {
            feature.accept(named("ner/lemma_bigram", open + tags.get(i) + " " + lemmas.get(i + 1) + close));
        }
        if (!isName && isNextName && sentence.token(i).pos().equals("IN")) {
            feature.accept(named("ner/lemma_bigram", open + lemmas.get(i) + " " + tags.get(i + 1) + close));
        }
    }

    private void punctuation(int begin, int end, Consumer<String> feature) {
        int commas = 0;
        int quotes = 0;
        int brackets = 0;
        for (int i = begin; i < end; i++) {
            String lemma = lemmas.get(i);
            commas += lemma.equals(",") ? 1 : 0;
            quotes += QUOTES.contains(lemma) ? 1 : 0;
            brackets += lemma.equals("(") || lemma.equals("-lrb-") ? 1 : lemma.equals(")") || lemma.equals("-rrb-") ? -1 : 0;
        }
        feature.accept(named("comma_parity", commas % 2 == 0 ? "even" : "odd"));
        feature.accept(named("quote_parity", quotes % 2 == 0 ? "even" : "odd"));
        feature.accept(named("paren_parity", Integer.toString(brackets)));
    }

    private String before(KbpMention mention) {
        return mention.first() == 0 ? "^" : lemmas.get(mention.first() - 1);
    }

    private void around(String end, KbpMention mention, Consumer<String> feature) {
        feature.accept(named(end + "_left", before(mention)));
        feature.accept(named(end + "_right", mention.last() + 1 == lemmas.size() ? "$"
                : lemmas.get(mention.last() + 1)));
    }

    private void path(KbpMention subject, KbpMention object, Consumer<String> feature) {
        DependencyPath dependencies = new DependencyPath(sentence, lemmas);
        int from = dependencies.head(subject.first(), subject.last());
        int to = dependencies.head(object.first(), object.last());
        if (object.isFine()) {
            feature.accept(named("object_head", lemmas.get(to)));
        }
        List<String> path = withoutAppositions(dependencies.between(from, to));
        int size = path.size();
        feature.accept(named("parse_distance_between_entities_bucket", size == 3 ? "<=3" : size <= 5 ? "<=5"
                : size <= 7 ? "<=7" : size <= 9 ? "<=9" : size <= 13 ? "<=13" : size <= 17 ? "<=17" : ">10"));
        if (size > 2 && size <= 7) {
            String inner = String.join("", path.subList(1, size - 1));
            feature.accept(named("deppath_w/tag", sentence.token(from).pos() + inner + sentence.token(to).pos()));
            feature.accept(named("deppath_w/ner", subject.tag() + inner + object.tag()));
        }
        for (int i = 0; i < size; i++) {
            if (!path.get(i).startsWith("-") && !path.get(i).startsWith("<-")) {
                feature.accept(named("deppath_word", path.get(i)));
            }
            if (i + 1 < size) {
                feature.accept(named("deppath_edge", path.get(i) + path.get(i + 1)));
            }
            if (i + 2 < size) {
                feature.accept(named("deppath_chunk", path.get(i) + path.get(i + 1) + path.get(i + 2)));
            }
        }
    }

    /** As in training: for every apposition on the path, its first steps are left out, not those of the apposition. */
    private static List<String> withoutAppositions(List<String> path) {
        int left = 0;
        for (int i = 1; path.size() > 3 && i < path.size() - 1; i++) {
            if (path.get(i).equals("-appos->")) {
                left += i == 1 ? 1 : 2;
            } else if (path.get(i).equals("<-appos-")) {
                left += 2;
            }
        }
        return path.subList(Math.min(left, path.size()), path.size());
    }

    private void offices(int first, int last, Consumer<String> feature) {
        Set<String> found = new TreeSet<>();
        for (int i = Math.max(0, first - 5); i <= last; i++) {
            String where = i < first ? "before" : "inside";
            if (tags.get(i).equals(TITLE)) {
                found.add(named("title_" + where, "t"));
            }
            if (leaders.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                found.add(named("top_employee_trigger_" + where, "t"));
            }
        }
        found.forEach(feature);
    }
}
