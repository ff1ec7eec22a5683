package dateline.cli;

import dateline.extractor.kb.Article;
import dateline.extractor.kb.KnowledgeBaseIndex;
import dateline.extractor.kb.Sense;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what is in the knowledge base. */
@Command(name = "info", mixinStandardHelpOptions = true,
        description = "Checks the knowledge base and tells how large it is and what the given names can mean.")
final class KbInfoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Names to look up.")
    private String[] names = {};
    @Option(names = "--kb", paramLabel = "FILE", description = "The knowledge base (default: the one built with Dateline).")
    private Optional<Path> file = Optional.empty();
    @ParentCommand
    private KbCommand parent;

    @Override
    public Integer call() {
        PrintStream out = parent.dateline().streams().out();
        Path path = file.or(KnowledgeBaseOption::findBuilt)
                .orElseThrow(() -> new CommandException("say with --kb where the knowledge base is"));
        KnowledgeBaseIndex index = KnowledgeBaseIndex.open(path);
        index.verify();
        print(path, index, out);
        for (String name : names) {
            out.println(name);
            index.list(name).forEach(sense -> print(sense, out));
        }
        return ExitCode.OK;
    }

    private static void print(Sense sense, PrintStream out) {
        Article article = sense.article();
        out.printf(Locale.ROOT, "  %.3f  %s%s%s%s, %d names%s%n", sense.prior(), article.id().wikipedia(),
                article.id().wikidata().map(item -> " (" + item + ")").orElse(""),
                article.type().map(type -> ", " + type).orElse(""),
                article.country().map(country -> " of " + country).orElse(""), sense.names(),
                article.description().map(words -> ": " + words).orElse(""));
    }

    static void print(Path path, KnowledgeBaseIndex index, PrintStream out) {
        out.printf(Locale.ROOT, "%s: %,d names of %,d articles, version %s%n", path, index.countNames(),
                index.countArticles(), index.version());
    }
}
