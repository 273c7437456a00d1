package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.RuleIds;
import io.fleetmanifests.finding.RuleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FleetRulesTest {

    /** What the sources write in the form of a rule's id and is none. */
    private static final Set<String> OTHERS = Set.of(
            "bitnami-2021",
            "capi-worker-clusters",
            "cluster-identity",
            "flux-operator",
            "flux-system",
            "kube-proxy",
            "name-one",
            "nginx-ingress",
            "nginx-ingress-controller",
            "vpc-cni");

    @Test
    void listsTheRulesThatTheSourcesName() throws IOException {
        assertThat(FleetRules.all())
                .extracting(RuleSummary::id)
                .containsExactlyElementsOf(
                        RuleIds.in(Path.of("src/main/java/io/fleetmanifests/fleet"), "Rules.java", OTHERS));
    }
}
