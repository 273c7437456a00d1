package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AksAsoSetupTest {

    private static final String POOLS = "nodePools: [{name: pool0, mode: System, vmSize: v}]";
    private static final String ASO = "{kind: AksAsoCluster, location: l, version: v1.33.2, " + POOLS + ", ";

    @Test
    void makesASecretForWorkloadIdentityThatHoldsNothingSecret() {
        ProviderSetup setup = setup(AksAsoFleets.minimal());

        assertThat(setup.clusterctlName()).isEqualTo("azure");
        assertThat(setup.variables()).containsExactly("export EXP_MACHINE_POOL=true");
        assertThat(setup.afterwards())
                .containsExactly(
                        "kubectl create secret generic cluster-identity-00000000-0000-0000-0000-000000000001"
                                + " --namespace capi-worker-clusters"
                                + " --from-literal=AZURE_SUBSCRIPTION_ID=00000000-0000-0000-0000-000000000001"
                                + " --from-literal=AZURE_TENANT_ID=00000000-0000-0000-0000-000000000003"
                                + " --from-literal=AZURE_CLIENT_ID=00000000-0000-0000-0000-000000000002"
                                + " --from-literal=AUTH_MODE=workloadidentity"
                                + " --dry-run=client -o yaml | kubectl apply -f -",
                        "kubectl label secret cluster-identity-00000000-0000-0000-0000-000000000001"
                                + " --namespace capi-worker-clusters --overwrite"
                                + " clusterctl.cluster.x-k8s.io/move-hierarchy=true");
    }

    @Test
    void takesTheClientSecretFromItsCallerAndShowsItToNobody() {
        ProviderSetup setup = setup(fleet("clientSecretName: known", ASO + "name: a1, subscriptionID: one}"));

        assertThat(setup.variables())
                .containsExactly(
                        ": \"${AZURE_CLIENT_SECRET:?set AZURE_CLIENT_SECRET and run this again}\"",
                        "export EXP_MACHINE_POOL=true");
        assertThat(setup.afterwards().get(0))
                .isEqualTo("printf '%s' \"$AZURE_CLIENT_SECRET\" | kubectl create secret generic fleet-one"
                        + " --namespace capi-worker-clusters --from-literal=AZURE_SUBSCRIPTION_ID=one"
                        + " --from-literal=AZURE_TENANT_ID=t --from-literal=AZURE_CLIENT_ID=c"
                        + " --from-file=AZURE_CLIENT_SECRET=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -");
    }

    @Test
    void makesASecretForEachSubscriptionOnce() {
        Fleet fleet = fleet(
                "name: fleet",
                ASO + "name: a1, subscriptionID: TWO}",
                ASO + "name: a2, subscriptionID: one}",
                ASO + "name: a3, subscriptionID: two}");

        // As in a Secret's name, case does not count in a subscription's id.
        assertThat(secrets(setup(fleet))).isEqualTo("fleet-one fleet-two");
    }

    @Test
    void leavesSecretsThatAClusterNamesToTheUser() {
        assertThat(secrets(setup(fleet("name: fleet", ASO + "name: a1, subscriptionID: s, credentialFrom: mine}"))))
                .isEmpty();
    }

    @Test
    void installsTheProviderThatItSharesWithAksClustersOnce() {
        Fleet fleet = fleet(
                "clientSecretName: known",
                ASO + "name: a1, subscriptionID: one}",
                "{kind: AksCluster, name: a2, location: l, version: v1.33.2, subscriptionID: one,"
                        + " nodePools: [{name: pool0, mode: System, sku: v}]}");

        assertThat(Rendered.text(fleet, "capi/mngmt/capi_setup.sh")).endsWith("""
                        set -euo pipefail

                        : "${AZURE_CLIENT_SECRET:?set AZURE_CLIENT_SECRET and run this again}"
                        export EXP_MACHINE_POOL=true

                        clusterctl init --infrastructure azure --wait-providers

                        kubectl apply -f capi/mngmt/namespace.yaml
                        printf '%s' "$AZURE_CLIENT_SECRET" | kubectl create secret generic fleet-one \
                        --namespace capi-worker-clusters --from-literal=AZURE_SUBSCRIPTION_ID=one \
                        --from-literal=AZURE_TENANT_ID=t --from-literal=AZURE_CLIENT_ID=c \
                        --from-file=AZURE_CLIENT_SECRET=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -
                        kubectl label secret fleet-one --namespace capi-worker-clusters --overwrite \
                        clusterctl.cluster.x-k8s.io/move-hierarchy=true
                        printf '%s' "$AZURE_CLIENT_SECRET" | kubectl create secret generic known \
                        --namespace capi-worker-clusters --from-file=clientSecret=/dev/stdin --dry-run=client -o yaml \
                        | kubectl apply -f -
                        kubectl label secret known --namespace capi-worker-clusters --overwrite \
                        clusterctl.cluster.x-k8s.io/move-hierarchy=true
                        kubectl apply -k capi/mngmt
                        """);
    }

    private static Fleet fleet(String identity, String... clusters) {
        String name = identity.startsWith("name") ? "" : "name: fleet, ";
        return AksAsoFleets.read("repository: {url: https://example.org/fleet}\nmanagement:\n  identities:\n"
                + "  - {kind: AzureIdentity, tenantID: t, clientID: c, " + name + identity + "}\nclusters:\n- "
                + String.join("\n- ", clusters) + "\n");
    }

    private static ProviderSetup setup(Fleet fleet) {
        return new AksAsoBlueprint().setup(new RenderContext(fleet));
    }

    private static String secrets(ProviderSetup setup) {
        return setup.afterwards().stream()
                .filter(line -> line.startsWith("kubectl create secret generic "))
                .map(line -> line.split(" ", -1)[4])
                .collect(Collectors.joining(" "));
    }
}
