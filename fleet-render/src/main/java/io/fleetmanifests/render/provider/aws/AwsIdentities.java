package io.fleetmanifests.render.provider.aws;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.aws.AwsIdentity;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;
import io.fleetmanifests.kind.aws.AWSClusterControllerIdentity;
import io.fleetmanifests.kind.aws.AWSClusterControllerIdentitySpec;
import io.fleetmanifests.kind.aws.AWSClusterRoleIdentity;
import io.fleetmanifests.kind.aws.AWSClusterRoleIdentitySpec;
import io.fleetmanifests.kind.aws.AWSClusterStaticIdentity;
import io.fleetmanifests.kind.aws.AWSClusterStaticIdentitySpec;
import io.fleetmanifests.kind.aws.AllowedNamespaces;
import io.fleetmanifests.kind.aws.AwsIdentityKind;
import io.fleetmanifests.kind.aws.AwsIdentityReference;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.List;
import java.util.Optional;

/** The identity objects of a fleet on AWS, and the references to them. They belong to no namespace. */
final class AwsIdentities {

    private static final AwsIdentityReference CONTROLLER = AwsIdentityReference.builder()
            .kind(AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY)
            .name(AwsIdentity.CONTROLLER_NAME)
            .build();

    private AwsIdentities() {}

    /** The objects, what one is assumed from before it. None in SEED_2021, which has no AWS at all. */
    static List<Manifest> render(RenderContext context) {
        Optional<AwsIdentity> found = find(context).filter(identity -> context.profile() != ApiProfile.SEED_2021);
        if (found.isEmpty()) {
            return List.of();
        }
        AwsIdentity identity = found.get();
        return switch (identity.kind()) {
            case AWS_CLUSTER_CONTROLLER_IDENTITY -> List.of(Manifest.of(controller(context)));
            case AWS_CLUSTER_STATIC_IDENTITY -> List.of(Manifest.of(accessKey(identity, context)));
            case AWS_CLUSTER_ROLE_IDENTITY ->
                rendersController(context)
                        ? List.of(Manifest.of(controller(context)), Manifest.of(role(identity, context)))
                        : List.of(Manifest.of(role(identity, context)));
        };
    }

    static Optional<AwsIdentity> find(RenderContext context) {
        return context.fleet().management().identities().stream()
                .filter(AwsIdentity.class::isInstance)
                .map(AwsIdentity.class::cast)
                .findFirst();
    }

    /** The cluster's own reference, or one to the fleet's identity; with neither CAPA's webhook takes its own credentials. */
    static Optional<AwsIdentityReference> reference(EksCluster cluster, RenderContext context) {
        return cluster.identityRef().or(() -> shared(context));
    }

    /** A reference to the fleet's identity. */
    static Optional<AwsIdentityReference> shared(RenderContext context) {
        return find(context).map(AwsIdentity::reference);
    }

    /** Whether the identity of CAPA's own credentials is among the objects: as itself, or because the role is assumed from it. */
    static boolean rendersController(RenderContext context) {
        return find(context)
                .filter(identity -> identity.kind() == AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY
                        || (identity.kind() == AwsIdentityKind.AWS_CLUSTER_ROLE_IDENTITY
                                && source(identity).equals(CONTROLLER)))
                .isPresent();
    }

    private static AwsIdentityReference source(AwsIdentity identity) {
        return identity.sourceIdentityRef().orElse(CONTROLLER);
    }

    private static AWSClusterControllerIdentity controller(RenderContext context) {
        return named(AwsIdentity.CONTROLLER_NAME, AWSClusterControllerIdentity.builder())
                .spec(AWSClusterControllerIdentitySpec.builder()
                        .allowedNamespaces(allowed(context))
                        .build())
                .build();
    }

    private static AWSClusterStaticIdentity accessKey(AwsIdentity identity, RenderContext context) {
        return named(identity.name(), AWSClusterStaticIdentity.builder())
                .spec(AWSClusterStaticIdentitySpec.builder()
                        .secretRef(identity.secretRef().orElseThrow())
                        .allowedNamespaces(allowed(context))
                        .build())
                .build();
    }

    private static AWSClusterRoleIdentity role(AwsIdentity identity, RenderContext context) {
        return named(identity.name(), AWSClusterRoleIdentity.builder())
                .spec(AWSClusterRoleIdentitySpec.builder()
                        .roleARN(identity.roleARN().orElseThrow())
                        .sourceIdentityRef(source(identity))
                        .sessionName(identity.sessionName())
                        .durationSeconds(identity.durationSeconds())
                        .externalID(identity.externalID())
                        .policyARNs(identity.policyARNs())
                        .inlinePolicy(identity.inlinePolicy())
                        .allowedNamespaces(allowed(context))
                        .build())
                .build();
    }

    /** The label is the one that CAPA's webhook sets, so that clusterctl moves the object along. */
    private static <R extends Resource<S>, S> ResourceBuilder<R, S> named(String name, ResourceBuilder<R, S> builder) {
        return builder.name(name).label("clusterctl.cluster.x-k8s.io/move-hierarchy", "");
    }

    private static AllowedNamespaces allowed(RenderContext context) {
        return AllowedNamespaces.builder().list(List.of(context.namespace())).build();
    }
}
