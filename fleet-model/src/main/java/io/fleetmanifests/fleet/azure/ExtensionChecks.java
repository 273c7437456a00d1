package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.azure.AksExtension;
import io.fleetmanifests.kind.azure.ExtensionScope;
import io.fleetmanifests.kind.azure.ExtensionScopeType;
import io.fleetmanifests.kind.azure.FleetsMember;
import java.util.List;
import java.util.Optional;

/** The extensions of a cluster, and its membership in an Azure Kubernetes Fleet. */
final class ExtensionChecks {

    private ExtensionChecks() {}

    static void fleetsMember(FleetsMember member, Problems problems) {
        member.name()
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> problems.require(
                        name.matches("[a-z0-9]([-a-z0-9]*[a-z0-9])?"),
                        () -> Problem.of(
                                "amcp-fleet-name",
                                "fleetsMember.name",
                                "must be lower-case letters, digits and hyphens, with a letter or digit at both ends,"
                                        + " got \"" + name + "\"",
                                "rename it, or leave it out for the cluster's name")));
    }

    static void extensions(List<AksExtension> extensions, Problems problems) {
        for (int i = 0; i < extensions.size(); i++) {
            AksExtension extension = extensions.get(i);
            String at = "extensions[" + i + "]";
            problems.require(
                    extension.version().isEmpty()
                            || extension.autoUpgradeMinorVersion().equals(Optional.of(false)),
                    () -> Problem.of(
                                    "amcp-ext-version",
                                    at + ".version",
                                    "must be absent unless autoUpgradeMinorVersion is false, got \""
                                            + extension.version().orElse("") + "\"",
                                    "set autoUpgradeMinorVersion to false, or delete the version")
                            .involving(at + ".autoUpgradeMinorVersion"));
            extension.scope().ifPresent(scope -> scope(at + ".scope", scope, problems));
        }
    }

    private static void scope(String at, ExtensionScope scope, Problems problems) {
        boolean ofCluster = scope.scopeType() == ExtensionScopeType.CLUSTER;
        String wanted = ofCluster ? "releaseNamespace" : "targetNamespace";
        String other = ofCluster ? "targetNamespace" : "releaseNamespace";
        problems.require(
                isSet(ofCluster ? scope.releaseNamespace() : scope.targetNamespace()),
                () -> Problem.of(
                        "amcp-ext-scope",
                        at + "." + wanted,
                        "must be set with scopeType " + scope.scopeType().wireName(),
                        "name the namespace"));
        problems.require(
                !isSet(ofCluster ? scope.targetNamespace() : scope.releaseNamespace()),
                () -> Problem.of(
                        "amcp-ext-scope",
                        at + "." + other,
                        "must be absent with scopeType " + scope.scopeType().wireName(),
                        "delete it"));
    }

    private static boolean isSet(Optional<String> namespace) {
        return namespace.filter(name -> !name.isEmpty()).isPresent();
    }
}
