package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.azure.IdentityReference;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import org.junit.jupiter.api.Test;

class AzureIdentitiesTest {

    private static final String FILE = "capi/mngmt/cluster-identity.yaml";

    @Test
    void aServicePrincipalRefersToASecretInTheClustersNamespace() {
        Fleet fleet = fleet(ManagementCluster.builder()
                .workerNamespace("workers")
                .addIdentities(AzureIdentity.servicePrincipal(Fleets.TENANT, Fleets.CLIENT, "azure-secret"))
                .build());

        assertThat(Rendered.text(fleet, FILE)).isEqualTo("""
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                        kind: AzureClusterIdentity
                        metadata:
                          name: cluster-identity
                          namespace: workers
                          labels:
                            clusterctl.cluster.x-k8s.io/move-hierarchy: "true"
                        spec:
                          type: ServicePrincipal
                          tenantID: 00000000-0000-0000-0000-000000000003
                          clientID: 00000000-0000-0000-0000-000000000002
                          allowedNamespaces:
                            list:
                            - workers
                          clientSecret:
                            name: azure-secret
                            namespace: workers
                        """);
    }

    @Test
    void aClusterWithoutIdentityIsRefusedInBothLayouts() {
        Fleet fleet = fleet(ManagementCluster.builder().build());
        String refusal =
                "error aks-identity AksCluster one identityRef: is missing, and the fleet has no AzureIdentity;"
                        + " add an AzureIdentity to management.identities";

        assertThat(Rendered.refusals(fleet)).containsExactly(refusal);
        assertThat(Rendered.refusals(fleet.withLayout(RepositoryLayout.MANIFESTS)))
                .containsExactly(refusal);
    }

    @Test
    void everyClusterWithoutIdentityIsNamed() {
        Fleet fleet = Fleets.empty()
                .management(ManagementCluster.builder().build())
                .addDefaults(Fleets.defaults())
                .addClusters(Fleets.cluster("one"), Fleets.cluster("two"))
                .build();

        assertThat(Rendered.refusals(fleet))
                .containsExactly(
                        "error aks-identity AksCluster one identityRef: is missing, and the fleet has no AzureIdentity;"
                                + " add an AzureIdentity to management.identities",
                        "error aks-identity AksCluster two identityRef: is missing, and the fleet has no AzureIdentity;"
                                + " add an AzureIdentity to management.identities");
    }

    @Test
    void aClustersOwnIdentityIsEnough() {
        AksCluster.Builder cluster = Fleets.named("one", "pool");
        cluster.identityRef(
                IdentityReference.builder().name("own").namespace("elsewhere").build());
        Fleet fleet = Fleets.empty()
                .layout(RepositoryLayout.MANIFESTS)
                .management(ManagementCluster.builder().build())
                .addDefaults(Fleets.defaults())
                .addClusters(cluster.build())
                .build();

        assertThat(Rendered.document(Rendered.tree(fleet), "AzureManagedControlPlane", "one")
                        .at("/spec/identityRef")
                        .toString())
                .isEqualTo("{\"name\":\"own\",\"namespace\":\"elsewhere\"}");
        assertThat(Rendered.tree(fleet).file(FILE)).isEmpty();
    }

    @Test
    void in2021ThereIsNoIdentityToNeed() {
        Fleet fleet = Fleets.empty()
                .profile(ApiProfile.SEED_2021)
                .management(ManagementCluster.builder().build())
                .addDefaults(Fleets.seedDefaults())
                .addClusters(Fleets.cluster("one"))
                .build();

        assertThat(Rendered.tree(fleet).file(FILE)).isEmpty();
    }

    private static Fleet fleet(ManagementCluster management) {
        return Fleets.empty()
                .management(management)
                .addDefaults(Fleets.defaults())
                .addClusters(Fleets.cluster("one"))
                .build();
    }
}
