package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Match;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.Optional;

/** The words of an office, without whom or what it is held for: "executive director", "Secretary of State". */
final class TitlePhrase {

    private TitlePhrase() {
    }

    static RelationObject.OfValue around(Sentence sentence, int head, Match match) {
        int first = Math.max(0, head - match.entry().words().size() + 1);
        for (Dependency edge : sentence.graph().below(head)) {
            boolean isModifier = edge.is("compound") || edge.is("amod");
            if (isModifier && edge.dependent() == first - 1 && !isFiller(match, edge.dependent())) {
                first = edge.dependent();
            }
        }
        int last = head;
        for (Dependency edge : sentence.graph().below(head)) {
            boolean isSubject = edge.relation().equals("nmod:of") && !isFiller(match, edge.dependent());
            if (isSubject && edge.dependent() <= head + 3) {
                last = Math.max(last, edge.dependent());
            }
        }
        return value(sentence, first, last);
    }

    static RelationObject.OfValue value(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean isJoined = i > first && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
            words.append(i == first || isJoined ? "" : " ").append(sentence.token(i).word());
        }
        Span span = sentence.span(first, last);
        return new RelationObject.OfValue(words.toString(), Optional.empty(), "xsd:string", span);
    }

    private static boolean isFiller(Match match, int token) {
        return match.fillings().stream().map(Filling::participant).anyMatch(found -> found.head() == token
                || found.entity().filter(entity -> entity.mention().covers(token)).isPresent());
    }
}
