package dateline.extractor.syntax;

import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Cues.CueKind;
import dateline.extractor.lexicon.Lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrects dependencies by what the order of words and their agreement leave no doubt about. What comes after sees
 * ordinary trees; docs/decisions/0031 says why this is a stage of its own.
 */
public final class SyntaxCorrector {

    /** In this order: each sees what those before it made of the tree. */
    private final List<Correction> corrections;

    public SyntaxCorrector(Lexicon lexicon) {
        Set<String> saying = new HashSet<>();
        Set<String> contentNouns = new HashSet<>();
        lexicon.cues().attribution().stream().filter(cue -> cue.kind() == CueKind.SAYING).forEach(cue -> {
            saying.addAll(cue.verbs());
            contentNouns.addAll(cue.nouns());
        });
        corrections = List.of(new ClauseBeforeSpeaker(saying), new SubjectOfReport(saying),
                new ContentClause(contentNouns), new CoordinationInReport(saying), new NominalGerund(),
                new GerundBehindPreposition(lexicon, contentNouns), new GerundBehindVerb(lexicon),
                new DetachedParticiple(lexicon), new SayingParticiple(saying),
                new InfinitiveOfNoun(lexicon.grammar().infinitiveNouns()),
                new SharedObject(lexicon.valency()),
                new PrepositionalControl(lexicon.grammar().prepositionalControl()), new LeadingParticiple(),
                new TemporalModifier(lexicon), new Accompaniment(), new ActiveConjunct(lexicon),
                new CoordinatedPhrases(), new TitleBehindAs(), new ParticipleBeforePreposition(),
                new NameBehindItsKind(lexicon.types()), new RelativeClauses(),
                new ThingBehindOffice(lexicon.types()));
    }

    /** The same text with its trees corrected; sentences without an error are the same objects. */
    public AnnotatedText correct(AnnotatedText text) {
        return new AnnotatedText(text.document(), text.sentences().stream().map(this::correct).toList(), text.issues());
    }

    public Sentence correct(Sentence sentence) {
        if (sentence.graph().isEmpty()) {
            return sentence;
        }
        Sentence corrected = sentence;
        for (Correction correction : corrections) {
            DependencyEditor tree = new DependencyEditor(corrected.graph(), corrected.size());
            correction.correct(corrected, tree);
            if (tree.isChanged()) {
                corrected = new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), sentence.tokens(),
                        tree.build(), sentence.times());
            }
        }
        return corrected;
    }
}
