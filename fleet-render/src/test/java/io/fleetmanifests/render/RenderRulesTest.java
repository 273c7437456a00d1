package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.RuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenderRulesTest {

    /** The first argument of what makes a problem or conflict, of writing. */
    private static final Pattern ID =
            Pattern.compile("(?:Problem\\.of\\(|\\.rule\\(|conflict\\(\\s*path,)\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void listsTheRulesThatTheSourcesName() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ID.matcher(Files.readString(file)).results().forEach(match -> ids.add(match.group(1)));
            }
        }
        assertThat(RenderRules.all()).extracting(RuleSummary::id).containsExactlyElementsOf(ids);
    }
}
