package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FleetToolTest {

    @Test
    void helpNamesTheCommands() {
        ToolRun run = ToolRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Usage: fleet-tool [-h] [--version] COMMAND
                        Renders and checks the repositories that Flux and Cluster API run fleets of
                        clusters from.
                          -h, --help      Show this and exit.
                              --version   Show the version and exit.
                        Commands:
                          render    Renders a fleet, validates it, and writes what changed; writes
                                      nothing when a finding is an error.
                          crds      Writes the CRDs generated from the model.
                          validate  Says of a repository what the API server, webhooks and controllers
                                      would say after a push.
                          expand    Writes what lands on which cluster, with Flux and Helm run here.
                          plan      Says what the step from one state of a repository to another does
                                      to the clusters.
                          migrate   Not in this release: a repository at another profile.
                          import    Not in this release: the fleet that a repository describes.
                          rules     Lists every rule: id, severity, what it checks, who enforces it
                                      upstream.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "crds", "validate", "expand", "plan", "rules"})
    void everyCommandHasHelp(String command) {
        ToolRun run = ToolRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: fleet-tool " + command + " ");
    }

    @Test
    void theVersionIsThatOfTheJar() {
        assertThat(ToolRun.of("--version"))
                .isEqualTo(new ToolRun(0, "fleet-tool without a version, not run from its jar\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"migrate DIR --profile CURRENT --write", "import DIR --out fleet.yaml"})
    void aCommandOfALaterReleaseSaysThatItIsNone(String line) {
        String[] args = line.split(" ");

        assertThat(ToolRun.of((Object[]) args))
                .isEqualTo(new ToolRun(
                        2, "", "fleet-tool: " + args[0] + " is not in this release; --help names those that are\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Missing required subcommand",
                "rendr|Unmatched argument at index 0: 'rendr'",
                "render --out o|Missing required option: '--fleet=FILE'",
                "render --fleet f|Missing required option: '--out=DIR'",
                "render --fleet f --out o --forse|Unknown option: '--forse'",
                "render --fleet f --out o more|Unmatched argument at index 5: 'more'",
                "render --fleet f --out o --layout kustomize|Invalid value for option '--layout': must be helm or manifests, got \"kustomize\"",
                "render --fleet f --out o --profile 2021|Invalid value for option '--profile': must be SEED_2021 or CAPI_V1BETA1 or CURRENT, got \"2021\"",
                "crds|Missing required option: '--out=DIR'",
                "validate|Missing required parameter: 'DIR'",
                "validate . --root r|--root, --charts and --kube-version need --expanded",
                "expand . --out o --charts nowhere|fleet-tool: --charts must be a folder, got \"nowhere\"",
                "plan . . --kube-version newest|fleet-tool: kubeVersion: must be a version such as 1.33.2, got \"newest\"",
                "validate d --format xml|Invalid value for option '--format': must be text or json or sarif or junit, got \"xml\"",
                "rules --format sarif|Invalid value for option '--format': must be text or json, got \"sarif\""
            })
    void wrongUsageIsToldOnStandardError(String line, String message) {
        ToolRun run = ToolRun.of(line.isEmpty() ? new Object[0] : (Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).hasValue(message);
    }
}
