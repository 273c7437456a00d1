package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The objects of one cluster beside those of upstream's own templates for AKS, which are of Cluster API v1beta1. */
class UpstreamShapeTest {

    @TempDir
    Path folder;

    @Test
    void theObjectsAreUpstreamsButForFiveFields() throws IOException {
        Map<String, String> upstream = fields(upstream("aks.yaml"));
        Map<String, String> ours = fields(ours());

        assertThat(difference(upstream, ours))
                .as("only upstream has")
                .containsExactly(
                        // A template that was filled in wrongly.
                        "AzureManagedControlPlane fleet-one /spec/resourceGroupName = \"fleet-one-rg}\"",
                        // Its default says "no key" where we leave the field out.
                        "AzureManagedControlPlane fleet-one /spec/sshPublicKey = null",
                        // Empty objects, which Cluster API v1beta2 refuses.
                        "MachinePool fleet-one-pool0 /spec/template/metadata = {}",
                        "MachinePool fleet-one-pool1 /spec/template/metadata = {}",
                        // Every namespace may use the identity: ours lets only the clusters' own.
                        "AzureClusterIdentity cluster-identity /spec/allowedNamespaces = {}");
        assertThat(difference(ours, upstream))
                .as("only we have")
                .containsExactly(
                        "AzureManagedControlPlane fleet-one /spec/resourceGroupName = \"fleet-one-rg\"",
                        "AzureClusterIdentity cluster-identity /spec/allowedNamespaces/list/0 = \"default\"");
    }

    @Test
    void theObjectsThroughAzureServiceOperatorAreUpstreamsButForTwoFields() throws IOException {
        Map<String, String> upstream = fields(upstream("aks-aso.yaml"));
        Map<String, String> ours = fields(oursThroughAso());

        assertThat(upstream).hasSizeGreaterThan(80);
        assertThat(difference(upstream, ours))
                .as("only upstream has")
                .containsExactly(
                        // Empty objects, which Cluster API v1beta2 refuses.
                        "MachinePool fleet-one-pool0 /spec/template/metadata = {}",
                        "MachinePool fleet-one-pool1 /spec/template/metadata = {}");
        assertThat(difference(ours, upstream)).as("only we have").isEmpty();
    }

    private List<Manifest> upstream(String template) throws IOException {
        String corpus = System.getProperty("fleet.corpus", "");
        assumeTrue(!corpus.isEmpty(), "the system property fleet.corpus does not name the folder of the corpus");
        Files.copy(Path.of(corpus, "valid/capz-1.26", template), folder.resolve(template));
        return TreeReader.read(folder).manifests().toList();
    }

    private static List<Manifest> ours() {
        Fleet fleet = Fleets.empty()
                .profile(ApiProfile.CAPI_V1BETA1)
                .layout(RepositoryLayout.MANIFESTS)
                .management(ManagementCluster.builder()
                        .workerNamespace("default")
                        .addIdentities(AzureIdentity.workloadIdentity(Fleets.TENANT, Fleets.CLIENT))
                        .build())
                .addDefaults(Fleets.defaults())
                .addClusters(Fleets.cluster("fleet-one"))
                .build();
        return Stream.of("capi/clusters/fleet-one/cluster.yaml", "capi/mngmt/cluster-identity.yaml")
                .flatMap(path -> Rendered.tree(fleet).file(TreePath.of(path)).orElseThrow().manifests().stream())
                .toList();
    }

    private static List<Manifest> oursThroughAso() {
        Fleet fleet = AksAsoFleets.read("""
                profile: CAPI_V1BETA1
                layout: manifests
                repository: {url: https://example.org/fleet}
                management: {workerNamespace: default}
                clusters:
                - kind: AksAsoCluster
                  name: fleet-one
                  credentialFrom: aso-credentials
                  location: westeurope
                  version: v1.33.2
                  resourceGroup: {azureName: fleet-one}
                  networkProfile: {networkPlugin: azure}
                  nodePools:
                  - {name: pool0, mode: System, vmSize: Standard_D4s_v5, replicas: 2}
                  - {name: pool1, mode: User, vmSize: Standard_D4s_v5, replicas: 2}
                """);
        return Rendered.tree(fleet)
                .file(TreePath.of("capi/clusters/fleet-one/cluster.yaml"))
                .orElseThrow()
                .manifests();
    }

    /** Each scalar and each empty object with its object and path, in the order of the documents and their sorted keys. */
    private static Map<String, String> fields(List<Manifest> manifests) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Manifest manifest : manifests) {
            String name =
                    manifest.gvk().orElseThrow().kind() + " " + manifest.name().orElseThrow();
            walk(name + " ", manifest.content(), fields);
        }
        return fields;
    }

    private static void walk(String path, JsonNode node, Map<String, String> fields) {
        if (!node.isContainerNode() || node.isEmpty()) {
            fields.put(path, node.toString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "/" + i, node.get(i), fields);
            }
        } else {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            sorted.forEach((key, value) -> walk(path + "/" + key, value, fields));
        }
    }

    private static List<String> difference(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(field -> !field.getValue().equals(those.get(field.getKey())))
                .map(field -> field.getKey() + " = " + field.getValue())
                .toList();
    }
}
