package dateline.extractor.lexicon;

/**
 * A place in the files of the lexicon.
 *
 * @param file relative to the lexicon's folder, such as {@code events/conflict.yaml}
 * @param line from 1
 */
public record Location(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
