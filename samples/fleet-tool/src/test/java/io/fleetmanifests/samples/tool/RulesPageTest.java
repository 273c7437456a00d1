package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules has a page for every rule of validation and of the simulation, and an index; -Dfleet.pages.write=true writes them anew. */
class RulesPageTest {

    private static final Path DOCS = Path.of("..", "..", "docs", "rules");

    @Test
    void everyRuleHasItsPageAndNoPageIsStale() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        AllRules.list().forEach(rule -> pages.put(rule.id() + ".md", RulePage.of(rule)));
        pages.put("README.md", index());
        if (Boolean.getBoolean("fleet.pages.write")) {
            write(pages);
        }
        assertThat(read()).isEqualTo(pages);
    }

    @Test
    void everyRuleOfADocumentHasExamplesOnItsPage() {
        assertThat(AllRules.list())
                .filteredOn(rule -> rule.level() != Level.FILE)
                .allSatisfy(rule -> assertThat(RulePage.of(rule)).contains("\n## Refused\n", "\n## Accepted\n"));
    }

    private static String index() {
        StringBuilder index =
                new StringBuilder("# Rules\n\n| rule | severity | level | asks that |\n|---|---|---|---|\n");
        for (Rule rule : AllRules.list()) {
            index.append("| [%s](%s.md) | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.id(),
                            rule.severity().wireName(),
                            rule.level().wireName(),
                            rule.summary().replace("|", "\\|")));
        }
        return index.toString();
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(DOCS)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(DOCS);
        try (Stream<Path> old = Files.list(DOCS)) {
            for (Path file : List.copyOf(old.toList())) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }
}
