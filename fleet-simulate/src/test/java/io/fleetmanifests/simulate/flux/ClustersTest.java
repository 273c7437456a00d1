package io.fleetmanifests.simulate.flux;

import static io.fleetmanifests.simulate.flux.Repo.NAMESPACE;
import static io.fleetmanifests.simulate.flux.Repo.SETTINGS;
import static io.fleetmanifests.simulate.flux.Repo.configMap;
import static io.fleetmanifests.simulate.flux.Repo.kustomization;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several clusters, and several Flux objects on one. */
final class ClustersTest {

    private static final String CLUSTER =
            "apiVersion: cluster.x-k8s.io/v1beta2\nkind: Cluster\nmetadata: {name: west, namespace: flux-system}\n";
    private static final String KUBE_CONFIG = "kubeConfig: {secretRef: {name: west-kubeconfig}}";

    private static final String FLUX = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: flux-system}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: kustomize-controller, namespace: flux-system}
            """;

    private static final String GIT = """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: GitRepository
            metadata: {name: flux-system, namespace: flux-system}
            spec: {interval: 1m, url: "https://github.com/acme/fleet", ref: {branch: main}}
            ---
            """;

    @Test
    void appliesToTheWorkerWhoseKubeconfigIsNamed() {
        FleetState state = Repo.rooted()
                .with("apps/cluster.yaml", CLUSTER)
                .with("apps/west.yaml", kustomization("west", "path: ./west", KUBE_CONFIG))
                .with("west/namespace.yaml", NAMESPACE)
                .with("west/settings.yaml", SETTINGS)
                .simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(Repo.identities(state.worker("west").orElseThrow()))
                .containsExactly("Namespace apps", "ConfigMap apps/settings");
        assertThat(Repo.object(state.worker("west").orElseThrow(), "Namespace apps")
                        .origin()
                        .appliers())
                .hasToString("[Kustomization flux-system/root, Kustomization flux-system/west]");
    }

    @Test
    void aClusterToWhichNothingIsAppliedIsAWorkerToo() {
        FleetState state = Repo.rooted().with("apps/cluster.yaml", CLUSTER).simulate();

        assertThat(state.worker("west").orElseThrow().objects()).isEmpty();
    }

    @Test
    void aKubeconfigNeedsItsClusterInTheSameNamespace() {
        Repo repo = Repo.rooted()
                .with("apps/cluster.yaml", CLUSTER.replace("namespace: flux-system", "namespace: default"))
                .with("apps/west.yaml", kustomization("west", "path: ./west", KUBE_CONFIG))
                .with("west/namespace.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly("apps/west.yaml:11:34 error flux-cluster-missing Kustomization flux-system/west"
                        + " spec.kubeConfig.secretRef.name: is the Secret of the Cluster flux-system/west, which is not"
                        + " there, got \"west-kubeconfig\"; create the Cluster in the namespace of the Kustomization");
    }

    @Test
    void aKubeconfigOfAnotherNameIsNotGuessed() {
        assertThat(withKubeConfig("{secretRef: {name: west}}"))
                .containsExactly("apps/a.yaml:11:34 info flux-cluster-unknown Kustomization flux-system/a"
                        + " spec.kubeConfig.secretRef.name: leads to a cluster that Cluster API did not make, so nobody"
                        + " knows which; name the Secret <cluster>-kubeconfig of a Cluster in the same namespace");
    }

    @Test
    void aKubeconfigHasTheKeyThatClusterApiWrites() {
        assertThat(withKubeConfig("{secretRef: {name: west-kubeconfig, key: k}}"))
                .containsExactly("apps/a.yaml:11:56 error flux-cluster-missing Kustomization flux-system/a"
                        + " spec.kubeConfig.secretRef.key: is no key of a Secret that Cluster API writes, got \"k\";"
                        + " leave it out, or write value");
        assertThat(withKubeConfig("{secretRef: {name: west-kubeconfig, key: value}}"))
                .isEmpty();
    }

    private static List<String> withKubeConfig(String kubeConfig) {
        return Repo.rooted()
                .with("apps/cluster.yaml", CLUSTER)
                .with("apps/a.yaml", kustomization("a", "path: ./west", "kubeConfig: " + kubeConfig))
                .with("west/namespace.yaml", NAMESPACE)
                .findings();
    }

    @Test
    void fluxOnAWorkerReadsTheSameRepository() {
        FleetState state = withFluxOnTheWorker(GIT).simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(Repo.object(state.worker("west").orElseThrow(), "ConfigMap apps/settings")
                        .origin()
                        .appliers())
                .hasToString("[Kustomization flux-system/root, Kustomization flux-system/west,"
                        + " Kustomization flux-system/own on west]");
    }

    @Test
    void aClusterWithAFluxOfItsOwnIsAWorker() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("clusters/lab/infra.yaml", kustomization("infrastructure", "path: ./infra/lab"))
                .with("clusters/No Name/infra.yaml", kustomization("infrastructure", "path: ./infra/lab"))
                .with("infra/lab/namespace.yaml", NAMESPACE)
                .with("infra/lab/settings.yaml", SETTINGS);

        FleetState state = repo.simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(state.workers()).containsOnlyKeys("lab");
        assertThat(Repo.identities(state.worker("lab").orElseThrow()))
                .containsExactly(
                        "Namespace apps", "ConfigMap apps/settings", "Kustomization flux-system/infrastructure");
        assertThat(Repo.object(state.worker("lab").orElseThrow(), "ConfigMap apps/settings")
                        .origin()
                        .appliers())
                .hasToString("[Kustomization flux-system/infrastructure on lab]");
    }

    @Test
    void whatFluxAppliesFromAClustersFolderIsNoClusterOfItsOwn() {
        Repo repo = Repo.empty()
                .with("clusters-sync.yaml", Repo.SYNC.replace("./apps", "./clusters/lab"))
                .with("clusters/lab/infra.yaml", kustomization("infrastructure", "path: ./infra/lab"))
                .with("infra/lab/namespace.yaml", NAMESPACE);

        FleetState state = repo.simulate();

        assertThat(state.workers()).isEmpty();
        assertThat(Repo.identities(state.management()))
                .containsExactly("Namespace apps", "Kustomization flux-system/infrastructure");
    }

    @Test
    void whatAControllerMakesIsNotGuessedAndHoldsNobodyUp() {
        Repo repo = Repo.rooted()
                .with("apps/made.yaml", kustomization("made", "path: ./x").replace("GitRepository", "ExternalArtifact"))
                .with("apps/next.yaml", kustomization("next", "path: ./next", "dependsOn: [{name: made}]"))
                .with("next/namespace.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly("apps/made.yaml:9:14 info flux-source-elsewhere Kustomization flux-system/made"
                        + " spec.sourceRef: names the ExternalArtifact flux-system/flux-system, which a controller makes on"
                        + " the cluster, so that its content is not known; simulate by itself what it is made of");
        assertThat(repo.objects()).contains("Namespace apps");
    }

    @Test
    void anotherRepositoryIsNotGuessed() {
        Repo repo = withFluxOnTheWorker(GIT.replace("acme/fleet", "acme/other"));

        FleetState state = FluxSimulator.builder()
                .repository("ssh://git@github.com/acme/fleet.git")
                .build()
                .simulate(repo.tree());

        assertThat(Repo.lines(state))
                .containsExactly(
                        "west/flux-system/sync.yaml:14:14 info flux-source-elsewhere Kustomization flux-system/own"
                                + " spec.sourceRef: names the GitRepository flux-system/flux-system, which is not known to be this"
                                + " repository; simulate the other repository by itself");
    }

    @Test
    void nothingComesOfFluxObjectsWhereNoFluxRuns() {
        Repo repo = withFluxOnTheWorker(GIT)
                .with("west/flux-system/flux.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: flux-system}\n");

        FleetState state = repo.simulate();

        assertThat(Repo.lines(state))
                .containsExactly("west/flux-system/sync.yaml:6:1 warning flux-controllers-missing Kustomization"
                        + " flux-system/own: is on a cluster that gets no kustomize-controller from this repository, so"
                        + " nothing comes of it; bring Flux to the cluster, with its components or a FluxInstance");
        assertThat(Repo.identities(state.worker("west").orElseThrow())).doesNotContain("ConfigMap apps/settings");
    }

    @Test
    void aFluxInstanceBringsFluxASourceAndARoot() {
        String instance = """
                apiVersion: fluxcd.controlplane.io/v1
                kind: FluxInstance
                metadata: {name: flux, namespace: flux-system}
                spec:
                  distribution: {version: 2.9.x, registry: ghcr.io/fluxcd}
                  sync: {kind: GitRepository, url: "https://github.com/acme/fleet", ref: refs/heads/main, path: west/apps}
                """;
        FleetState state = Repo.rooted()
                .with("apps/cluster.yaml", CLUSTER)
                .with("apps/west.yaml", kustomization("west", "path: ./west/flux-system", KUBE_CONFIG))
                .with("west/flux-system/flux.yaml", FLUX.substring(0, FLUX.indexOf("---")))
                .with("west/flux-system/instance.yaml", instance)
                .with("west/apps/namespace.yaml", NAMESPACE)
                .simulate();

        assertThat(Repo.identities(state.worker("west").orElseThrow()))
                .containsExactly(
                        "Namespace apps",
                        "Namespace flux-system",
                        "FluxInstance flux-system/flux",
                        "Kustomization flux-system/flux-system",
                        "GitRepository flux-system/flux-system");
        assertThat(Repo.lines(state))
                .containsExactly(
                        "west/flux-system/instance.yaml:5:17 info flux-distribution FluxInstance flux-system/flux"
                                + " spec.distribution: installs Flux from its distribution, whose objects are not listed here;"
                                + " expect the controllers that it names");
    }

    @Test
    void waitsForWhatItDependsOn() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/a.yaml", kustomization("a", "path: ./a", "dependsOn: [{name: b}]"))
                .with("apps/b.yaml", kustomization("b", "path: ./b", "dependsOn: [{name: c, namespace: flux-system}]"))
                .with("apps/c.yaml", kustomization("c", "path: ./c"))
                .with("a/a.yaml", configMap("a", "a: b"))
                .with("b/b.yaml", configMap("b", "a: b"))
                .with("c/c.yaml", configMap("c", "a: b"));

        assertThat(repo.findings()).isEmpty();
        assertThat(repo.objects()).contains("ConfigMap apps/a", "ConfigMap apps/b", "ConfigMap apps/c");
    }

    @Test
    void saysWhyItWaitsForEver() {
        Repo repo = Repo.rooted()
                .with("apps/a.yaml", kustomization("a", "path: ./d", "dependsOn: [{name: b}]"))
                .with("apps/b.yaml", kustomization("b", "path: ./d", "dependsOn: [{name: a}]"))
                .with("apps/c.yaml", kustomization("c", "path: ./d", "dependsOn: [{name: gone}]"))
                .with("apps/d.yaml", kustomization("d", "path: ./gone"))
                .with("apps/e.yaml", kustomization("e", "path: ./d", "dependsOn: [{name: d}]"))
                .with("d/d.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly(
                        "apps/a.yaml:11:14 error flux-dependency-cycle Kustomization flux-system/a spec.dependsOn: waits"
                                + " for itself for ever: Kustomization flux-system/a → Kustomization flux-system/b →"
                                + " Kustomization flux-system/a; drop one of the dependencies",
                        "apps/c.yaml:11:15 error flux-dependency-missing Kustomization flux-system/c spec.dependsOn[0]:"
                                + " waits for the Kustomization flux-system/gone, which is not on the cluster, got"
                                + " \"gone\"; create it, or drop the dependency",
                        "apps/d.yaml:10:9 error flux-path-missing Kustomization flux-system/d spec.path: must be a folder"
                                + " of the repository, got \"./gone\"; write the folder's path from the top",
                        "apps/e.yaml:11:15 error flux-dependency-fails Kustomization flux-system/e spec.dependsOn[0]:"
                                + " waits for the Kustomization flux-system/d, which fails; mend that one first");
    }

    @Test
    void aSourceMustBeThere() {
        assertThat(Repo.rooted()
                        .with(
                                "apps/a.yaml",
                                kustomization("a", "path: ./d").replace("name: flux-system}", "name: gone}"))
                        .findings())
                .containsExactly(
                        "apps/a.yaml:9:14 error flux-source-missing Kustomization flux-system/a spec.sourceRef:"
                                + " names the GitRepository flux-system/gone, which is not on the cluster; create it, or name"
                                + " another");
    }

    @Test
    void aSourcesOwnIgnoreRulesHold() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with(
                        "apps/git.yaml",
                        GIT.replace("name: flux-system,", "name: narrow,")
                                .replace("spec: {", "spec: {ignore: '/d/b.yaml', "))
                .with("apps/a.yaml", kustomization("a", "path: ./d").replace("name: flux-system}", "name: narrow}"))
                .with("d/a.yaml", configMap("a", "a: b"))
                .with("d/b.yaml", "no: object\n");

        FleetState state = FluxSimulator.builder()
                .repository("https://github.com/acme/fleet/")
                .build()
                .simulate(repo.tree());

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(Repo.identities(state.management())).contains("ConfigMap apps/a");
    }

    @Test
    void oneObjectHasOneOwner() {
        Repo repo = Repo.rooted()
                .with("apps/namespace.yaml", NAMESPACE)
                .with("apps/a.yaml", kustomization("a", "path: ./a"))
                .with("apps/b.yaml", kustomization("b", "path: ./b"))
                .with("a/same.yaml", configMap("same", "a: b"))
                .with("b/same.yaml", configMap("same", "a: b"))
                .with("a/other.yaml", configMap("other", "a: b"))
                .with("b/other.yaml", configMap("other", "a: c"));

        assertThat(repo.findings())
                .containsExactly(
                        "b/other.yaml:1:1 error flux-two-owners ConfigMap apps/other: is applied by 2 Flux objects with"
                                + " different content: Kustomization flux-system/a, Kustomization flux-system/b; leave it"
                                + " to one of them; what one of them prunes is gone for both",
                        "b/same.yaml:1:1 warning flux-two-owners ConfigMap apps/same: is applied by 2 Flux objects:"
                                + " Kustomization flux-system/a, Kustomization flux-system/b; leave it to one of them;"
                                + " what one of them prunes is gone for both");
    }

    @Test
    void namespacesAreCreatedBySomebody() {
        Repo repo = Repo.rooted()
                .with("apps/a.yaml", SETTINGS)
                .with("apps/b.yaml", configMap("b", "a: b").replace(", namespace: apps", ""));

        assertThat(repo.findings())
                .containsExactly(
                        "apps/a.yaml:3:39 error flux-namespace-missing ConfigMap apps/settings metadata.namespace: is in a"
                                + " namespace that nobody creates, got \"apps\"; add the Namespace",
                        "apps/b.yaml:3:11 error flux-namespace-unset ConfigMap b metadata.namespace: must say its"
                                + " namespace: objects of this kind have one, and Flux has no default; write it, or set"
                                + " targetNamespace");
    }

    @Test
    void theRootIsTheOnlyOneOrIsNamed() {
        Repo repo = Repo.empty()
                .with("one/gotk-sync.yaml", Repo.SYNC)
                .with("two/gotk-sync.yaml", Repo.SYNC.replace("./apps", "./other"))
                .with("apps/namespace.yaml", NAMESPACE);

        assertThat(repo.findings())
                .containsExactly("one/gotk-sync.yaml error flux-root: the repository has 2 roots: one/gotk-sync.yaml,"
                        + " two/gotk-sync.yaml; name the one of the management cluster (--root)");
        FleetState state =
                FluxSimulator.builder().root(TreePath.of("one")).build().simulate(repo.tree());
        assertThat(Repo.identities(state.management())).containsExactly("Namespace apps");
        assertThat(Repo.empty().with("a.yaml", NAMESPACE).findings())
                .containsExactly(". error flux-root: the repository has no clusters-sync.yaml or gotk-sync.yaml with a"
                        + " Kustomization, and no FluxInstance with a sync; name the file or folder that is applied by hand"
                        + " (--root)");
    }

    @Test
    void aRootWithoutAFluxObjectIsNone() {
        Repo repo = Repo.empty().with("one/namespace.yaml", NAMESPACE);

        FleetState state =
                FluxSimulator.builder().root(TreePath.of("one")).build().simulate(repo.tree());

        assertThat(state.isKnown()).isFalse();
        assertThat(state.findings())
                .map(Finding::toText)
                .containsExactly(
                        "one error flux-root: the root must hold a Kustomization of Flux or a FluxInstance, got"
                                + " \"one\" without; name the file or folder that is applied by hand (--root)");
    }

    @Test
    void aRootThatAppliesItselfComesToRest() {
        Repo repo = Repo.empty()
                .with("cluster/flux-system/gotk-sync.yaml", GIT + Repo.SYNC.replace("./apps", "./cluster"))
                .with("cluster/namespace.yaml", NAMESPACE);

        FleetState state = repo.simulate();

        assertThat(Repo.lines(state)).isEmpty();
        assertThat(Repo.object(state.management(), "Kustomization flux-system/root")
                        .origin()
                        .appliers())
                .hasToString("[Kustomization flux-system/root]");
    }

    private static Repo withFluxOnTheWorker(String source) {
        return Repo.rooted()
                .with("apps/cluster.yaml", CLUSTER)
                .with("apps/west.yaml", kustomization("west", "path: ./west/flux-system", KUBE_CONFIG))
                .with("west/flux-system/flux.yaml", FLUX)
                .with("west/flux-system/sync.yaml", source + kustomization("own", "path: ./west/apps"))
                .with("west/apps/namespace.yaml", NAMESPACE)
                .with("west/apps/settings.yaml", SETTINGS);
    }
}
