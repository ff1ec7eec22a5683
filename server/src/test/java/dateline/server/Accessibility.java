package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page as it stands. */
final class Accessibility {

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private Accessibility() {
    }

    /** @param others parts of the page that are not ours, as selectors */
    static void assertNothingSerious(Page page, String... others) {
        AxeBuilder axe = new AxeBuilder(page);
        List.of(others).forEach(axe::exclude);
        assertThat(axe.analyze().getViolations())
                .filteredOn(rule -> SERIOUS.contains(rule.getImpact())).extracting(Accessibility::describe).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().limit(5)
                .map(node -> "\n  " + node.getHtml() + "\n    " + node.getFailureSummary()).toList();
    }
}
