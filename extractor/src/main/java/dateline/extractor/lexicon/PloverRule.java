package dateline.extractor.lexicon;

import java.util.List;

/**
 * How events of some PLOVER classes are coded when they are presented in a certain way.
 *
 * @param factuality as {@link dateline.extractor.model.Factuality#label()}
 * @param of         the classes of the events as such
 * @param is         the class that they are coded with
 */
public record PloverRule(String factuality, List<String> of, String is) {

    public PloverRule {
        Required.text("factuality", factuality);
        Required.text("is", is);
        of = Required.orEmpty(of);
    }
}
