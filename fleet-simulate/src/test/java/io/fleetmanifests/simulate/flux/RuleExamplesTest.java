package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.Rules;
import io.fleetmanifests.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the simulation has a repository that breaks it, with all that is said of it in {@code bad.txt}, and one that does
 * not: in {@code src/test/resources/fixtures/rules/<id>}. A rule that validation has as well has its examples there.
 */
class RuleExamplesTest {

    private static final Path ROOT = Path.of("src/test/resources/fixtures/rules");

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    static Stream<String> rules() {
        return FluxRules.all().stream()
                .map(Rule::id)
                .filter(id -> Rules.find(id).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysThisOfTheBadRepository(String rule) throws IOException {
        List<Finding> findings = findings(rule, "bad");
        String text = findings.stream().map(Finding::toText).collect(Collectors.joining("\n", "", "\n"));
        Path file = ROOT.resolve(rule).resolve("bad.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertThat(findings).extracting(Finding::rule).contains(rule);
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasNothingAgainstTheGoodRepository(String rule) throws IOException {
        assertThat(findings(rule, "good"))
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR || finding.rule().equals(rule));
    }

    @Test
    void everyFolderOfExamplesBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rules().toList());
        }
    }

    /** What is said without Helm is seen without Helm only. */
    private static List<Finding> findings(String rule, String example) throws IOException {
        Path folder = ROOT.resolve(rule).resolve(example);
        assertThat(folder).isDirectory();
        boolean helm = !rule.equals(FluxRules.HELM_ABSENT.id()) || example.equals("good");
        return FluxSimulator.builder()
                .helm(helm)
                .build()
                .simulate(TreeReader.read(folder))
                .findings();
    }
}
