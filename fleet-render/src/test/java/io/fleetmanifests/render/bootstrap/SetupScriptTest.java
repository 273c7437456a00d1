package io.fleetmanifests.render.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.Bash;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts for workload identity in CURRENT and for SEED_2021 stand in the golden trees. */
class SetupScriptTest {

    private static final String SCRIPT = "capi/mngmt/capi_setup.sh";

    private static final String HEAD = """
            #!/usr/bin/env bash
            # Prepares the management cluster that kubectl points at: Cluster API, its providers, the fleet's namespace.
            # Flux has to run there already and to follow this repository.
            # Needs clusterctl and kubectl, and the variables that it asks for. Run it from the root of the repository.
            set -euo pipefail

            """;

    @Test
    void aServicePrincipalsSecretIsAskedForAndNeverWritten() {
        String expected = HEAD + """
                : "${AZURE_CLIENT_SECRET:?set AZURE_CLIENT_SECRET and run this again}"
                export EXP_MACHINE_POOL=true

                clusterctl init --infrastructure azure --wait-providers

                kubectl apply -f capi/mngmt/namespace.yaml
                printf '%s' "$AZURE_CLIENT_SECRET" | kubectl create secret generic azure.secret --namespace workers\
                 --from-file=clientSecret=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -
                kubectl label secret azure.secret --namespace workers\
                 --overwrite clusterctl.cluster.x-k8s.io/move-hierarchy=true
                kubectl apply -k capi/mngmt
                """;

        assertThat(Rendered.text(withSecret(), SCRIPT)).isEqualTo(expected);
        assertThat(Rendered.text(withSecret().withProfile(ApiProfile.CAPI_V1BETA1), SCRIPT))
                .isEqualTo(expected);
    }

    @Test
    void withoutClustersOfAProviderNoProviderIsInstalled() {
        Fleet fleet = Fleets.empty()
                .addClusters(StandaloneCluster.builder().name("dev").build())
                .build();

        assertThat(Rendered.text(fleet, SCRIPT)).isEqualTo(HEAD + """
                        clusterctl init --wait-providers

                        kubectl apply -f capi/mngmt/namespace.yaml
                        kubectl apply -k capi/mngmt
                        """);
    }

    @Test
    void bashReadsEveryScript() throws Exception {
        assumeTrue(Bash.isPresent(), "there is no bash here");
        for (Fleet fleet : List.of(
                Fleets.current(),
                Fleets.current().withProfile(ApiProfile.CAPI_V1BETA1),
                Fleets.seed(),
                withSecret(),
                Fleets.empty().build())) {
            assertThat(Bash.run(List.of("bash", "-n"), Rendered.text(fleet, SCRIPT)))
                    .isEmpty();
        }
    }

    /** The programs that it calls are functions here, which write down what they were called with. */
    @Test
    void theScriptOf2021EncodesTheCredentialsAndStopsWithoutThem() throws Exception {
        assumeTrue(Bash.isPresent(), "there is no bash here");
        String script = """
                kubectl() { echo "kubectl $*"; }
                clusterctl() { echo "clusterctl $* $AZURE_CLIENT_SECRET_B64 $AZURE_ENVIRONMENT"; }
                """ + Rendered.text(Fleets.seed(), SCRIPT);

        assertThat(Bash.run("unset AZURE_ENVIRONMENT AZURE_CLIENT_ID_B64\n"
                        + "AZURE_SUBSCRIPTION_ID=s AZURE_TENANT_ID=t AZURE_CLIENT_ID=c AZURE_CLIENT_SECRET=\"it's \\$x\"\n"
                        + script))
                .isEqualTo("""
                        clusterctl init --infrastructure azure aXQncyAkeA== AzurePublicCloud
                        kubectl apply -f capi/mngmt/namespace.yaml
                        kubectl apply -k capi/mngmt
                        """);
        assertThat(Bash.run("unset AZURE_SUBSCRIPTION_ID\n(\n" + script + ") && echo went on || true\n"))
                .endsWith("AZURE_SUBSCRIPTION_ID: set AZURE_SUBSCRIPTION_ID and run this again\n");
    }

    private static Fleet withSecret() {
        return Fleets.empty()
                .management(ManagementCluster.builder()
                        .workerNamespace("workers")
                        .addIdentities(AzureIdentity.servicePrincipal(Fleets.TENANT, Fleets.CLIENT, "azure.secret"))
                        .build())
                .addDefaults(Fleets.defaults())
                .addClusters(Fleets.cluster("one"))
                .build();
    }
}
