package io.fleetmanifests.validate.admission.aws.identity;

import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.rule.Rule;

/** The admission of the three kinds of identity. */
public final class IdentityAdmission {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";

    private IdentityAdmission() {}

    /** The tables of AWSClusterControllerIdentity. */
    public static KindAdmission controller() {
        return KindAdmission.of(GROUP, "AWSClusterControllerIdentity")
                .onCreate(new ControllerIdentityName())
                .onUpdate(new ControllerIdentityStays())
                .always(new NamespaceSelector())
                .build();
    }

    /** The tables of AWSClusterRoleIdentity. */
    public static KindAdmission role() {
        return KindAdmission.of(GROUP, "AWSClusterRoleIdentity")
                .onCreate(new SourceIdentity())
                .onUpdate(new SourceIdentityStays())
                .always(new NamespaceSelector())
                .build();
    }

    /** The tables of AWSClusterStaticIdentity. */
    public static KindAdmission fixed() {
        return KindAdmission.of(GROUP, "AWSClusterStaticIdentity")
                .onUpdate(ImmutableField.always(
                        Rule.admission(
                                "aws-static-identity-imm",
                                "the secretRef of an AWSClusterStaticIdentity does not change",
                                "cluster-api-provider-aws webhooks/awsclusterstaticidentity_webhook.go ValidateUpdate",
                                ""),
                        "change the Secret's values, or make another identity",
                        "secretRef"))
                .always(new NamespaceSelector())
                .build();
    }
}
