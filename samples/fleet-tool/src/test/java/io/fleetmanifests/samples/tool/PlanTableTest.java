package io.fleetmanifests.samples.tool;

import static io.fleetmanifests.samples.tool.Changes.move;
import static io.fleetmanifests.samples.tool.Changes.replace;
import static io.fleetmanifests.samples.tool.Changes.set;
import static io.fleetmanifests.samples.tool.Changes.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.state.FleetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Changes of the samples' repositories, and what the plan says of each: a page that a person has read. The texts stand in
 * {@code plan-table.md}; -Dgolden.update=true writes them anew.
 */
class PlanTableTest {

    private static final Path PAGE = Path.of("src/test/resources/plan-table.md");
    private static final FluxSimulator SIMULATOR = FluxSimulator.create();
    private static final FleetPlanner PLANNER = FleetPlanner.create();

    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    private static final String PLANE = "AzureManagedControlPlane";
    private static final String POOL = "AzureManagedMachinePool";
    private static final String EUROPE = "azure-europe";

    private final Map<String, String> texts = new LinkedHashMap<>();

    @Test
    void everyChangeHasThePlanThatAPersonHasRead() throws IOException {
        seedFleet();
        clouds();
        controlPlanes();
        pools();
        versions();
        StringBuilder page = new StringBuilder("# What changes do\n");
        texts.forEach((name, text) -> page.append("\n## ")
                .append(name)
                .append("\n\n```\n")
                .append(text)
                .append("```\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(texts).hasSizeGreaterThan(60);
        assertThat(page).hasToString(Files.readString(PAGE));
    }

    /** With the Flux Operator on the workers, since nobody has exported Flux's components here. */
    private static Fleet seed(Fleet fleet) {
        return Fleet.builder()
                .from(fleet)
                .profile(ApiProfile.CURRENT)
                .flux(WorkerFlux.operator("2.9.x"))
                .build();
    }

    private static Fleet manifests(Fleet fleet) {
        return fleet.withLayout(RepositoryLayout.MANIFESTS);
    }

    private static Fleet inV1beta1(Fleet fleet) {
        return manifests(fleet).withProfile(ApiProfile.CAPI_V1BETA1);
    }

    /** Five clusters, each a HelmRelease of the chart. */
    private void seedFleet() {
        Table seed = new Table("seed-fleet", PlanTableTest::seed);
        seed.fleet("nothing", AS_IT_IS);
        seed.fleet(
                "a worker's pool has one node less",
                replace(
                        "{name: wratlpool, mode: User, sku: Standard_D8s_v3, replicas: 1}",
                        "{name: wratlpool, mode: User, sku: Standard_D8s_v3, replicas: 0}"));
        seed.fleet(
                "a pool's VM size changes",
                replace(
                        "{name: wratlpool, mode: User, sku: Standard_D8s_v3,",
                        "{name: wratlpool, mode: User, sku: Standard_D4s_v5,"));
        seed.fleet("a pool is renamed", replace("wratlpool", "wratlnew"));
        seed.fleet("a cluster is renamed", replace("name: atlantic-aks", "name: baltic-aks"));
        seed.files("a cluster's folder is deleted", without(path -> path.startsWith("capi/clusters/atlantic-aks/")));
        seed.files("a cluster's folder is moved", move("capi/clusters/atlantic-aks", "capi/clusters/old/atlantic"));
        seed.files("capi/clusters is emptied", without(path -> path.startsWith("capi/clusters/")));
        seed.files(
                "a release gets a releaseName",
                set("HelmRelease", "atlantic-aks-helm-release", "/spec/releaseName", "atlantic"));
        seed.files("a release is suspended", set("HelmRelease", "atlantic-aks-helm-release", "/spec/suspend", "true"));
        seed.files(
                "the clusters' Kustomization stops pruning",
                set("Kustomization", "worker-clusters", "/spec/prune", "false"));
        seed.files(
                "the clusters' Kustomization goes elsewhere",
                set("Kustomization", "worker-clusters", "/spec/path", "./capi/nowhere"));
    }

    /** Five clusters in two clouds, as manifests. */
    private void clouds() {
        Table clouds = new Table("multi-cloud-fleet", PlanTableTest::manifests);
        clouds.files(
                "clouds: an entry of a kustomization.yaml is deleted",
                Changes.inFile("capi/clusters/azure-america/kustomization.yaml", "/resources", "[azure-america.yaml]"));
        clouds.fleet(
                "clouds: a cluster leaves the fleet",
                replace("- kind: AksCluster\n  name: azure-america\n  location: eastus2\n", ""));
        clouds.fleet(
                "clouds: AKS goes up one minor",
                replace(
                        "networkPluginMode: overlay\n  nodePools:\n  - {name: system,",
                        "networkPluginMode: overlay\n  autoUpgradeProfile: {upgradeChannel: patch}\n  nodePools:\n  - {name: system,"));
        clouds.fleet(
                "clouds: all Azure clusters go up one minor",
                replace("version: v1.33.2\n  networkP", "version: v1.34.1\n  networkP"));
        clouds.fleet(
                "clouds: all Azure clusters leave out a minor",
                replace("version: v1.33.2\n  networkP", "version: v1.35.0\n  networkP"));
        clouds.fleet(
                "clouds: all Azure clusters go back",
                replace("version: v1.33.2\n  networkP", "version: v1.31.1\n  networkP"));
        clouds.fleet("clouds: EKS goes up one minor", replace("version: v1.33\n", "version: v1.34\n"));
        clouds.fleet(
                "clouds: an EKS pool shrinks",
                replace("scaling: {minSize: 2, maxSize: 6}", "scaling: {minSize: 2, maxSize: 3}"));
        clouds.fleet(
                "clouds: an EKS pool gets other images", replace("AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD"));
        clouds.fleet("clouds: a region changes", replace("region: us-east-2", "region: us-west-2"));
        clouds.fleet(
                "clouds: a Fargate profile goes",
                replace("  fargateProfiles:\n  - name: batch\n    selectors:\n    - namespace: batch\n", ""));
    }

    /** Every immutable field of AzureManagedControlPlane, and some that may change. */
    private void controlPlanes() {
        Table planes = new Table("multi-cloud-fleet", PlanTableTest::manifests);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("subscriptionID", "00000000-0000-0000-0000-000000000009");
        values.put("resourceGroupName", "other-rg");
        values.put("nodeResourceGroupName", "other-nodes");
        values.put("location", "northeurope");
        values.put("sshPublicKey", "c3NoLXJzYSBBQUFB");
        values.put("dnsServiceIP", "10.0.0.10");
        values.put("networkPlugin", "kubenet");
        values.put("networkPolicy", "calico");
        values.put("networkDataplane", "azure");
        values.put("loadBalancerSKU", "Basic");
        values.put("httpProxyConfig", "{httpProxy: 'http://proxy.example.com'}");
        values.put("azureEnvironment", "AzureUSGovernmentCloud");
        values.put("outboundType", "userDefinedRouting");
        values.put("dnsPrefix", "other");
        values.put("virtualNetwork/cidrBlock", "10.0.0.0/12");
        values.put("virtualNetwork/name", "other");
        values.put("virtualNetwork/resourceGroup", "other");
        values.put("apiServerAccessProfile/enablePrivateCluster", "true");
        values.put("apiServerAccessProfile/authorizedIPRanges", "[10.0.0.0/8]");
        values.put("disableLocalAccounts", "true");
        values.put("sku", "{tier: Standard}");
        values.forEach(
                (field, value) -> planes.files("control plane: " + field, set(PLANE, EUROPE, "/spec/" + field, value)));
        planes.files("control plane: the overlay goes", set(PLANE, EUROPE, "/spec/networkPluginMode", ""));
    }

    /** Every immutable field of AzureManagedMachinePool, and some that may change. */
    private void pools() {
        Table pools = new Table("multi-cloud-fleet", PlanTableTest::manifests);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", "other");
        values.put("osType", "Windows");
        values.put("sku", "Standard_D8s_v5");
        values.put("osDiskSizeGB", "128");
        values.put("maxPods", "50");
        values.put("osDiskType", "Ephemeral");
        values.put("scaleSetPriority", "Spot");
        values.put("enableUltraSSD", "true");
        values.put("enableNodePublicIP", "true");
        values.put(
                "nodePublicIPPrefixID",
                "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/"
                        + "Microsoft.Network/publicIPPrefixes/ips");
        values.put("kubeletConfig", "{failSwapOn: false}");
        values.put("kubeletDiskType", "OS");
        values.put("linuxOSConfig", "{swapFileSizeMB: 1500}");
        values.put("availabilityZones", "['1', '2']");
        values.put("subnetName", "other");
        values.put("mode", "User");
        values.put("scaling", "{minSize: 3, maxSize: 9}");
        values.put("nodeLabels", "{tier: web}");
        values.forEach((field, value) ->
                pools.files("pool: " + field, set(POOL, EUROPE + "-system", "/spec/" + field, value)));
    }

    /** The same fleet at an older profile, and what a person may change on the way to the newer one. */
    private void versions() {
        Table older = new Table("multi-cloud-fleet", PlanTableTest::inV1beta1);
        ManifestTree newer = Changes.render("multi-cloud-fleet", PlanTableTest::manifests, AS_IT_IS);
        older.files("versions: Cluster API goes to v1beta2", tree -> newer);
        older.files(
                "versions: a pool shrinks with the version",
                tree -> set("MachinePool", EUROPE + "-system", "/spec/replicas", "1")
                        .apply(newer));
        older.files(
                "versions: a pool goes to another cluster with the version",
                tree -> set("MachinePool", EUROPE + "-system", "/spec/clusterName", "azure-america")
                        .apply(newer));
        older.files(
                "versions: a reference keeps its namespace",
                tree -> set("Cluster", EUROPE, "/spec/infrastructureRef/namespace", "workers")
                        .apply(newer));
        Table now = new Table("multi-cloud-fleet", PlanTableTest::manifests);
        now.files(
                "versions: Cluster API goes back to v1beta1",
                tree -> Changes.render("multi-cloud-fleet", PlanTableTest::inV1beta1, AS_IT_IS));
        now.files(
                "versions: Flux's Kustomization goes back to v1beta2",
                set("Kustomization", "worker-clusters", "/apiVersion", "kustomize.toolkit.fluxcd.io/v1beta2"));
    }

    private final class Table {

        private final String sample;
        private final UnaryOperator<Fleet> how;
        private final ManifestTree tree;
        private final FleetState before;

        Table(String sample, UnaryOperator<Fleet> how) {
            this.sample = sample;
            this.how = how;
            this.tree = Changes.render(sample, how, AS_IT_IS);
            this.before = SIMULATOR.simulate(tree);
        }

        void fleet(String name, UnaryOperator<String> change) {
            row(name, Changes.render(sample, how, change));
        }

        void files(String name, UnaryOperator<ManifestTree> change) {
            row(name, change.apply(tree));
        }

        private void row(String name, ManifestTree changed) {
            texts.put(name, PLANNER.plan(before, SIMULATOR.simulate(changed)).toText());
        }
    }
}
