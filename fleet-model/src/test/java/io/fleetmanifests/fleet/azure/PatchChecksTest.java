package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.json;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofCluster;
import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatchChecksTest {

    @Test
    void acceptsAnythingOfAnObjectButWhoItIs() {
        assertThat(patched("""
                {"apiVersion": "containerservice.azure.com/v1api20250801",
                 "metadata": {"labels": {"a": "b"}, "annotations": {"example.org/a": ""}},
                 "spec": {"nodeProvisioningProfile": {"mode": "Auto"}}}""")).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|{\"kind\": \"ManagedCluster\"}",
                "metadata.name|{\"metadata\": {\"name\": \"other\"}}",
                "metadata.namespace|{\"metadata\": {\"namespace\": \"other\"}}",
                "spec.azureName|{\"spec\": {\"azureName\": \"other\"}}",
                "spec.owner|{\"spec\": {\"owner\": {\"name\": \"other\"}}}"
            })
    void refusesWhatTheFleetSets(String path, String patch) {
        assertThat(patched(patch))
                .isEqualTo("AksAsoCluster managedClusterPatch." + path
                        + ": must be absent: the fleet sets it; leave it out of the patch");
    }

    @Test
    void refusesAnotherGroup() {
        assertThat(patched("{\"apiVersion\": \"network.azure.com/v1api20201101\"}"))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.apiVersion: must be a version of containerservice.azure.com,"
                                + " got \"network.azure.com/v1api20201101\"; start it with containerservice.azure.com/");
        assertThat(ofCluster(cluster -> cluster.resourceGroupPatch(json("{\"apiVersion\": \"v1\"}"))))
                .isEqualTo("AksAsoCluster resourceGroupPatch.apiVersion: must be a version of resources.azure.com, got"
                        + " \"v1\"; start it with resources.azure.com/");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(patched("[1]"))
                .isEqualTo("AksAsoCluster managedClusterPatch: must be an object, got [1]; write {spec: {...}}");
    }

    @Test
    void refusesNullsAtAnyDepth() {
        assertThat(
                        patched(
                                "{\"metadata\": {\"annotations\": {\"example.org/a\": null}}, \"spec\": {\"a\": [{\"b\": null}]}}"))
                .isEqualTo("""
                        AksAsoCluster managedClusterPatch.metadata.annotations[example.org/a]: must not be null; give a value, or \
                        leave the key out
                        AksAsoCluster managedClusterPatch.spec.a[0].b: must not be null; give a value, or leave the key out""");
    }

    @Test
    void acceptsWholeObjectsBesides() {
        assertThat(ofCluster(cluster -> cluster.addControlPlaneResources(
                                json("{\"apiVersion\": \"a/v1\", \"kind\": \"B\", \"metadata\": {\"name\": \"c\"}}"))
                        .addClusterResources(
                                json("{\"apiVersion\": \"a/v1\", \"kind\": \"B\", \"metadata\": {\"name\": \"d\"}}"))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnObjectThatDoesNotSayWhatItIs() {
        assertThat(ofCluster(cluster -> cluster.addClusterResources(json("{\"kind\": \"VirtualNetwork\"}"))))
                .isEqualTo("""
                        AksAsoCluster clusterResources[0].apiVersion: is missing: CAPZ applies the object as it stands; give the \
                        object's apiVersion, kind and metadata.name
                        AksAsoCluster clusterResources[0].metadata.name: is missing: CAPZ applies the object as it stands; give \
                        the object's apiVersion, kind and metadata.name""");
        assertThat(ofCluster(cluster -> cluster.addControlPlaneResources(json("\"VirtualNetwork\""))))
                .isEqualTo(
                        "AksAsoCluster controlPlaneResources[0]: must be an object, got \"VirtualNetwork\"; write {spec:"
                                + " {...}}");
    }

    private static String patched(String patch) {
        return ofCluster(cluster -> cluster.managedClusterPatch(json(patch)));
    }
}
