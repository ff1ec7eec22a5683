package dateline.extractor.coreference;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;
import dateline.extractor.work.WorkListener;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** From mentions to chains: names, then common nouns, relative pronouns, personal pronouns, speakers, the narrator. */
public final class CoreferenceResolver {

    private final TypeHierarchy types;
    private final NameSieve names;
    private final NominalSieve nominals;
    private final RelativeSieve relatives;
    private final PronounSieve pronouns;
    private final SpeakerSieve speakers;
    private final NarratorSieve narrator;
    private final GenderGuesser genders;
    private final WorkListener listener;

    public CoreferenceResolver(Lexicon lexicon) {
        this(lexicon, WorkListener.NONE);
    }

    public CoreferenceResolver(Lexicon lexicon, WorkListener listener) {
        this.listener = listener;
        types = lexicon.types();
        genders = new GenderGuesser(lexicon.grammar());
        names = new NameSieve(types, genders, lexicon.grammar(), listener);
        nominals = new NominalSieve(types, lexicon.grammar());
        relatives = new RelativeSieve(types);
        speakers = new SpeakerSieve(types);
        narrator = new NarratorSieve(types);
        pronouns = new PronounSieve(lexicon);
    }

    /** The same for a text without quotations. */
    public List<Chain> resolve(List<TextMention> mentions) {
        return resolve(mentions, List.of(), List.of());
    }

    /**
     * Every mention is in exactly one chain, except pronouns and nouns of events that refer to nothing known.
     *
     * @param quotes what is in quotation marks, also where nobody is said to have said it
     */
    public List<Chain> resolve(List<TextMention> mentions, List<Utterance> utterances, List<Span> quotes) {
        List<Chain> named = names.cluster(of(mentions, MentionKind.NAME));
        Chains chains = new Chains(named, listener);
        named.forEach(chain -> learnTitles(chain, chains));
        nominals.place(of(mentions, MentionKind.NOMINAL), chains);
        chains.list().forEach(this::learnGender);
        relatives.place(of(mentions, MentionKind.PRONOUN), chains);
        pronouns.place(of(mentions, MentionKind.PRONOUN), chains);
        speakers.place(of(mentions, MentionKind.PRONOUN), utterances, chains);
        narrator.place(of(mentions, MentionKind.PRONOUN), quotes, chains);
        return chains.list().stream()
                .sorted(Comparator.comparing(chain -> chain.mentions().getFirst().span())).toList();
    }

    private static List<TextMention> of(List<TextMention> mentions, MentionKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    /** "President" before a name is what a later "the president" means. */
    private void learnTitles(Chain chain, Chains chains) {
        if (!types.isA(chain.type(), "Person")) {
            return;
        }
        for (TextMention name : chain.names()) {
            DependencyGraph graph = name.sentence().graph();
            for (Dependency edge : graph.below(name.head())) {
                if (edge.is("compound") && !name.covers(edge.dependent())) {
                    chain.addTitle(name.sentence().lemma(edge.dependent()).toLowerCase(Locale.ROOT),
                            Qualifiers.ofTitle(name, edge.dependent(), chains));
                }
            }
        }
    }

    private void learnGender(Chain chain) {
        chain.titles().forEach(title -> chain.learn(genders.ofWord(title)));
        chain.mentions().stream().filter(mention -> mention.kind() == MentionKind.NOMINAL)
                .forEach(mention -> chain.learn(genders.ofWord(mention.headToken().lemma())));
    }
}
