package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases of charts that stand in the same repository. */
class HelmValuesTest {

    private static final String SYNC = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: flux-system, namespace: flux-system}
            spec:
              interval: 10m
              path: ./apps
              prune: true
              sourceRef: {kind: GitRepository, name: flux-system}
            """;

    private static final String SCHEMA =
            "{\"properties\": {\"size\": {\"type\": \"integer\"}, \"name\": {\"type\": \"string\"}}}";

    private static final String SIZE = "error helm-values-schema HelmRelease flux-system/web spec.values.size: must be"
            + " integer, got \"x\"; see #/properties/size/type in chart/values.schema.json of the chart shop";

    private final ManifestTree.Builder tree = ManifestTree.builder();

    HelmValuesTest() {
        with("sync.yaml", SYNC);
        with("chart/Chart.yaml", "{apiVersion: v2, name: shop, version: 1.0.0}");
        with("chart/values.schema.json", SCHEMA);
    }

    @Test
    void valuesOfConfigMapsAreThoseOfHelmController() {
        with("apps/values.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: one, namespace: flux-system}
                data: {values.yaml: "size: 1", other: "size: x", text: x}
                """);

        assertThat(release("valuesFrom: [{kind: ConfigMap, name: one}]")).isEmpty();
        assertThat(release("valuesFrom: [{kind: ConfigMap, name: one, valuesKey: other}]"))
                .containsExactly("apps/web.yaml:5:3 " + SIZE);
        assertThat(release("valuesFrom: [{kind: ConfigMap, name: one, valuesKey: other}]", "values: {size: 2}"))
                .isEmpty();
        assertThat(release("valuesFrom: [{kind: ConfigMap, name: one, valuesKey: text, targetPath: size}]"))
                .containsExactly("apps/web.yaml:5:3 " + SIZE);
        assertThat(release(
                        "valuesFrom: [{kind: ConfigMap, name: one, valuesKey: other}, {kind: ConfigMap, name: one}]"))
                .isEmpty();
    }

    @Test
    void aNullTakesADefaultAway() {
        with("chart/values.yaml", "size: 1\nnet: {name: a}\n");
        with("chart/templates/x.yaml", "a: {{ .Values.net.name }}");

        assertThat(release("values: {size: null}")).isEmpty();
        assertThat(release("values: {net: null}"))
                .containsExactly("apps/web.yaml:8:17 error helm-values-nil HelmRelease flux-system/web spec.values.net:"
                        + " must be an object, because the template chart/templates/x.yaml:1 reads .Values.net.name, got"
                        + " nothing; set net.name, or give it a default in chart/values.yaml");
        assertThat(release("values: {net: {name: null}}")).isEmpty();
    }

    @Test
    void whatHelm3AndHelm4SeeDifferentlyIsNotSaid() {
        with("chart/values.yaml", "name:\n");
        assertThat(release("values: {size: 1}")).isEmpty();

        with("chart/values.schema.json", "{\"required\": [\"name\"]}");
        assertThat(release("values: {size: 1}")).isEmpty();
    }

    @Test
    void ofSecretsAndVariablesOnlyThatIsSaidWhichIsCertain() {
        String hidden = "info helm-values-unknown HelmRelease flux-system/web spec.valuesFrom[0]: gives values that are"
                + " not known here; what they may set is not held against the chart chart; simulate the repository where"
                + " they are known";

        assertThat(release("valuesFrom: [{kind: Secret, name: s}]", "values: {size: x}"))
                .containsExactly("apps/web.yaml:8:16 " + hidden, "apps/web.yaml:9:18 " + SIZE);
        with("chart/values.yaml", "size: x\n");
        assertThat(release("valuesFrom: [{kind: Secret, name: s}]")).containsExactly("apps/web.yaml:8:16 " + hidden);
        assertThat(release("values: {size: '${SIZE}'}")).isEmpty();
        assertThat(release("values: {'${KEY}': 1}")).isEmpty();
    }

    @Test
    void filesOfValuesTakeThePlaceOfTheChartsOwn() {
        with("chart/values.yaml", "size: x\n");
        with("envs/prod.yaml", "size: 1\n");
        with("envs/bad.yaml", "size: x\n");

        assertThat(releaseOf("chart: ./chart, valuesFiles: [envs/prod.yaml]")).isEmpty();
        assertThat(releaseOf("chart: ./chart, valuesFiles: [envs/prod.yaml, envs/bad.yaml]"))
                .containsExactly("apps/web.yaml:5:3 " + SIZE);
        assertThat(releaseOf("chart: ./chart, valuesFiles: [gone.yaml]")).isEmpty();
        assertThat(releaseOf("chart: ./chart, ignoreMissingValuesFiles: true, valuesFiles: [gone.yaml, envs/bad.yaml]"))
                .containsExactly("apps/web.yaml:5:3 " + SIZE);
    }

    @Test
    void aHelmChartOfTheTreeLeadsToItsFolder() {
        with("apps/chart.yaml", """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmChart
                metadata: {name: shop, namespace: flux-system}
                spec: {interval: 1h, chart: chart, sourceRef: {kind: GitRepository, name: flux-system}}
                """);
        with("apps/web.yaml", """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: web, namespace: flux-system}
                spec: {interval: 1h, chartRef: {kind: HelmChart, name: shop}, values: {size: x}}
                """);

        assertThat(findings()).containsExactly("apps/web.yaml:4:78 " + SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart: other", "chart: ../chart", "chart: chart/values.schema.json", "chart: '${CHART}'"})
    void aChartThatIsNotThereSaysNothing(String chart) {
        assertThat(releaseOf(chart)).isEmpty();
    }

    @Test
    void schemasOfChartsInAChartHoldForTheirPart() {
        with("chart/Chart.yaml", """
                {apiVersion: v2, name: shop, version: 1.0.0, dependencies: [
                  {name: db, alias: store, condition: store.enabled},
                  {name: cache, repository: "file://../cache", tags: [extras]},
                  {name: gone, repository: "https://charts.example.com"}]}
                """);
        with("chart/charts/db/Chart.yaml", "{apiVersion: v2, name: db, version: 1.0.0}");
        with("chart/charts/db/values.schema.json", "{\"required\": [\"url\"]}");
        with("cache/Chart.yaml", "{apiVersion: v2, name: cache, version: 1.0.0}");
        with("cache/values.schema.json", "{\"properties\": {\"global\": {\"required\": [\"zone\"]}}}");

        assertThat(release("values: {size: 1}"))
                .containsExactly(
                        "apps/web.yaml:8:11 error helm-values-schema HelmRelease flux-system/web"
                                + " spec.values.cache.global: must have the key \"zone\"; see #/properties/global/required in"
                                + " cache/values.schema.json of the chart cache",
                        "apps/web.yaml:8:11 error helm-values-schema HelmRelease flux-system/web"
                                + " spec.values.store: must have the key \"url\"; see #/required in"
                                + " chart/charts/db/values.schema.json of the chart store");
        assertThat(release("values: {store: {url: x}, global: {zone: a}}")).isEmpty();
        assertThat(release("values: {store: {enabled: false}, tags: {extras: false}}"))
                .isEmpty();
        assertThat(release("values: {store: {enabled: '${STORE}'}, global: {zone: a}}"))
                .isEmpty();
    }

    @Test
    void aSchemaThatIsNoneStopsEveryRelease() {
        with("chart/values.schema.json", "{\"type\": 5}");

        assertThat(release("values: {size: 1}"))
                .containsExactly(
                        "apps/web.yaml:8:11 error helm-values-schema HelmRelease flux-system/web spec.values:"
                                + " cannot be held against chart/values.schema.json, which is no schema at #/type: must be one"
                                + " of \"array\", \"boolean\", \"integer\", \"null\", \"number\", \"object\", \"string\", got 5; mend the schema: Helm refuses every release of the chart shop");
    }

    @Test
    void aSchemaThatIsElsewhereIsNotFetched() {
        with("chart/values.schema.json", "{\"$ref\": \"https://example.com/schema.json\"}");

        assertThat(release("values: {size: 1}"))
                .containsExactly(
                        "apps/web.yaml:8:11 info helm-values-unknown HelmRelease flux-system/web spec.values: is"
                                + " not held against chart/values.schema.json, which refers to what is not known here:"
                                + " \"https://example.com/schema.json\"; keep all of the schema in one file");
    }

    @Test
    void whoSwitchesTheSchemaOffIsLeftAlone() {
        assertThat(release("install: {disableSchemaValidation: true}", "values: {size: x}"))
                .isEmpty();
    }

    @Test
    void aSuspendedReleaseIsWarnedOf() {
        assertThat(release("suspend: true", "values: {size: x}"))
                .containsExactly("apps/web.yaml:9:18 " + SIZE.replaceFirst("^error", "warning"));
    }

    @Test
    void aReleaseThatAPatchMayChangeIsNotJudged() {
        with("apps/kustomization.yaml", """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources: [web.yaml]
                patches:
                - patch: |
                    apiVersion: helm.toolkit.fluxcd.io/v2
                    kind: HelmRelease
                    metadata: {name: web, namespace: flux-system}
                    spec: {values: {size: 1}}
                """);

        assertThat(release("values: {size: x}"))
                .containsExactly(
                        "apps/web.yaml:5:3 info helm-values-unknown HelmRelease flux-system/web spec: is not held"
                                + " against the chart chart, because a patch may change the release on its way; simulate the"
                                + " repository to see what comes of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patches: [{target: {kind: Deployment}, patch: '[]'}]",
                "patches: [{target: {kind: HelmRelease, name: api}, patch: '[]'}]",
                "patchesStrategicMerge: [\"{kind: HelmRelease, metadata: {name: api}}\"]"
            })
    void aPatchOfSomethingElseChangesNothing(String patches) {
        with("apps/kustomization.yaml", "resources: [web.yaml]\n" + patches + "\n");

        assertThat(release("values: {size: x}")).containsExactly("apps/web.yaml:8:18 " + SIZE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patches: [{target: {kind: Helm.*}, patch: '[]'}]",
                "patches: [{path: gone.yaml}]",
                "patchesJson6902: [{target: {kind: HelmRelease, name: web}, path: x.yaml}]",
                "components: [../components/sizes]",
                "replacements: [{path: x.yaml}]"
            })
    void whatMayBeAPatchOfTheReleaseCounts(String patches) {
        with("apps/kustomization.yaml", "resources: [web.yaml]\n" + patches + "\n");
        with("components/sizes/kustomization.yaml", "kind: Component\npatches: [{target: {name: web}, patch: '[]'}]\n");

        assertThat(release("values: {size: x}")).allMatch(text -> text.contains(" info helm-values-unknown "));
    }

    @Test
    void theThreeReleasesOfTheReferenceWithoutANetworkAreFound() {
        String reference = System.getProperty("fleet.reference", "");
        assumeTrue(!reference.isEmpty(), "the system property fleet.reference does not name the reference repository");
        TreeReader.read(Path.of(reference, "repo")).files().forEach(tree::put);
        tree.remove(TreePath.of("sync.yaml"));
        // Its templates are not among the data, so this one stands for them.
        with("capi/mngmt/aks-cluster-chart/templates/cluster.yaml", """
                kind: AzureManagedControlPlane
                spec:
                  resourceGroupName: {{ .Values.clusterResourceGroup }}
                  virtualNetwork:
                    name: {{ .Values.virtualNetwork.name }}
                """);

        assertThat(findings()).containsExactly(lacking("atlantic"), lacking("north"), lacking("pacific"));
    }

    private static String lacking(String name) {
        return "capi/clusters/" + name + "-aks/cluster-helm-release.yaml:16:5 error helm-values-nil HelmRelease"
                + " capi-worker-clusters/" + name
                + "-aks-helm-release spec.values.virtualNetwork: must be an object, because"
                + " the template capi/mngmt/aks-cluster-chart/templates/cluster.yaml:5 reads .Values.virtualNetwork.name, got"
                + " nothing; set virtualNetwork.name, or give it a default in capi/mngmt/aks-cluster-chart/values.yaml";
    }

    private List<String> release(String... spec) {
        return releaseOf("chart: ./chart", spec);
    }

    private List<String> releaseOf(String chart, String... spec) {
        with("apps/web.yaml", """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: web, namespace: flux-system}
                spec:
                  interval: 10m
                  chart:
                    spec: {%s, sourceRef: {kind: GitRepository, name: flux-system}}
                  %s
                """.formatted(chart, String.join("\n  ", spec)));
        return findings();
    }

    private List<String> findings() {
        return FleetValidator.create().validate(tree.build()).findings().stream()
                .filter(finding -> finding.rule().startsWith("helm-values-"))
                .map(Finding::toText)
                .toList();
    }

    private void with(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean yaml = path.endsWith(".yaml") && !path.contains("/templates/");
        tree.put(yaml ? YamlReader.read(TreePath.of(path), bytes) : ManifestFile.bytes(TreePath.of(path), bytes));
    }
}
