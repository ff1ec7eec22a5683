package dateline.extractor.claim;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Headlines and transcripts: "Anna Berg: We will not leave". */
final class ColonCues {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> SPEAKERS = Set.of("PERSON", "ORGANIZATION");

    private ColonCues() {
    }

    static Optional<FoundAttribution> find(Sentence sentence) {
        int colon = 0;
        while (colon < Math.min(sentence.size(), LONGEST_NAME) && !sentence.token(colon).word().equals(":")) {
            colon++;
        }
        boolean isLabelled = colon > 0 && colon < LONGEST_NAME && colon + 2 < sentence.size();
        if (!isLabelled || !isName(sentence.tokens().subList(0, colon))
                || sentence.tokens().subList(colon + 1, sentence.size()).stream().noneMatch(Token::isVerb)) {
            return Optional.empty();
        }
        return Optional.of(new FoundAttribution(sentence, Optional.of(colon - 1), Optional.of(sentence.span(0, colon - 1)),
                Optional.of(sentence.token(colon).span()), Optional.empty(),
                sentence.span(colon + 1, sentence.size() - 1), true, true));
    }

    private static boolean isName(List<Token> tokens) {
        return SPEAKERS.contains(tokens.getLast().ner()) && tokens.stream()
                .allMatch(token -> token.isProperNoun() || SPEAKERS.contains(token.ner()));
    }
}
