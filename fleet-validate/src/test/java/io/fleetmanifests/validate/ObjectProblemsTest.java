package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectProblemsTest {

    @Test
    void anObjectWithTooManyProblemsIsToldHowManyMore() {
        List<Finding> findings = FleetValidator.create()
                .validate(Trees.of("a.yaml", labels(1_500)))
                .findings();

        assertThat(findings).hasSize(1_001);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("object-problems"))
                .extracting(Finding::toText)
                .containsExactly(
                        "a.yaml error object-problems ConfigMap a: has 500 more problems, which are not listed");
    }

    @Test
    void allOfAThousandProblemsAreListed() {
        assertThat(FleetValidator.create()
                        .validate(Trees.of("a.yaml", labels(1_000)))
                        .findings())
                .hasSize(1_000)
                .noneMatch(finding -> finding.rule().equals("object-problems"));
    }

    private static String labels(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "k" + i + ": '-'")
                .collect(Collectors.joining(
                        ", ", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, labels: {", "}}}"));
    }
}
