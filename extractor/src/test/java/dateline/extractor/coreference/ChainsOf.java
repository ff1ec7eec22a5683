package dateline.extractor.coreference;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.claim.Sayings;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.mention.TextMention;
import java.util.List;

/** The chains of a text, by the real annotator and all sieves. */
final class ChainsOf {

    private ChainsOf() {
    }

    /** The chains with more than one mention or a name, each as the words of its mentions. */
    static List<List<String>> chains(String text) {
        return resolve(text).stream().map(chain -> chain.mentions().stream().map(TextMention::words).toList()).toList();
    }

    static List<Chain> resolve(String words) {
        AnnotatedText text = SharedModels.annotate(words);
        List<TextMention> mentions = new MentionFinder(SharedModels.lexicon(), SharedModels.gazetteer()).find(text);
        Sayings sayings = Sayings.find(text, SharedModels.lexicon().cues());
        return new CoreferenceResolver(SharedModels.lexicon())
                .resolve(mentions, sayings.listUtterances(), sayings.quotes());
    }

    /** The fullest name of what the last mention of these words refers to; "-" when it refers to nothing known. */
    static String referent(String words, String text) {
        return resolve(text).stream()
                .filter(chain -> chain.mentions().stream().anyMatch(mention -> mention.words().equals(words)))
                .reduce((one, two) -> two)
                .map(chain -> chain.findFullestName().map(TextMention::words)
                        .orElse(chain.mentions().getFirst().words()))
                .orElse("-");
    }
}
