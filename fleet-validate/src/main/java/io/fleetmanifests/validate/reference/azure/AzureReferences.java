package io.fleetmanifests.validate.reference.azure;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.capi.IdentityReferences;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules about the references of the Azure kinds. */
public final class AzureReferences implements ReferenceFamily {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    @Override
    public List<ReferenceRule> rules() {
        return List.of(new IdentityReferences(
                Rule.reference(
                                "azure-identity-missing",
                                "the AzureClusterIdentity of a cluster is declared",
                                "cluster-api-provider-azure azure/scope/identity.go NewAzureCredentialsProvider")
                        .withSeverity(Severity.WARNING),
                Rule.reference(
                        "azure-identity-closed",
                        "the AzureClusterIdentity of a cluster allows the namespace of the cluster",
                        "cluster-api-provider-azure azure/scope/identity.go IsClusterNamespaceAllowed"),
                List.of(
                        new IdentityReferences.Kind(GROUP, "AzureManagedControlPlane"),
                        new IdentityReferences.Kind(GROUP, "AzureCluster")),
                GROUP,
                Set.of("AzureClusterIdentity"),
                true));
    }
}
