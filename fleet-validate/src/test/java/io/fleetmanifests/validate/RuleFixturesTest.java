package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has an example that it refuses, with all that is said of it, and one that it accepts. */
class RuleFixturesTest {

    static Stream<RuleFixtures> rules() {
        return Rules.all().stream()
                // What is said of files needs files that are none.
                .filter(rule -> rule.level() != Level.FILE)
                .map(rule -> RuleFixtures.of(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesTheBadExamplesInTheseWords(RuleFixtures fixtures) {
        List<String> examples = fixtures.examples("bad");
        assertThat(examples).as("bad examples of " + fixtures.rule()).isNotEmpty();
        for (String example : examples) {
            Report report = fixtures.report(example);
            if (Boolean.getBoolean("golden.update")) {
                fixtures.write(example + ".txt", RuleFixtures.lines(report));
            }
            assertThat(report.findings())
                    .as(fixtures.rule() + "/" + example)
                    .extracting(Finding::rule)
                    .contains(fixtures.rule());
            assertThat(RuleFixtures.lines(report))
                    .as(fixtures.rule() + "/" + example)
                    .isEqualTo(fixtures.text(example + ".txt").orElse(""));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsTheGoodExamples(RuleFixtures fixtures) {
        List<String> examples = fixtures.examples("good");
        assertThat(examples).as("good examples of " + fixtures.rule()).isNotEmpty();
        for (String example : examples) {
            assertThat(fixtures.report(example).findings())
                    .as(fixtures.rule() + "/" + example)
                    .noneMatch(finding -> finding.severity() == Severity.ERROR
                            || finding.rule().equals(fixtures.rule()));
        }
    }

    @Test
    void everyFolderOfExamplesBelongsToARule() {
        assertThat(RuleFixtures.folders())
                .isSubsetOf(Rules.all().stream().map(Rule::id).toList());
    }
}
