package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.AllowedNamespaces;
import io.fleetmanifests.kind.azure.AzureClusterIdentity;
import io.fleetmanifests.kind.azure.AzureClusterIdentitySpec;
import io.fleetmanifests.kind.azure.IdentityReference;
import io.fleetmanifests.kind.azure.IdentityType;
import io.fleetmanifests.kind.azure.SecretReference;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.List;
import java.util.Optional;

/** The AzureClusterIdentity of a fleet, and the references to it. */
final class AzureIdentities {

    private AzureIdentities() {}

    /** None in SEED_2021: CAPZ of 2021 takes the credentials that it was installed with. */
    static List<Manifest> render(RenderContext context) {
        if (context.profile() == ApiProfile.SEED_2021) {
            return List.of();
        }
        return find(context).map(identity -> Manifest.of(object(identity, context))).stream()
                .toList();
    }

    static Optional<AzureIdentity> find(RenderContext context) {
        return context.fleet().management().identities().stream()
                .filter(AzureIdentity.class::isInstance)
                .map(AzureIdentity.class::cast)
                .findFirst();
    }

    /** The cluster's own reference over the one that its fleet has; refuses a cluster that has neither. */
    static IdentityReference reference(AksCluster cluster, RenderContext context) {
        Optional<IdentityReference> shared = shared(context);
        Optional<IdentityReference> reference = cluster.identityRef()
                .map(own -> shared.map(base -> merge(base, own)).orElse(own))
                .or(() -> shared);
        if (reference.isEmpty()) {
            context.refuse(
                    cluster,
                    Problem.of(
                            "aks-identity",
                            "identityRef",
                            "is missing, and the fleet has no AzureIdentity",
                            "add an AzureIdentity to management.identities"));
        }
        return reference.orElseGet(() -> IdentityReference.builder().build());
    }

    /** What clusters refer to that say nothing, and the chart's value: the reference of the AksDefaults, or the fleet's
     * identity, which stands in the namespace of the clusters. */
    static Optional<IdentityReference> shared(RenderContext context) {
        return context.fleet().defaults().stream()
                .filter(AksDefaults.class::isInstance)
                .flatMap(defaults -> ((AksDefaults) defaults).identityRef().stream())
                .findFirst()
                .or(() -> find(context)
                        .map(identity -> IdentityReference.builder()
                                .apiVersion("infrastructure.cluster.x-k8s.io/v1beta1")
                                .kind("AzureClusterIdentity")
                                .name(identity.name())
                                .build()));
    }

    /** Key by key, as Helm lays a release's values over the chart's. */
    private static IdentityReference merge(IdentityReference base, IdentityReference own) {
        ObjectNode merged = KindMapper.json().valueToTree(base);
        merged.setAll(KindMapper.json().<ObjectNode>valueToTree(own));
        return KindMapper.json().convertValue(merged, IdentityReference.class);
    }

    private static AzureClusterIdentity object(AzureIdentity identity, RenderContext context) {
        AzureClusterIdentitySpec.Builder spec = AzureClusterIdentitySpec.builder()
                .type(
                        identity.clientSecretName().isPresent()
                                ? IdentityType.SERVICE_PRINCIPAL
                                : IdentityType.WORKLOAD_IDENTITY)
                .tenantID(identity.tenantID())
                .clientID(identity.clientID())
                .allowedNamespaces(AllowedNamespaces.builder()
                        .list(List.of(context.namespace()))
                        .build());
        identity.clientSecretName()
                .ifPresent(secret -> spec.clientSecret(SecretReference.builder()
                        .name(secret)
                        .namespace(context.namespace())
                        .build()));
        return AzureClusterIdentity.builder()
                .name(identity.name())
                .namespace(context.namespace())
                .label("clusterctl.cluster.x-k8s.io/move-hierarchy", "true")
                .spec(spec.build())
                .build();
    }
}
