package dateline.extractor.lexicon;

import java.util.List;

/** Names of the grammatical functions that a frame may ask for, beside prepositions; docs/rules.md says what each is. */
public final class GrammaticalFunction {

    public static final String SUBJECT = "subj";
    public static final String OBJECT = "obj";
    public static final String INDIRECT_OBJECT = "iobj";
    public static final String COMPLEMENT = "comp";
    public static final String INFINITIVE = "inf";
    public static final String THAT_CLAUSE = "that";
    public static final String OBLIGATION = "must";
    public static final String OBLIGED = "obliged";
    public static final String PURPOSE = "purpose";
    public static final String MEASURE = "measure";
    public static final String POSSESSOR = "poss";
    public static final String ADJECTIVE = "adj";
    public static final String COMPOUND = "compound";
    public static final String SELF = "self";
    public static final String TITLE = "title";

    /** All that are not prepositions. */
    public static final List<String> ALL = List.of(SUBJECT, OBJECT, INDIRECT_OBJECT, COMPLEMENT, INFINITIVE,
            THAT_CLAUSE, OBLIGATION, OBLIGED, PURPOSE, MEASURE, POSSESSOR, ADJECTIVE, COMPOUND, SELF, TITLE);

    private GrammaticalFunction() {
    }
}
