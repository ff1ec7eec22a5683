package dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Commands on the knowledge base. */
@Command(name = "kb", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Builds the knowledge base that names are linked to, or tells what is in it.",
        subcommands = {KbBuildCommand.class, KbInfoCommand.class})
final class KbCommand {

    @ParentCommand
    private Dateline dateline;

    Dateline dateline() {
        return dateline;
    }
}
