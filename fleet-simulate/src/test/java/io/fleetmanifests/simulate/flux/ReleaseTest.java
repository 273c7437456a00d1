package io.fleetmanifests.simulate.flux;

import static io.fleetmanifests.simulate.flux.Repo.NAMESPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases through Helm itself; skipped where helm-java has no library for the platform. */
final class ReleaseTest {

    private static final String CONFIG = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: {{ .Release.Name }}
            data:
              namespace: {{ .Release.Namespace }}
              values: {{ .Values | toJson | quote }}
            """;

    private static final String SCHEMA = """
            {"properties": {"replicas": {"type": "integer"}, "inner": {"$ref": "#/$defs/inner"}},
             "$defs": {"inner": {"properties": {"name": {"type": "string"}}}}}
            """;

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @Test
    void rendersTheChartOfTheRepositoryIntoTheReleasesNamespace() {
        FleetState state = repo(release("web", "values: {b: {c: 2}}")).simulate();
        PlacedObject object = Repo.object(state.management(), "ConfigMap apps/web");

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(KustomizationTest.text(object)).isEqualTo("""
                        apiVersion: v1
                        kind: ConfigMap
                        metadata:
                          name: web
                          labels:
                            helm.toolkit.fluxcd.io/name: web
                            helm.toolkit.fluxcd.io/namespace: apps
                          namespace: apps
                        data:
                          namespace: apps
                          values: "{\\"a\\":1,\\"b\\":{\\"c\\":2,\\"d\\":3},\\"list\\":[1,2]}"
                        """);
        assertThat(object.origin().template()).contains("chart/templates/config.yaml");
        assertThat(object.origin().source()).hasToString("apps/web.yaml:1:1");
    }

    @Test
    void namesAndNamespacesAreThoseOfHelmController() {
        String release = release("web", "targetNamespace: web-apps", "install: {createNamespace: true}");
        FleetState state = repo(release).simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(Repo.identities(state.management()))
                .contains("Namespace web-apps", "ConfigMap web-apps/web-apps-web");
    }

    @Test
    void valuesOfLaterSourcesAndOfTheSpecWin() {
        Repo repo = repo(release(
                        "web",
                        "values: {b: {c: inline}}",
                        "valuesFrom:",
                        "- {kind: ConfigMap, name: one}",
                        "- {kind: ConfigMap, name: one, valuesKey: two}",
                        "- {kind: Secret, name: gone, optional: true}",
                        "- {kind: ConfigMap, name: one, valuesKey: gone, optional: true}",
                        "- {kind: ConfigMap, name: one, valuesKey: one, targetPath: 'e.f[0]'}",
                        "- {kind: ConfigMap, name: one, valuesKey: braces, targetPath: g, literal: true}"))
                .with(
                        "apps/one.yaml",
                        Repo.configMap(
                                "one",
                                "values.yaml: '{a: 5, b: {c: 5, d: 5}, list: [9]}', two: 'a: 6', one: '1', braces: '{x,y}'"));

        assertThat(values(repo))
                .isEqualTo("{\"a\":6,\"b\":{\"c\":\"inline\",\"d\":5},\"e\":{\"f\":[1]},"
                        + "\"g\":\"{x,y}\",\"list\":[9]}");
    }

    @Test
    void filesOfValuesReplaceTheChartsOwn() {
        Repo repo = repo(release("web")
                        .replace("chart: ./chart", "chart: ./chart\n      valuesFiles: [chart/values.yaml, x.yaml]"))
                .with("x.yaml", "a: 9\n");

        assertThat(values(repo)).isEqualTo("{\"a\":9,\"b\":{\"c\":1,\"d\":3},\"list\":[1,2]}");
    }

    @Test
    void aMissingKeyAndValuesThatAreNoneAreFound() {
        Repo repo = repo(release("web", "valuesFrom: [{kind: ConfigMap, name: one, valuesKey: gone}]"))
                .with("apps/two.yaml", release("two", "valuesFrom: [{kind: ConfigMap, name: one, valuesKey: text}]"))
                .with("apps/one.yaml", Repo.configMap("one", "text: 'no object'"));

        assertThat(repo.findings())
                .containsExactly(
                        "apps/two.yaml:11:16 error flux-values HelmRelease apps/two spec.valuesFrom[0]: takes values from"
                                + " the key \"text\" of \"one\", which are no object in YAML; mend them, or set a"
                                + " targetPath for a single value",
                        "apps/web.yaml:11:16 error flux-values HelmRelease apps/web spec.valuesFrom[0]: names the key"
                                + " \"gone\", which the ConfigMap \"one\" does not have; name one that it has, or set"
                                + " optional");
    }

    @Test
    void helmsRefusalIsToldAtTheRelease() {
        Repo repo = repo(release("web")).with("chart/templates/broken.yaml", "a: {{ .Values.network.name }}\n");

        assertThat(repo.findings())
                .containsExactly("apps/web.yaml:1:1 error flux-helm-failed HelmRelease apps/web: template:"
                        + " app/templates/broken.yaml:1:13: executing \"app/templates/broken.yaml\" at"
                        + " <.Values.network.name>: nil pointer evaluating interface {}.name; set the value network, which"
                        + " chart/templates/broken.yaml:1 reads");
    }

    @Test
    void whatTheSchemaSaysIsToldAtTheValue() {
        Repo repo = repo(release("web", "values:", "  replicas: two", "  inner: {name: 1}"))
                .with("chart/values.schema.json", SCHEMA);

        assertThat(repo.findings())
                .containsExactly(
                        "apps/web.yaml:12:15 error flux-values-schema HelmRelease apps/web spec.values.replicas: got"
                                + " string, want integer; write what the values.schema.json of the chart asks for",
                        "apps/web.yaml:13:19 error flux-values-schema HelmRelease apps/web spec.values.inner.name: got"
                                + " number, want string; write what the values.schema.json of the chart asks for");
        assertThat(repo(release("web", "install: {disableSchemaValidation: true}", "values: {replicas: two}"))
                        .with("chart/values.schema.json", SCHEMA)
                        .findings())
                .isEmpty();
    }

    @Test
    void manyReleasesAtOnceAreAsManyOneByOne() {
        Repo repo = repo(release("web"))
                .with("chart/values.schema.json", SCHEMA)
                .with(
                        "chart/templates/_names.tpl",
                        "{{ define \"x\" }}{{ .Release.Name }}-{{ .Chart.Version }}{{ end }}")
                .with("chart/templates/NOTES.txt", "Thanks for {{ .Release.Name }}: {")
                .with("chart/templates/more.yaml", """
                        {{- if .Values.more }}
                        apiVersion: v1
                        kind: Secret
                        metadata: {name: {{ include "x" . }}, labels: {t: {{ base .Template.Name }}}}
                        ---
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: hook, annotations: {"helm.sh/hook": post-install}}
                        {{- end }}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: {{ tpl "{{ .Release.Name }}" . }}-{{ .Capabilities.KubeVersion.Minor }}}
                        """);
        String[] values = {
            "{}", "{more: true}", "{a: null, b: null}", "{b: {c: null, e: 1.5}, l: [x]}", "{replicas: no}", "{a: 1e3}"
        };
        for (int i = 0; i < values.length; i++) {
            repo.with("apps/r" + i + ".yaml", release("r" + i, "values: " + values[i]));
        }
        ManifestTree together = repo.tree();
        FleetState batch = FluxSimulator.create().simulate(together);

        assertThat(batch.findings()).hasSize(1);
        for (int i = 0; i < values.length; i++) {
            FleetState one = repo(release("r" + i, "values: " + values[i]), "r" + i, together)
                    .simulate();
            assertThat(one.management().objects())
                    .extracting(object -> object.content().toString())
                    .isSubsetOf(batch.management().objects().stream()
                            .map(object -> object.content().toString())
                            .toList())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void crdsComeUnlessTheyAreSkipped() {
        String crd = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x.y}\n";

        assertThat(repo(release("web"))
                        .with("chart/crds/x.yaml", crd + "---\n" + NAMESPACE)
                        .objects())
                .contains("CustomResourceDefinition x.y");
        assertThat(repo(release("web", "install: {crds: Skip}"))
                        .with("chart/crds/x.yaml", crd)
                        .objects())
                .doesNotContain("CustomResourceDefinition x.y");
    }

    @Test
    void postRenderersAndCommonMetadataComeAfterHelm() {
        FleetState state = repo(release(
                        "web",
                        "commonMetadata: {labels: {team: one, helm.toolkit.fluxcd.io/name: mine}}",
                        "postRenderers:",
                        "- kustomize:",
                        "    patches: [{patch: '[{op: add, path: /data/more, value: x}]', target: {kind: ConfigMap}}]"))
                .simulate();
        PlacedObject object = Repo.object(state.management(), "ConfigMap apps/web");

        assertThat(object.content().at("/data/more").asText()).isEqualTo("x");
        assertThat(object.content().at("/metadata/labels"))
                .hasToString(
                        "{\"helm.toolkit.fluxcd.io/name\":\"web\",\"team\":\"one\",\"helm.toolkit.fluxcd.io/namespace\":\"apps\"}");
        assertThat(object.origin().template()).contains("chart/templates/config.yaml");
    }

    @Test
    void aChartFromARegistryIsTakenFromTheFolderOfCharts(@TempDir Path charts) throws IOException {
        Path chart = charts.resolve("nginx");
        Files.createDirectories(chart.resolve("templates"));
        Files.writeString(chart.resolve("Chart.yaml"), "apiVersion: v2\nname: nginx\nversion: 1.2.3\n");
        Files.writeString(chart.resolve("templates/config.yaml"), CONFIG);
        Repo repo = fromRegistry("~1.2.0");

        assertThat(repo.findings())
                .containsExactly(
                        "apps/web.yaml:9:14 info flux-chart-unknown HelmRelease apps/web spec.chart.spec.chart: is"
                                + " the chart \"nginx\" of version \"~1.2.0\", which is not at hand; put its archive into a"
                                + " folder, and pass the folder");
        FluxSimulator simulator = FluxSimulator.builder().charts(charts).build();
        assertThat(Repo.identities(simulator.simulate(repo.tree()).management()))
                .contains("ConfigMap apps/web");
        assertThat(Repo.identities(simulator.simulate(fromRegistry("^2").tree()).management()))
                .doesNotContain("ConfigMap apps/web");
    }

    @Test
    void aChartMustBeInTheRepository() {
        assertThat(repo(release("web").replace("./chart", "./gone")).findings())
                .containsExactly(
                        "apps/web.yaml:9:14 error flux-chart-missing HelmRelease apps/web spec.chart.spec.chart:"
                                + " must be a chart of the repository, a folder with a Chart.yaml or an archive, got \"./gone\";"
                                + " write its path from the top");
    }

    @Test
    void saysThatAChartAsksTheCluster() {
        assertThat(repo(release("web"))
                        .with(
                                "chart/templates/ask.yaml",
                                "{{ if .Capabilities.APIVersions.Has \"x/v1\" }}a: b{{ end }}")
                        .findings())
                .containsExactly(
                        "apps/web.yaml:1:1 info flux-capabilities HelmRelease apps/web: has a chart that asks the"
                                + " cluster for objects or API versions, and is told of none; expect what the chart makes on a"
                                + " cluster without them");
    }

    @Test
    void withoutHelmReleasesAreListed() {
        FleetState state = FluxSimulator.builder()
                .helm(false)
                .build()
                .simulate(repo(release("web")).tree());

        assertThat(Repo.lines(state))
                .containsExactly(
                        "apps/web.yaml:1:1 info flux-helm-absent HelmRelease apps/web: is not expanded, because"
                                + " Helm is not at hand; add com.marcnuri.helm-java:helm-java to the class path");
        assertThat(Repo.identities(state.management())).containsExactly("Namespace apps", "HelmRelease apps/web");
    }

    @Test
    void releasesThatCreateReleasesComeToAnEnd() {
        Repo repo = repo(release("web"))
                .with(
                        "chart/templates/next.yaml",
                        "{{- $next := printf \"%sx\" .Release.Name }}\n"
                                + release("{{ $next }}").replace("./chart", "./chart"));

        assertThat(repo.findings())
                .singleElement()
                .asString()
                .startsWith("apps/web.yaml:1:1 error flux-restless HelmRelease apps/webx")
                .endsWith(": is the 24th of Flux objects that create one another; break the loop");
    }

    private static String values(Repo repo) {
        FleetState state = repo.simulate();
        assertThat(Repo.lines(state)).isEmpty();
        return Repo.object(state.management(), "ConfigMap apps/web")
                .content()
                .at("/data/values")
                .asText();
    }

    private static Repo fromRegistry(String version) {
        return repo(release("web")
                        .replace("./chart", "nginx")
                        .replace("GitRepository, name: flux-system", "HelmRepository, name: charts")
                        .replace("      sourceRef", "      version: '" + version + "'\n      sourceRef"))
                .with("apps/charts.yaml", """
                        apiVersion: source.toolkit.fluxcd.io/v1
                        kind: HelmRepository
                        metadata: {name: charts, namespace: flux-system}
                        spec: {url: "https://charts.example.com"}
                        """);
    }

    private static Repo repo(String release) {
        return Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/web.yaml", release)
                .with("chart/Chart.yaml", "apiVersion: v2\nname: app\nversion: 0.1.0\n")
                .with("chart/values.yaml", "a: 1\nb: {c: 1, d: 3}\nlist: [1, 2]\n")
                .with("chart/templates/config.yaml", CONFIG);
    }

    /** The same chart with one release. */
    private static Repo repo(String release, String name, ManifestTree chart) {
        Repo repo = Repo.rooted().with("apps/namespace.yaml", NAMESPACE).with("apps/" + name + ".yaml", release);
        chart.files().stream()
                .filter(file -> file.path().toString().startsWith("chart/"))
                .forEach(file -> repo.with(file.path().toString(), file.toText()));
        return repo;
    }

    private static String release(String name, String... spec) {
        return """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: %s, namespace: apps}
            spec:
              interval: 10m
              releaseName: ""
              chart:
                spec:
                  chart: ./chart
                  sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
              %s
            """.formatted(name, String.join("\n  ", spec));
    }
}
