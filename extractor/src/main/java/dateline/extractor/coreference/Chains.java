package dateline.extractor.coreference;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.mention.TextMention;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/** The chains of a document, found by token and by sentence. */
final class Chains {

    private record Placed(TextMention mention, Chain chain) {
    }

    private final List<Chain> chains = new ArrayList<>();
    private final Map<Chain, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();
    private final WorkListener listener;

    Chains(List<Chain> names, WorkListener listener) {
        this.listener = listener;
        for (Chain chain : names) {
            register(chain);
            chain.mentions().forEach(mention -> index(mention, chain));
        }
    }

    private void register(Chain chain) {
        numbers.put(chain, chains.size());
        chains.add(chain);
    }

    private void index(TextMention mention, Chain chain) {
        bySentence.computeIfAbsent(mention.sentence().index(), key -> new ArrayList<>())
                .add(new Placed(mention, chain));
    }

    Chain create(TextMention mention) {
        Chain chain = new Chain(mention);
        register(chain);
        index(mention, chain);
        return chain;
    }

    void join(TextMention mention, Chain chain) {
        chain.add(mention);
        index(mention, chain);
    }

    /** Tells chains apart in keys; stable within a document. */
    int number(Chain chain) {
        return numbers.get(chain);
    }

    List<Chain> list() {
        return List.copyOf(chains);
    }

    /** The chain of the mention that the token is the head of, or a part of. */
    Optional<Chain> findAt(Sentence sentence, int token) {
        Chain covering = null;
        for (Placed placed : bySentence.getOrDefault(sentence.index(), List.of())) {
            if (placed.mention().head() == token) {
                return Optional.of(placed.chain());
            }
            if (placed.mention().isName() && placed.mention().covers(token)) {
                covering = placed.chain();
            }
        }
        return Optional.ofNullable(covering);
    }

    /** The chain mentioned last before {@code place}, at most so many sentences back, of which the condition holds. */
    Optional<Chain> findLastBefore(TextMention place, int sentencesBack, Predicate<Chain> condition) {
        return findMostSalient(place, sentencesBack, (chain, mention) -> condition.test(chain)
                ? mention.span().start() : OptionalScore.NONE);
    }

    /** The chain with the highest score of a mention before {@code place}. */
    Optional<Chain> findMostSalient(TextMention place, int sentencesBack,
                                    ToDoubleBiFunction<Chain, TextMention> score) {
        Chain best = null;
        double bestScore = OptionalScore.NONE;
        for (int i = place.sentence().index(); i >= Math.max(0, place.sentence().index() - sentencesBack); i--) {
            for (Placed placed : bySentence.getOrDefault(i, List.of())) {
                if (placed.mention().span().start() >= place.span().start()) {
                    continue;
                }
                listener.did(Work.CHAINS_COMPARED, 1);
                double value = score.applyAsDouble(placed.chain(), placed.mention());
                if (value > bestScore) {
                    bestScore = value;
                    best = placed.chain();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
