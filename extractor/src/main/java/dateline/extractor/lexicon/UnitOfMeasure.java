package dateline.extractor.lexicon;

import java.util.List;

/**
 * A unit of measurement.
 *
 * @param unit  local name in QUDT
 * @param words lemmas that name it
 */
public record UnitOfMeasure(String unit, List<String> words) {

    public UnitOfMeasure {
        Required.text("unit", unit);
        words = Required.orEmpty(words);
    }
}
