package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.KustomizeResult.Outcome;
import io.fleetmanifests.tree.TreePath;
import org.junit.jupiter.api.Test;

/** What a kustomization gathers, and what it refuses. */
final class KustomizeBuildTest {

    private static final String CONFIG = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: %s
            """;

    private static String config(String name) {
        return CONFIG.formatted(name);
    }

    @Test
    void gathersFilesAndFoldersInTheOrderInWhichTheyAreListed() {
        String objects = Repository.of("resources: [z.yaml, base, a.yaml]")
                .with("z.yaml", config("z"))
                .with("a.yaml", config("a1") + "---\n" + config("a2"))
                .with("base/kustomization.yaml", "resources: [../outside/b.yaml]")
                .with("outside/b.yaml", config("b"))
                .objects();
        assertThat(objects).isEqualTo(String.join("---\n", config("z"), config("b"), config("a1"), config("a2")));
    }

    @Test
    void readsBasesBehindResourcesAndSaysThatTheyAreDeprecated() {
        Repository repository = Repository.of("bases: [base]\nresources: [a.yaml]")
                .with("a.yaml", config("a"))
                .with("base/kustomization.yml", "resources: [b.yaml]")
                .with("base/b.yaml", config("b"));
        assertThat(repository.objects()).isEqualTo(config("a") + "---\n" + config("b"));
        assertThat(repository.findings())
                .isEqualTo("kustomization.yaml:1:1 warning kustomize-deprecated: bases is deprecated; use resources");
    }

    @Test
    void knowsWhereEachObjectStands() {
        KustomizeResult result = Repository.of(
                        "resources: [a.yaml]\nconfigMapGenerator:\n- name: made\n  literals: [x=1]\n")
                .with("a.yaml", config("a") + "---\n" + config("b"))
                .top();
        assertThat(result.objects())
                .extracting(BuiltObject::source)
                .containsExactly(
                        new SourceLocation("a.yaml", 1, 1),
                        new SourceLocation("a.yaml", 6, 1),
                        new SourceLocation("kustomization.yaml", 3, 3));
    }

    @Test
    void takesListsApart() {
        String list = """
                apiVersion: v1
                kind: List
                items:
                - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
                - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}
                """;
        assertThat(Repository.of("resources: [list.yaml]")
                        .with("list.yaml", list)
                        .objects())
                .isEqualTo(config("a") + "---\n" + config("b"));
    }

    @Test
    void readsYamlAsKustomizeDoes() {
        String text = """
                apiVersion: example.com/v1
                kind: Widget
                metadata: {name: w}
                spec: &spec
                  word: yes
                  day: 2024-01-02
                  octal: 0644
                  quoted: "5"
                  long: 1e3
                copy: {<<: *spec, word: no}
                """;
        assertThat(Repository.of("resources: [w.yaml]").with("w.yaml", text).objects())
                .isEqualTo("""
                        apiVersion: example.com/v1
                        copy:
                          day: "2024-01-02T00:00:00Z"
                          long: 1000
                          octal: 420
                          quoted: "5"
                          word: "no"
                        kind: Widget
                        metadata:
                          name: w
                        spec:
                          day: "2024-01-02T00:00:00Z"
                          long: 1000
                          octal: 420
                          quoted: "5"
                          word: "yes"
                        """);
    }

    @Test
    void leavesOutWhatIsForLocalUse() {
        String local = """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: local
                  annotations: {config.kubernetes.io/local-config: "true"}
                """;
        assertThat(Repository.of("resources: [a.yaml, local.yaml]")
                        .with("a.yaml", config("a"))
                        .with("local.yaml", local)
                        .objects())
                .isEqualTo(config("a"));
    }

    @Test
    void marksWhatStandsAtAnUrl() {
        KustomizeResult result = Repository.of("""
                        resources:
                        - a.yaml
                        - https://example.com/b.yaml
                        - github.com/acme/fleet//base?ref=v1
                        components:
                        - git@example.com:acme/fleet
                        """).with("a.yaml", config("a")).top();
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(Repository.yaml(result)).isEqualTo(config("a"));
        assertThat(Repository.findings(result)).isEqualTo("""
                kustomization.yaml:3:3 warning kustomize-offline: "https://example.com/b.yaml" stands outside the repository, so what it holds is not known
                kustomization.yaml:4:3 warning kustomize-offline: "github.com/acme/fleet//base?ref=v1" stands outside the repository, so what it holds is not known
                kustomization.yaml:6:3 warning kustomize-offline: "git@example.com:acme/fleet" stands outside the repository, so what it holds is not known""");
    }

    @Test
    void doesNotCallAFailureOneWhenWhatIsMissingMayStandAtAnUrl() {
        KustomizeResult result = Repository.of("""
                        resources: [https://example.com/b.yaml]
                        replicas: [{name: web, count: 2}]
                        """).top();
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(result.objects()).isEmpty();
        assertThat(Repository.findings(result)).isEqualTo("""
                kustomization.yaml:1:13 warning kustomize-offline: "https://example.com/b.yaml" stands outside the repository, so what it holds is not known
                kustomization.yaml:2:12 warning kustomize-build: no object with replicas is called "web\"""");
    }

    @Test
    void marksFieldsThatItDoesNotSimulate() {
        KustomizeResult result = Repository.of("resources: [a.yaml]\ntransformers: [t.yaml]\n")
                .with("a.yaml", config("a"))
                .top();
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(Repository.findings(result))
                .isEqualTo("kustomization.yaml:2:1 warning kustomize-unsupported: "
                        + "transformers is not simulated, so what it changes is not known");
    }

    @Test
    void refusesTheSameFileTwice() {
        assertThat(Repository.of("resources: [a.yaml, ./a.yaml]")
                        .with("a.yaml", config("a"))
                        .findings())
                .isEqualTo("kustomization.yaml:1:21 error kustomize-build: "
                        + "ConfigMap a is already there, from a.yaml:1:1");
    }

    @Test
    void refusesACycle() {
        Repository repository = Repository.empty()
                .with("a/kustomization.yaml", "resources: [../b]")
                .with("b/kustomization.yaml", "resources: [../a]");
        assertThat(Repository.findings(repository.folder("a")))
                .isEqualTo("b/kustomization.yaml:1:13 error kustomize-build: "
                        + "\"../a\" leads back to \"a\", which is being built");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        assertThat(Repository.of("resources: [gone.yaml]").findings())
                .isEqualTo("kustomization.yaml:1:13 error kustomize-build: \"gone.yaml\" does not exist; "
                        + "add it, or take it out of the list");
    }

    @Test
    void refusesAPathOutOfTheRepository() {
        assertThat(Repository.of("resources: [../gone.yaml]").findings())
                .isEqualTo(
                        "kustomization.yaml:1:13 error kustomize-build: \"../gone.yaml\" leads out of the repository");
        assertThat(Repository.of("resources: [/etc/passwd]").findings())
                .isEqualTo("kustomization.yaml:1:13 error kustomize-build: "
                        + "\"/etc/passwd\" is absolute; start it at the kustomization file");
    }

    @Test
    void refusesAFolderWithoutKustomizationFile() {
        Repository repository = Repository.of("resources: [sub]").with("sub/a.yaml", config("a"));
        assertThat(repository.findings())
                .isEqualTo("kustomization.yaml:1:13 error kustomize-build: "
                        + "the folder \"sub\" has no kustomization file, such as kustomization.yaml");
        assertThat(Repository.findings(repository.folder("elsewhere")))
                .isEqualTo("elsewhere error kustomize-build: the folder does not exist");
    }

    @Test
    void refusesTwoKustomizationFiles() {
        assertThat(Repository.of("resources: []")
                        .with("Kustomization", "resources: []")
                        .findings())
                .isEqualTo("Kustomization error kustomize-build: "
                        + "the folder \".\" has several kustomization files; keep one");
    }

    @Test
    void refusesAnEmptyKustomizationFile() {
        assertThat(Repository.of("kind: Kustomization\nnamespace: \"\"\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: the kustomization file is empty");
    }

    @Test
    void refusesAnUnknownFieldAWrongTypeAndAnotherKind() {
        assertThat(Repository.of("resource: [a.yaml]\nnamespace: x\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: "
                        + "\"resource\" is no field of a kustomization file");
        assertThat(Repository.of("namespace: 5\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: namespace must be text, got 5");
        assertThat(Repository.of("kind: Deployment\nnamespace: x\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: "
                        + "kind must be Kustomization or Component, got \"Deployment\"");
        assertThat(Repository.of("apiVersion: v1\nnamespace: x\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: apiVersion of a Kustomization must be "
                        + "kustomize.config.k8s.io/v1beta1, got \"v1\"");
    }

    @Test
    void takesKeysInAnyCase() {
        assertThat(Repository.of("Resources: [a.yaml]")
                        .with("a.yaml", config("a"))
                        .objects())
                .isEqualTo(config("a"));
    }

    @Test
    void refusesChartsAsFluxDoes() {
        assertThat(Repository.of("helmCharts:\n- name: nginx\n").findings())
                .isEqualTo("kustomization.yaml:1:1 error kustomize-build: "
                        + "helmCharts does not work in Flux; use a HelmRelease");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(Repository.of("resources: [a.yaml]").with("a.yaml", "x: 1\n").findings())
                .isEqualTo("a.yaml:1:1 error kustomize-build: an object has no kind");
        assertThat(Repository.of("resources: [a.yaml]")
                        .with("a.yaml", "kind: ConfigMap\n")
                        .findings())
                .isEqualTo("a.yaml:1:1 error kustomize-build: ConfigMap has no metadata.name");
        assertThat(Repository.of("resources: [a.yaml]")
                        .with("a.yaml", "kind: [\n")
                        .findings())
                .startsWith("a.yaml:2:1 error kustomize-build: ");
    }

    @Test
    void refusesKeysThatAreNoTextAndKeysThatStandTwice() {
        assertThat(Repository.of("resources: [a.yaml]")
                        .with("a.yaml", config("a") + "data: {8080: web}\n")
                        .findings())
                .isEqualTo("a.yaml:1:1 error kustomize-build: ConfigMap a: a key must be text, got 8080");
        assertThat(Repository.of("resources: [a.yaml]")
                        .with("a.yaml", config("a") + "data: {x: a, x: b}\n")
                        .findings())
                .isEqualTo("a.yaml:1:1 error kustomize-build: ConfigMap a: the key \"x\" is set twice");
    }

    @Test
    void buildsTheKustomizationThatFluxMakes() {
        ObjectNode kustomization =
                JsonNodeFactory.instance.objectNode().put("namespace", "team").put("more", 1);
        kustomization.putArray("resources").add("a.yaml");
        KustomizeResult result = Repository.empty()
                .with("apps/kustomization.yaml", "namespace: ignored\n")
                .with("apps/a.yaml", config("a"))
                .build()
                .build(TreePath.of("apps"), kustomization);
        assertThat(Repository.yaml(result)).isEqualTo(config("a") + "  namespace: team\n");
        assertThat(Repository.findings(result))
                .isEqualTo("apps/kustomization.yaml:1:1 warning kustomize-unknown: "
                        + "Flux drops \"more\", which is no field of a kustomization file; remove it");
    }

    @Test
    void aComponentChangesWhatWasGatheredBefore() {
        String component = """
                apiVersion: kustomize.config.k8s.io/v1alpha1
                kind: Component
                resources: [b.yaml]
                commonAnnotations: {by: component}
                """;
        Repository repository = Repository.of("resources: [a.yaml]\ncomponents: [part]\nnameSuffix: -x\n")
                .with("a.yaml", config("a"))
                .with("part/kustomization.yaml", component)
                .with("part/b.yaml", config("b"));
        assertThat(repository.objects()).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  annotations:
                    by: component
                  name: a-x
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  annotations:
                    by: component
                  name: b-x
                """);
    }

    @Test
    void componentsAndResourcesAreNotTheSame() {
        String component = "kind: Component\nnamePrefix: x-\n";
        assertThat(Repository.of("resources: [part]")
                        .with("part/kustomization.yaml", component)
                        .findings())
                .isEqualTo("kustomization.yaml:1:13 error kustomize-build: "
                        + "\"part\" is a component; list it under components");
        assertThat(Repository.of("components: [part]")
                        .with("part/kustomization.yaml", "namePrefix: x-\n")
                        .findings())
                .isEqualTo("kustomization.yaml:1:14 error kustomize-build: "
                        + "\"part\" is no component; list it under resources");
    }
}
