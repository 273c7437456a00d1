package io.fleetmanifests.render.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.ChartSource;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FolderComponent;
import io.fleetmanifests.fleet.HelmComponent;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.OverlayComponent;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.render.Bash;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfraFilesTest {

    @TempDir
    Path folder;

    @Test
    void theBaseListsSourcesAndThenTheComponentsInTheirOrder() {
        Map<String, String> infra = infra(fleet());

        assertThat(infra.keySet())
                .containsExactly(
                        "infra/base/baseline/deep/policy.txt",
                        "infra/base/baseline/kustomization.yaml",
                        "infra/base/kustomization.yaml",
                        "infra/base/nginx/kustomization.yaml",
                        "infra/base/nginx/namespace.yaml",
                        "infra/base/nginx/release.yaml",
                        "infra/base/sources/charts.yaml",
                        "infra/base/sources/kustomization.yaml",
                        "infra/base/sources/nginx-ingress.yaml",
                        "infra/base/web/kustomization.yaml",
                        "infra/base/web/namespace.yaml",
                        "infra/base/web/release.yaml",
                        "infra/patched/kustomization.yaml",
                        "infra/patched/web/kustomization.yaml",
                        "infra/patched/web/release.yaml",
                        "infra/plain/kustomization.yaml");
        assertThat(infra.get("infra/base/kustomization.yaml"))
                .isEqualTo(resources("sources", "web", "baseline", "nginx"));
        assertThat(infra.get("infra/base/sources/kustomization.yaml")).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: flux-system
                        resources:
                        - charts.yaml
                        - nginx-ingress.yaml
                        """);
    }

    @Test
    void aComponentSaysAllThatItHas() {
        Map<String, String> infra = infra(fleet());

        assertThat(infra.get("infra/base/web/release.yaml")).isEqualTo("""
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata:
                          name: web
                        spec:
                          releaseName: front
                          chart:
                            spec:
                              chart: web-chart
                              version: 1.2.3
                              sourceRef:
                                kind: HelmRepository
                                name: charts
                                namespace: flux-system
                          interval: 5m
                          install:
                            remediation:
                              retries: 7
                          values:
                            replicas: 2
                        """);
        assertThat(infra.get("infra/base/web/namespace.yaml")).isEqualTo("""
                        apiVersion: v1
                        kind: Namespace
                        metadata:
                          name: frontend
                        """);
        assertThat(infra.get("infra/base/sources/charts.yaml")).isEqualTo("""
                        apiVersion: source.toolkit.fluxcd.io/v1
                        kind: HelmRepository
                        metadata:
                          name: charts
                        spec:
                          interval: 30m
                          url: https://charts.example.com
                        """);
    }

    @Test
    void theFilesOfAFolderStayAsTheyAre() {
        Map<String, String> infra = infra(fleet());

        assertThat(infra.get("infra/base/baseline/deep/policy.txt")).isEqualTo("as it is\r\n");
        assertThat(infra.get("infra/base/baseline/kustomization.yaml")).isEqualTo("# empty: {}\nresources: []\n");
    }

    @Test
    void anOverlayWithoutPatchesPointsAtTheBase() {
        assertThat(infra(fleet()).get("infra/plain/kustomization.yaml"))
                .isEqualTo(resources("../base/sources", "../base/nginx", "../base/baseline"));
    }

    @Test
    void anOverlayWithAPatchHasAFolderForIt() {
        Map<String, String> infra = infra(fleet());

        assertThat(infra.get("infra/patched/kustomization.yaml")).isEqualTo(resources("../base/sources", "web"));
        assertThat(infra.get("infra/patched/web/kustomization.yaml")).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: frontend
                        resources:
                        - ../../base/web
                        patches:
                        - path: release.yaml
                        """);
        assertThat(infra.get("infra/patched/web/release.yaml")).isEqualTo("""
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata:
                          name: web
                        spec:
                          values:
                            replicas: 5
                        """);
    }

    @Test
    void in2021AnOverlayHasTheFieldOfThatTime() {
        Map<String, String> infra = infra(fleet(NginxIngress.bitnami2021()).withProfile(ApiProfile.SEED_2021));

        assertThat(infra.get("infra/patched/web/kustomization.yaml"))
                .endsWith("- ../../base/web\npatchesStrategicMerge:\n- release.yaml\n");
        assertThat(infra.get("infra/patched/web/release.yaml"))
                .startsWith("apiVersion: helm.toolkit.fluxcd.io/v2beta1\n");
    }

    @Test
    void in2021FluxKnowsNoChartsInRegistries() {
        assertThat(Rendered.refusals(fleet().withProfile(ApiProfile.SEED_2021)))
                .containsExactly(
                        "error profile-cannot-carry HelmComponent nginx source.url: must not be an OCI registry"
                                + " in SEED_2021, whose Flux knows none, got \"oci://ghcr.io/nginx/charts/nginx-ingress\";"
                                + " use a Helm repository, or a newer profile");
    }

    @Test
    void componentsOfOneSourceShareItsFile() {
        HelmComponent.Builder other = HelmComponent.builder();
        Fleet fleet = Fleets.empty()
                .addInfra(web(), other.from(web()).name("api").namespace("api").build())
                .build();

        assertThat(infra(fleet).keySet().stream().filter(path -> path.contains("/sources/")))
                .containsExactly("infra/base/sources/charts.yaml", "infra/base/sources/kustomization.yaml");
    }

    private static final String NOTHING = """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources: []
            """;

    @Test
    void withoutComponentsTheBaseIsEmptyAndHasNoSources() {
        Fleet fleet = Fleets.empty()
                .addClusters(StandaloneCluster.builder()
                        .name("plain")
                        .infra(InfraOverlay.builder().build())
                        .build())
                .build();

        assertThat(infra(fleet))
                .isEqualTo(Map.of("infra/base/kustomization.yaml", NOTHING, "infra/plain/kustomization.yaml", NOTHING));
    }

    @Test
    void kustomizeBuildsTheBaseAndEachOverlay() throws Exception {
        assumeTrue(Bash.works("kubectl", "kustomize", "--help"), "there is no kubectl with kustomize here");
        for (ApiProfile profile : ApiProfile.values()) {
            Fleet fleet = fleet(NginxIngress.bitnami2021()).withProfile(profile);
            Path repository = Files.createDirectory(folder.resolve(profile.name()));
            TreeWriter.write(Rendered.tree(fleet), repository);

            assertThat(kustomize(repository.resolve("infra/base")))
                    .containsExactly(
                            "Namespace frontend",
                            "Namespace nginx",
                            "HelmRelease frontend/web",
                            "HelmRelease nginx/nginx",
                            "HelmRepository flux-system/bitnami",
                            "HelmRepository flux-system/charts");
            assertThat(kustomize(repository.resolve("infra/plain")))
                    .containsExactly(
                            "Namespace nginx",
                            "HelmRelease nginx/nginx",
                            "HelmRepository flux-system/bitnami",
                            "HelmRepository flux-system/charts");
            ManifestTree patched = build(repository.resolve("infra/patched"));
            JsonNode spec = Rendered.document(patched, "HelmRelease", "web").path("spec");
            assertThat(spec.path("values").toString()).isEqualTo("{\"replicas\":5}");
            assertThat(spec.at("/chart/spec/chart").textValue()).isEqualTo("web-chart");
        }
    }

    @Test
    void kustomizeBuildsTheManagementFolderAndAClustersFolder() throws Exception {
        assumeTrue(Bash.works("kubectl", "kustomize", "--help"), "there is no kubectl with kustomize here");
        Fleet fleet = Fleets.current().withLayout(RepositoryLayout.MANIFESTS);
        ManifestTree tree = Rendered.tree(fleet);
        TreeWriter.write(tree, folder);

        List<Manifest> built =
                build(folder.resolve("capi/clusters/fleet-one")).manifests().toList();

        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(tree.files().stream()
                        .filter(file -> file.path().toString().startsWith("capi/clusters/fleet-one/")
                                && !file.path().fileName().equals("kustomization.yaml"))
                        .flatMap(file -> file.manifests().stream())
                        .toList());
        assertThat(kustomize(folder.resolve("capi/mngmt")))
                .containsExactly(
                        "Namespace capi-worker-clusters",
                        "AzureClusterIdentity capi-worker-clusters/cluster-identity",
                        "Kustomization capi-worker-clusters/worker-clusters",
                        "OCIRepository capi-worker-clusters/flux-operator");
        assertThat(kustomize(folder.resolve("clusters/base/flux-system")))
                .containsExactly("FluxInstance flux-system/flux");
    }

    private List<String> kustomize(Path built) throws Exception {
        return build(built)
                .manifests()
                .map(manifest -> manifest.gvk().orElseThrow().kind() + " "
                        + manifest.namespace().map(namespace -> namespace + "/").orElse("")
                        + manifest.name().orElseThrow())
                .toList();
    }

    private ManifestTree build(Path built) throws Exception {
        Path out = Files.createTempDirectory(folder, "built");
        Files.writeString(out.resolve("all.yaml"), Bash.run(List.of("kubectl", "kustomize", built.toString()), ""));
        return TreeReader.read(out);
    }

    private static Fleet fleet() {
        return fleet(NginxIngress.f5());
    }

    private static Fleet fleet(NginxIngress nginx) {
        return Fleets.empty()
                .addInfra(
                        web(),
                        FolderComponent.builder()
                                .name("baseline")
                                .putFiles("kustomization.yaml", "# empty: {}\nresources: []\n")
                                .putFiles("deep/policy.txt", "as it is\r\n")
                                .build(),
                        nginx)
                .addClusters(
                        StandaloneCluster.builder()
                                .name("plain")
                                .infra(InfraOverlay.builder()
                                        .addComponents(OverlayComponent.of("nginx"), OverlayComponent.of("baseline"))
                                        .build())
                                .build(),
                        StandaloneCluster.builder()
                                .name("patched")
                                .infra(InfraOverlay.builder()
                                        .addComponents(OverlayComponent.builder()
                                                .name("web")
                                                .values(RawJson.of(Map.of("replicas", 5)))
                                                .build())
                                        .build())
                                .build(),
                        StandaloneCluster.builder().name("all").build())
                .build();
    }

    private static HelmComponent web() {
        HelmComponent.Builder web = HelmComponent.builder();
        return web.name("web")
                .namespace("frontend")
                .releaseName("front")
                .source(ChartSource.of("charts", "https://charts.example.com"))
                .chart("web-chart")
                .version("1.2.3")
                .interval(GoDuration.minutes(5))
                .installRetries(7)
                .values(RawJson.of(Map.of("replicas", 2)))
                .build();
    }

    private static Map<String, String> infra(Fleet fleet) {
        Map<String, String> texts = Rendered.texts(Rendered.tree(fleet));
        texts.keySet().removeIf(path -> !path.startsWith("infra/"));
        return texts;
    }

    private static String resources(String... resources) {
        String head = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";
        return resources.length == 0 ? head : head + "resources:\n- " + String.join("\n- ", resources) + "\n";
    }
}
