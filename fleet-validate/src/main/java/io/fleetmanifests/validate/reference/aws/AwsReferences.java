package io.fleetmanifests.validate.reference.aws;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.capi.IdentityReferences;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Set;

/** The rules about the references of the AWS kinds. */
public final class AwsReferences implements ReferenceFamily {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    @Override
    public List<ReferenceRule> rules() {
        return List.of(new IdentityReferences(
                Rule.reference(
                                "aws-identity-missing",
                                "the role or static identity of a cluster is declared",
                                "cluster-api-provider-aws pkg/cloud/scope/session.go getProvidersForCluster")
                        .withSeverity(Severity.WARNING),
                Rule.reference(
                        "aws-identity-closed",
                        "the identity of a cluster allows the namespace of the cluster",
                        "cluster-api-provider-aws pkg/cloud/scope/session.go isClusterPermittedToUsePrincipal"),
                List.of(
                        new IdentityReferences.Kind("controlplane.cluster.x-k8s.io", "AWSManagedControlPlane"),
                        new IdentityReferences.Kind(GROUP, "AWSCluster")),
                GROUP,
                // The controller's own identity comes with the provider.
                Set.of("AWSClusterRoleIdentity", "AWSClusterStaticIdentity"),
                false));
    }
}
