package dateline.extractor.link;

import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.Sense;
import dateline.extractor.model.Link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links peoples: "Norlanders" and "Norlandish people" to the article on them, not to their country or language. */
final class PeopleLinker {

    private static final Pattern PEOPLE = Pattern.compile(".+_people|\\p{Lu}\\p{L}+s");
    private static final double MOSTLY = 0.6;

    private final KnowledgeBase knowledgeBase;
    private final LinkConfidence.ByWeight confidence;

    PeopleLinker(KnowledgeBase knowledgeBase, LinkConfidence.ByWeight confidence) {
        this.knowledgeBase = knowledgeBase;
        this.confidence = confidence;
    }

    /** @param demonyms of one people, the likeliest first: "Norlanders", "Norlandish" */
    Optional<Link> find(List<String> demonyms) {
        return demonyms.stream().flatMap(demonym -> Stream.of(demonym, demonym + " people"))
                .flatMap(name -> knowledgeBase.list(name).stream().limit(1)).filter(PeopleLinker::isPeople).findFirst()
                .map(sense -> new Link.Linked(sense.id(), confidence.of(sense.prior(), sense.prior())));
    }

    private static boolean isPeople(Sense sense) {
        return sense.prior() >= MOSTLY && PEOPLE.matcher(sense.id().wikipedia()).matches();
    }
}
