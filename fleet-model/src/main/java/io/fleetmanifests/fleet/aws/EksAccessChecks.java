package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.aws.AccessConfig;
import io.fleetmanifests.kind.aws.AccessEntry;
import io.fleetmanifests.kind.aws.AccessEntryType;
import io.fleetmanifests.kind.aws.AccessPolicyReference;
import io.fleetmanifests.kind.aws.AccessScopeType;
import io.fleetmanifests.kind.aws.EksAuthenticationMode;
import io.fleetmanifests.kind.aws.IamAuthenticatorConfig;
import io.fleetmanifests.kind.aws.RoleMapping;
import io.fleetmanifests.kind.aws.UserMapping;
import java.util.List;
import java.util.Optional;

/** Who may use the cluster: access entries and the mappings of aws-auth. */
final class EksAccessChecks {

    private EksAccessChecks() {}

    static void values(EksSettings settings, Problems problems) {
        for (int i = 0; i < settings.accessEntries().size(); i++) {
            entry("accessEntries[" + i + "]", settings.accessEntries().get(i), problems);
        }
        settings.iamAuthenticatorConfig().ifPresent(config -> mappings(config, problems));
    }

    private static void entry(String at, AccessEntry entry, Problems problems) {
        boolean machines = entry.type().equals(Optional.of(AccessEntryType.EC2_LINUX))
                || entry.type().equals(Optional.of(AccessEntryType.EC2_WINDOWS));
        problems.require(
                !machines
                        || (entry.kubernetesGroups().isEmpty()
                                && entry.accessPolicies().isEmpty()),
                () -> Problem.of(
                        "eks-entry-machines",
                        at,
                        "must have no kubernetesGroups and no accessPolicies with type "
                                + entry.type().map(AccessEntryType::wireName).orElse(""),
                        "delete them, or use type standard"));
        for (int j = 0; j < entry.accessPolicies().size(); j++) {
            scope(at + ".accessPolicies[" + j + "]", entry.accessPolicies().get(j), problems);
        }
    }

    private static void scope(String at, AccessPolicyReference policy, Problems problems) {
        problems.require(
                !policy.accessScope().type().equals(Optional.of(AccessScopeType.NAMESPACE))
                        || !policy.accessScope().namespaces().isEmpty(),
                () -> Problem.of(
                        "eks-entry-scope",
                        at + ".accessScope.namespaces",
                        "must name a namespace with type namespace, got none",
                        "name one, or use type cluster"));
    }

    private static void mappings(IamAuthenticatorConfig config, Problems problems) {
        for (int i = 0; i < config.mapRoles().size(); i++) {
            RoleMapping role = config.mapRoles().get(i);
            String at = "iamAuthenticatorConfig.mapRoles[" + i + "]";
            arn(at + ".rolearn", role.rolearn(), "role", problems);
            user(at, role.username(), role.groups(), problems);
        }
        for (int i = 0; i < config.mapUsers().size(); i++) {
            UserMapping user = config.mapUsers().get(i);
            String at = "iamAuthenticatorConfig.mapUsers[" + i + "]";
            arn(at + ".userarn", user.userarn(), "user", problems);
            user(at, user.username(), user.groups(), problems);
        }
    }

    private static void arn(String path, String arn, String resource, Problems problems) {
        problems.require(
                Arn.isOf(resource, arn) && arn.length() >= 31,
                () -> Problem.of(
                        "eks-iam-mapping",
                        path,
                        "must be the ARN of a " + resource + ", got \"" + arn + "\"",
                        "write arn:aws:iam::123456789012:" + resource + "/name for example"));
    }

    private static void user(String at, String username, List<String> groups, Problems problems) {
        problems.require(
                        !username.isBlank(),
                        () -> Problem.of(
                                "eks-iam-mapping", at + ".username", "must not be empty", "name the Kubernetes user"))
                .require(
                        !groups.isEmpty(),
                        () -> Problem.of(
                                "eks-iam-mapping",
                                at + ".groups",
                                "must have at least one group, got none",
                                "name one, system:masters for example"));
    }

    static void together(EksCluster cluster, Problems problems) {
        EksAuthenticationMode mode = cluster.accessConfig()
                .flatMap(AccessConfig::authenticationMode)
                .orElse(EksAuthenticationMode.CONFIG_MAP);
        problems.require(
                cluster.accessEntries().isEmpty() || mode != EksAuthenticationMode.CONFIG_MAP,
                () -> Problem.of(
                        "eks-entries-mode",
                        "accessEntries",
                        "must be absent with authentication mode config_map, which is the default",
                        "set accessConfig.authenticationMode to api or api_and_config_map"));
        problems.require(
                mode != EksAuthenticationMode.CONFIG_MAP
                        || cluster.accessConfig()
                                .flatMap(AccessConfig::bootstrapClusterCreatorAdminPermissions)
                                .orElse(true),
                () -> Problem.of(
                        "eks-creator-admin",
                        "accessConfig.bootstrapClusterCreatorAdminPermissions",
                        "must not be false with authentication mode config_map: nobody could get in",
                        "set accessConfig.authenticationMode to api, or leave this out"));
    }
}
