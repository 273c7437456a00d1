package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.AksExtension;
import io.fleetmanifests.kind.azure.ExtensionScope;
import io.fleetmanifests.kind.azure.ExtensionScopeType;
import io.fleetmanifests.kind.azure.FleetsMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtensionChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "pacific-1"})
    void acceptsNamesOfFleetMembers(String name) {
        assertThat(ofMember(name)).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANameOfAFleetMember() {
        assertThat(ofMember("Pacific_1"))
                .isEqualTo(
                        "AksCluster fleetsMember.name: must be lower-case letters, digits and hyphens, with a letter or"
                                + " digit at both ends, got \"Pacific_1\"; rename it, or leave it out for the cluster's name");
    }

    @Test
    void refusesAVersionThatAzureWouldMove() {
        assertThat(of(flux().version("1.2.3")))
                .isEqualTo(
                        "AksCluster extensions[0].version: must be absent unless autoUpgradeMinorVersion is false, got"
                                + " \"1.2.3\"; set autoUpgradeMinorVersion to false, or delete the version");
        assertThat(of(flux().version("1.2.3").autoUpgradeMinorVersion(false))).isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsAReleaseTrainWithoutUpgradesAsTheWebhookDoes() {
        assertThat(of(flux().releaseTrain("Stable").autoUpgradeMinorVersion(false)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAClusterScopeOfANamespace() {
        assertThat(of(flux().scope(ExtensionScope.builder()
                        .scopeType(ExtensionScopeType.CLUSTER)
                        .targetNamespace("flux")
                        .build())))
                .isEqualTo("""
                        AksCluster extensions[0].scope.releaseNamespace: must be set with scopeType Cluster; name the namespace
                        AksCluster extensions[0].scope.targetNamespace: must be absent with scopeType Cluster; delete it""");
        assertThat(of(flux().scope(ExtensionScope.builder()
                        .scopeType(ExtensionScopeType.CLUSTER)
                        .releaseNamespace("flux")
                        .build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANamespaceScopeOfTheCluster() {
        assertThat(of(flux().scope(ExtensionScope.builder()
                        .scopeType(ExtensionScopeType.NAMESPACE)
                        .releaseNamespace("flux")
                        .build())))
                .isEqualTo("""
                        AksCluster extensions[0].scope.targetNamespace: must be set with scopeType Namespace; name the namespace
                        AksCluster extensions[0].scope.releaseNamespace: must be absent with scopeType Namespace; delete it""");
        assertThat(of(flux().scope(ExtensionScope.builder()
                        .scopeType(ExtensionScopeType.NAMESPACE)
                        .targetNamespace("flux")
                        .releaseNamespace("")
                        .build())))
                .isEqualTo(ACCEPTED);
    }

    private static AksExtension.Builder flux() {
        return AksExtension.builder().name("flux").extensionType("microsoft.flux");
    }

    private static String of(AksExtension.Builder extension) {
        return ofCluster(cluster -> cluster.addExtensions(extension.build()));
    }

    private static String ofMember(String name) {
        return ofCluster(cluster -> cluster.fleetsMember(FleetsMember.builder()
                .name(name)
                .managerName("m")
                .managerResourceGroup("g")
                .build()));
    }
}
