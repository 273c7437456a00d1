package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.aws.AwsIdentityKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What CAPA's identity kinds ask of an {@link AwsIdentity}. */
final class AwsIdentityChecks {

    private AwsIdentityChecks() {}

    static void check(AwsIdentity identity, Problems problems) {
        ResourceNames.requireDnsLabel("aws-identity-name", "name", identity.name(), 63, problems);
        problems.require(
                identity.kind() != AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY
                        || identity.name().equals(AwsIdentity.CONTROLLER_NAME),
                () -> Problem.of(
                        "aws-identity-controller",
                        "name",
                        "must be \"default\" for CAPA's own credentials, got \"" + identity.name() + "\"",
                        "leave the name out, or add a roleARN or a secretRef"));
        problems.require(
                identity.roleARN().isEmpty() || identity.secretRef().isEmpty(),
                () -> Problem.of(
                        "aws-identity-one", "secretRef", "must be absent beside a roleARN", "delete one of them"));
        identity.secretRef()
                .ifPresent(secret ->
                        ResourceNames.requireDnsLabel("aws-identity-secret", "secretRef", secret, 253, problems));
        role(identity, problems);
    }

    private static void role(AwsIdentity identity, Problems problems) {
        identity.roleARN()
                .ifPresent(role -> problems.require(
                        Arn.isOf("role", role),
                        () -> Problem.of(
                                "aws-identity-role",
                                "roleARN",
                                "must be the ARN of a role, got \"" + role + "\"",
                                "write arn:aws:iam::123456789012:role/name for example")));
        identity.durationSeconds()
                .ifPresent(seconds -> problems.require(
                        seconds >= 900 && seconds <= 43200,
                        () -> Problem.of(
                                "aws-identity-duration",
                                "durationSeconds",
                                "must be 900 to 43200, got " + seconds,
                                "choose a value in that range")));
        List<String> roleOnly = roleOnly(identity);
        problems.require(
                identity.roleARN().isPresent() || roleOnly.isEmpty(),
                () -> Problem.of(
                        "aws-identity-role-only",
                        roleOnly.get(0),
                        "must be absent without a roleARN, got " + roleOnly,
                        "add the roleARN, or delete what belongs to it"));
    }

    private static List<String> roleOnly(AwsIdentity identity) {
        return Stream.of(
                        identity.sourceIdentityRef().map(value -> "sourceIdentityRef"),
                        identity.sessionName().map(value -> "sessionName"),
                        identity.durationSeconds().map(value -> "durationSeconds"),
                        identity.externalID().map(value -> "externalID"),
                        identity.policyARNs().stream().findFirst().map(value -> "policyARNs"),
                        identity.inlinePolicy().map(value -> "inlinePolicy"))
                .flatMap(Optional::stream)
                .toList();
    }
}
