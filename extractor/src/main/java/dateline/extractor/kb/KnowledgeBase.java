package dateline.extractor.kb;

import dateline.extractor.model.KnowledgeBaseId;

import java.util.List;
import java.util.Optional;

/** What names can mean, beyond the gazetteer. Thread-safe. */
public interface KnowledgeBase {

    /** What the name can mean, the likeliest first; empty when it is not known. Small and capital letters differ. */
    List<Sense> list(String name);

    /** What it says of an article. */
    default Optional<Article> find(KnowledgeBaseId id) {
        return list(id.wikipedia()).stream().map(Sense::article)
                .filter(article -> article.id().wikipedia().equals(id.wikipedia())).findFirst();
    }

    /** Changes when its content does. */
    String version();

    /** One that knows no name. */
    static KnowledgeBase none() {
        return new KnowledgeBase() {
            @Override
            public List<Sense> list(String name) {
                return List.of();
            }

            @Override
            public String version() {
                return "none";
            }
        };
    }
}
