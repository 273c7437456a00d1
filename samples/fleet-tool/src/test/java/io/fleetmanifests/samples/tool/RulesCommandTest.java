package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fleetmanifests.simulate.flux.FluxRules;
import io.fleetmanifests.validate.Rules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void aRuleIsALine() {
        ToolRun run = ToolRun.of("rules");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceAll("  +", "  ")))
                .hasSize(ids().size())
                .contains(
                        "error  yaml-syntax  a file is YAML as Kubernetes reads it [sigs.k8s.io/yaml and its reader "
                                + "go.yaml.in/yaml] docs/rules/yaml-syntax.md",
                        "warning  suppression-unused  a suppression has a finding that it suppresses [docs/suppressions.md]"
                                + " docs/rules/suppression-unused.md",
                        "error  flux-helm-failed  Helm renders a release's chart [helm-controller:"
                                + " helmrelease_controller.go] docs/rules/flux-helm-failed.md");
    }

    @Test
    void jsonHasEveryRule() throws IOException {
        JsonNode rules = new ObjectMapper()
                .readTree(ToolRun.of("rules", "--format", "json").out())
                .path("rules");

        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.path("id").asText()));
        assertThat(ids).containsExactlyElementsOf(ids());
        assertThat(rules.get(ids.indexOf("yaml-syntax"))).hasToString("""
                {"id":"yaml-syntax","severity":"error","level":"file","summary":"a file is YAML as Kubernetes reads it",\
                "source":"sigs.k8s.io/yaml and its reader go.yaml.in/yaml",\
                "page":"docs/rules/yaml-syntax.md"}""");
    }

    /** Of validation and of the simulation; an id that both have is one rule. */
    private static SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        Rules.all().forEach(rule -> ids.add(rule.id()));
        FluxRules.all().forEach(rule -> ids.add(rule.id()));
        assertThat(ids).contains("ammp-name-len", "flux-dependency-cycle", "flux-chart-unknown");
        return ids;
    }
}
