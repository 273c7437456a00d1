package io.fleetmanifests.simulate.flux;

import static io.fleetmanifests.simulate.flux.Repo.NAMESPACE;
import static io.fleetmanifests.simulate.flux.Repo.SETTINGS;
import static io.fleetmanifests.simulate.flux.Repo.configMap;
import static io.fleetmanifests.simulate.flux.Repo.kustomization;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import org.junit.jupiter.api.Test;

final class KustomizationTest {

    @Test
    void appliesEveryObjectBelowAPathWithoutKustomizationFile() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/deep/.hidden/settings.yml", SETTINGS)
                .with("apps/README.md", "# no object")
                .with("other/settings.yaml", configMap("other", "a: b"));

        assertThat(repo.objects()).containsExactly("Namespace apps", "ConfigMap apps/settings");
        assertThat(repo.findings()).isEmpty();
    }

    @Test
    void marksEveryObjectWithItsOwnerAndSaysWhereItComesFrom() {
        FleetState state = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/settings.yaml", "# first line\n" + SETTINGS)
                .simulate();
        PlacedObject settings = Repo.object(state.management(), "ConfigMap apps/settings");

        assertThat(text(settings)).isEqualTo("""
                        apiVersion: v1
                        data:
                          a: b
                        kind: ConfigMap
                        metadata:
                          name: settings
                          namespace: apps
                          labels:
                            kustomize.toolkit.fluxcd.io/name: root
                            kustomize.toolkit.fluxcd.io/namespace: flux-system
                        """);
        assertThat(settings.origin().source()).hasToString("apps/settings.yaml:2:1");
        assertThat(settings.origin().appliers()).hasToString("[Kustomization flux-system/root]");
    }

    @Test
    void aSubfolderWithAKustomizationFileIsBuiltAndNotWalked() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/sub/kustomization.yaml", "resources: [used.yaml]\nnamePrefix: my-\n")
                .with("apps/sub/used.yaml", SETTINGS)
                .with("apps/sub/unused.yaml", configMap("unused", "a: b"));

        assertThat(repo.objects()).containsExactly("Namespace apps", "ConfigMap apps/my-settings");
    }

    private static Repo withSource(String spec) {
        return Repo.rooted()
                .with("apps/source.yaml", """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: GitRepository
                metadata: {name: flux-system, namespace: flux-system}
                spec: {interval: 10m, url: "https://github.com/a/b", %s}
                """.formatted(spec))
                .with("apps/more.yaml", kustomization("more", "path: ./theirs"));
    }

    @Test
    void whatASourceIncludesIsNotKnown() {
        Repo repo = withSource("include: [{repository: {name: other}, toPath: theirs}]");

        assertThat(repo.objects())
                .containsExactly("Kustomization flux-system/more", "GitRepository flux-system/flux-system");
        assertThat(repo.findings())
                .containsExactly(
                        "apps/more.yaml:9:14 info flux-source-elsewhere Kustomization flux-system/more spec.sourceRef:"
                                + " names the GitRepository flux-system/flux-system, which includes other repositories,"
                                + " whose files are not known; expect nothing of what they bring",
                        "clusters-sync.yaml:8:14 info flux-source-elsewhere Kustomization flux-system/root"
                                + " spec.sourceRef: names the GitRepository flux-system/flux-system, which includes"
                                + " other repositories, whose files are not known; expect nothing of what they bring");
    }

    @Test
    void whatASparseSourceLeavesOutIsNotKnown() {
        Repo repo = withSource("sparseCheckout: [apps]").with("theirs/settings.yaml", SETTINGS);

        assertThat(repo.findings())
                .contains("clusters-sync.yaml:8:14 info flux-source-elsewhere Kustomization flux-system/root"
                        + " spec.sourceRef: names the GitRepository flux-system/flux-system, whose sparseCheckout leaves"
                        + " out files that are taken to be there; make sure that it checks out all that is used");
    }

    @Test
    void yamlThatIsNoObjectStopsAGeneratedBuild() {
        Repo repo = Repo.rooted().with("apps/namespace.yaml", NAMESPACE).with("apps/values.yaml", "\nreplicas: 2\n");

        assertThat(repo.findings())
                .containsExactly(
                        "apps/values.yaml:2:1 error flux-not-an-object: is no Kubernetes object, and Flux builds"
                                + " every YAML file below \"apps\"; write a kustomization.yaml that lists the others, or name the"
                                + " file in a .sourceignore");
        assertThat(repo.objects()).isEmpty();
    }

    @Test
    void aSourceIgnoreFileKeepsItOut() {
        Repo repo = Repo.rooted()
                .with(".sourceignore", "/apps/values.yaml\n")
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/values.yaml", "replicas: 2\n");

        assertThat(repo.findings()).isEmpty();
        assertThat(repo.objects()).containsExactly("Namespace apps");
    }

    @Test
    void twoKustomizationFilesInAFolderAreOneTooMany() {
        Repo repo = Repo.rooted()
                .with("apps/kustomization.yaml", "resources: [namespace.yaml]\n")
                .with("apps/kustomization.yml", "resources: [namespace.yaml]\n")
                .with("apps/namespace.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly("apps/kustomization.yml error flux-kustomization-file: stands beside"
                        + " \"kustomization.yaml\", and kustomize takes one file a folder; keep one of them");
    }

    @Test
    void saysWhichFieldOfTheRootFileFluxDrops() {
        Repo repo = Repo.rooted()
                .with("apps/kustomization.yaml", "resources: [namespace.yaml]\nresource: [other.yaml]\n")
                .with("apps/namespace.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly(
                        "apps/kustomization.yaml:2:1 warning flux-kustomization-field: the field \"resource\" is"
                                + " dropped by Flux; delete it, or write the field that you mean");
        assertThat(repo.objects()).containsExactly("Namespace apps");
    }

    @Test
    void aMissingPathIsFoundAndAppliesNothing() {
        Repo repo = Repo.rooted()
                .with("apps/child.yaml", kustomization("child", "path: ./gone"))
                .with("apps/file.yaml", kustomization("file", "path: ./apps/child.yaml"));

        assertThat(repo.findings())
                .containsExactly(
                        "apps/child.yaml:10:9 error flux-path-missing Kustomization flux-system/child spec.path: must be a"
                                + " folder of the repository, got \"./gone\"; write the folder's path from the top",
                        "apps/file.yaml:10:9 error flux-path-missing Kustomization flux-system/file spec.path: must be a"
                                + " folder, and \"./apps/child.yaml\" is a file; write the folder that it is in");
    }

    @Test
    void aPathThatBuildsToNothingIsFoundWhenItPrunes() {
        Repo repo = Repo.rooted()
                .with("apps/pruning.yaml", kustomization("pruning", "path: ./empty"))
                .with(
                        "apps/keeping.yaml",
                        kustomization("keeping", "path: ./empty").replace("prune: true", "prune: false"))
                .with("empty/README.md", "nothing here");

        assertThat(repo.findings())
                .containsExactly("apps/pruning.yaml:10:9 warning flux-path-empty Kustomization flux-system/pruning"
                        + " spec.path: builds to nothing, so Flux deletes all that it applied from there before, got"
                        + " \"./empty\"; set prune to false if nothing shall be deleted");
    }

    @Test
    void theSpecsOwnSettingsGoOverTheFiles() {
        FleetState state = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with(
                        "apps/child.yaml",
                        kustomization(
                                "child",
                                "path: ./app",
                                "targetNamespace: apps",
                                "namePrefix: a-",
                                "nameSuffix: -z",
                                "commonMetadata:",
                                "  labels: {team: one, kustomize.toolkit.fluxcd.io/name: mine}",
                                "  annotations: {note: two}",
                                "images: [{name: web, newTag: v2}, {name: db, digest: 'sha256:1'}]",
                                "patches:",
                                "- patch: '[{op: add, path: /spec/replicas, value: 3}]'",
                                "  target: {kind: Deployment}",
                                "components: [../component]"))
                .with("app/kustomization.yaml", """
                        resources: [deployment.yaml]
                        namespace: other
                        namePrefix: b-
                        images:
                        - {name: web, newName: registry/web, newTag: v1}
                        - {name: db, newTag: v1}
                        """)
                .with("app/deployment.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: web}
                        spec: {template: {spec: {containers: [{name: web, image: web}, {name: db, image: db}]}}}
                        """)
                .with("component/kustomization.yaml", """
                        apiVersion: kustomize.config.k8s.io/v1alpha1
                        kind: Component
                        commonAnnotations: {component: "yes"}
                        """)
                .simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(text(Repo.object(state.management(), "Deployment apps/a-web-z")))
                .isEqualTo("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          annotations:
                            component: "yes"
                            note: two
                          name: a-web-z
                          namespace: apps
                          labels:
                            kustomize.toolkit.fluxcd.io/name: mine
                            kustomize.toolkit.fluxcd.io/namespace: flux-system
                            team: one
                        spec:
                          replicas: 3
                          template:
                            metadata:
                              annotations:
                                component: "yes"
                            spec:
                              containers:
                              - image: registry/web:v2
                                name: web
                              - image: db@sha256:1
                                name: db
                        """);
    }

    @Test
    void aComponentMustBeAFolderOfTheSourceUnlessItMayBeMissing() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/strict.yaml", kustomization("strict", "path: ./app", "components: [../gone]"))
                .with(
                        "apps/lenient.yaml",
                        kustomization(
                                "lenient", "path: ./app", "ignoreMissingComponents: true", "components: [../gone]"))
                .with("app/settings.yaml", SETTINGS);

        assertThat(repo.findings())
                .containsExactly("apps/strict.yaml:11:16 error flux-component Kustomization flux-system/strict"
                        + " spec.components[0]: must be a folder of the source, given from spec.path, got \"../gone\";"
                        + " write the path from there, or set ignoreMissingComponents");
        assertThat(repo.objects()).contains("ConfigMap apps/settings");
    }

    @Test
    void leavesAloneWhatSaysSo() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/a.yaml", annotated("a", "reconcile: Disabled"))
                .with("apps/b.yaml", annotated("b", "ssa: ignore"))
                .with("apps/c.yaml", annotated("c", "ssa: IfNotPresent"));

        assertThat(repo.objects()).containsExactly("Namespace apps", "ConfigMap apps/c");
    }

    @Test
    void aSuspendedKustomizationAppliesNothingThatIsKnown() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/child.yaml", kustomization("child", "path: ./app", "suspend: true"))
                .with("app/settings.yaml", SETTINGS);

        assertThat(repo.findings())
                .containsExactly(
                        "apps/child.yaml:11:12 info flux-suspended Kustomization flux-system/child spec.suspend:"
                                + " is suspended, so nobody knows what it applied before; resume it to see what it applies");
        assertThat(repo.objects()).doesNotContain("ConfigMap apps/settings");
    }

    @Test
    void encryptedSecretsNeedSomebodyToDecryptThem() {
        String secret = """
                apiVersion: v1
                kind: Secret
                metadata: {name: s, namespace: apps}
                data: {a: 'ENC[x]'}
                sops: {mac: m}
                """;
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/blind.yaml", kustomization("blind", "path: ./blind"))
                .with("apps/seeing.yaml", kustomization("seeing", "path: ./seeing", "decryption: {provider: sops}"))
                .with("blind/secret.yaml", secret)
                .with("seeing/secret.yaml", secret.replace("name: s", "name: t"));

        assertThat(repo.findings())
                .containsExactly(
                        "blind/secret.yaml:1:1 error flux-not-decrypted Secret apps/s: is encrypted, and Kustomization"
                                + " flux-system/blind does not say how to decrypt it; set spec.decryption of the"
                                + " Kustomization",
                        "seeing/secret.yaml:1:1 info flux-value-unknown Secret apps/t: is encrypted, so its values are"
                                + " not known here");
        assertThat(repo.objects()).contains("Secret apps/t").doesNotContain("Secret apps/s");
    }

    private static String annotated(String name, String control) {
        return SETTINGS.replace(
                "{name: settings,", "{name: " + name + ", annotations: {kustomize.toolkit.fluxcd.io/" + control + "},");
    }

    static String text(PlacedObject object) {
        return ManifestFile.of(TreePath.of("object.yaml"), Manifest.of(object.content()))
                .toText();
    }
}
