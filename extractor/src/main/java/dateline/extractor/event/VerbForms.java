package dateline.extractor.event;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.VerbForm;
import dateline.extractor.model.VerbForm.Aspect;
import dateline.extractor.model.VerbForm.Tense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads tense and aspect off a verb and its auxiliaries. */
final class VerbForms {

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");

    private VerbForms() {
    }

    static VerbForm of(Sentence sentence, int head) {
        Token verb = sentence.token(head);
        if (!verb.isVerb()) {
            return VerbForm.NONE;
        }
        List<Token> auxiliaries = sentence.graph().below(head).stream().filter(edge -> edge.is("aux"))
                .map(Dependency::dependent).map(sentence::token).toList();
        boolean isProgressive = verb.pos().equals("VBG") && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("be"))
                || auxiliaries.stream().anyMatch(aux -> aux.word().equalsIgnoreCase("being"));
        boolean isPerfect = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
        Optional<Aspect> aspect = isPerfect && isProgressive ? Optional.of(Aspect.PERFECTIVE_PROGRESSIVE)
                : isPerfect ? Optional.of(Aspect.PERFECTIVE)
                : isProgressive ? Optional.of(Aspect.PROGRESSIVE) : Optional.empty();
        return new VerbForm(tense(verb, auxiliaries), aspect);
    }

    /** Of the first finite word: "<i>had</i> been attacked", "<i>attacks</i>". */
    private static Optional<Tense> tense(Token verb, List<Token> auxiliaries) {
        if (auxiliaries.stream().anyMatch(aux -> FUTURE.contains(aux.lemma()))) {
            return Optional.of(Tense.FUTURE);
        }
        return Stream.concat(auxiliaries.stream(), Stream.of(verb)).flatMap(token -> switch (token.pos()) {
            case "VBD" -> Stream.of(Tense.PAST);
            case "VBZ", "VBP" -> Stream.of(Tense.PRESENT);
            default -> Stream.<Tense>empty();
        }).findFirst();
    }
}
