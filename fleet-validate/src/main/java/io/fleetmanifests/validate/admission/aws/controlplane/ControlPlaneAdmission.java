package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.aws.resource.AwsTags;
import io.fleetmanifests.validate.rule.Rule;

/** The admission of AWSManagedControlPlane. */
public final class ControlPlaneAdmission {

    private static final String SOURCE =
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go ";

    private ControlPlaneAdmission() {}

    /** The tables of the kind. */
    public static KindAdmission create() {
        return KindAdmission.of("controlplane.cluster.x-k8s.io", "AWSManagedControlPlane")
                .defaults(new ControlPlaneDefaults())
                .always(
                        new AddonsNeedVersion(),
                        new BastionRanges(),
                        new IamMappings(),
                        new SecondaryRange(),
                        new DisabledAddons(),
                        new PrivateSubnets(),
                        new Ipv6Version(),
                        new Ipv6Addons(),
                        new Ipv6Hostnames(),
                        new AccessEntriesMode(),
                        new AccessEntriesOfMachines(),
                        new AccessScopes(),
                        new AwsTags(),
                        new BootstrapAddons(),
                        new ImagesOfOldSystems())
                .onCreate(new SecondaryRanges(), new Ipv6Pools(), new CreatorAdmin())
                .onUpdate(
                        name(),
                        region(),
                        new NoDowngrade(),
                        new AccessConfigStays(),
                        new AuthenticationModeStays(),
                        new EncryptionStays(),
                        new EncryptionKeyStays(),
                        new IpFamilyStays(),
                        new IdentityStays())
                .build();
    }

    private static AdmissionRule name() {
        return ImmutableField.onceSet(
                Rule.admission(
                        "eks-imm-eks-cluster-name",
                        "the name of the cluster on EKS does not change",
                        SOURCE + "validateEKSClusterNameSame",
                        ""),
                "a cluster cannot be renamed; make another one",
                "eksClusterName");
    }

    private static AdmissionRule region() {
        return ImmutableField.always(
                Rule.admission(
                        "eks-imm-region",
                        "the region of a control plane does not change",
                        SOURCE + "ValidateUpdate",
                        ""),
                "a cluster cannot be moved; make another one",
                "region");
    }
}
