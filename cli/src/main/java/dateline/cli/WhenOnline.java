package dateline.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether links are brought up to date over the web after building. */
final class WhenOnline {

    @Option(names = "--online",
            description = "Ask Wikipedia and Wikidata about the links afterwards, as 'dateline link' does.")
    private boolean wanted;
    @Mixin
    private OnlineOptions options;

    boolean isWanted() {
        return wanted;
    }

    OnlineOptions options() {
        return options;
    }
}
