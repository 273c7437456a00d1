package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.RuleIds;
import io.fleetmanifests.finding.RuleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderRulesTest {

    @Test
    void listsTheRulesThatTheSourcesName() throws IOException {
        assertThat(ReaderRules.all())
                .extracting(RuleSummary::id)
                .containsExactlyElementsOf(
                        RuleIds.in(Path.of("src/main/java/io/fleetmanifests/tree"), "ReaderRules.java", Set.of()));
    }

    @Test
    void whatIsBeyondABoundWasNotLookedAt() {
        assertThat(ReaderRules.isNotLookedAt("yaml-depth")).isTrue();
        assertThat(ReaderRules.isNotLookedAt("yaml-syntax")).isFalse();
    }
}
