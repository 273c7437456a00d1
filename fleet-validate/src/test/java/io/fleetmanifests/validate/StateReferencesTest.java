package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What objects on clusters say of each other, where it is known which cluster each is on. */
class StateReferencesTest {

    private static final String REPOSITORY = """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: HelmRepository
            metadata: {name: charts, namespace: flux-system}
            spec: {url: https://charts.example.com}
            """;
    private static final String RELEASE = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: web, namespace: flux-system}
            spec: {chart: {spec: {chart: web, sourceRef: {kind: HelmRepository, name: charts}}}}
            """;
    private static final String ROOT = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: root, namespace: flux-system}
            spec: {path: ./clusters, prune: true, sourceRef: {kind: GitRepository, name: fleet}}
            """;

    @Test
    void aSourceOnAnotherClusterDoesNotCount() throws IOException {
        assertThat(texts(state(REPOSITORY, RELEASE)))
                .containsExactly("fleet.yaml:7:3 warning flux-source-missing HelmRelease flux-system/web"
                        + " spec.chart.spec.sourceRef.name: must name a source that is declared, got HelmRepository \"charts\" in"
                        + " namespace \"flux-system\"; declare it, unless the cluster has it already");
    }

    @Test
    void aSourceOnTheSameClusterCounts() throws IOException {
        assertThat(texts(state("", REPOSITORY + "---\n" + RELEASE))).isEmpty();
    }

    @Test
    void objectsOfOneNameOnTwoClustersDoNotCollide() throws IOException {
        String both = REPOSITORY + "---\n" + RELEASE;
        assertThat(texts(state(both, both))).isEmpty();
    }

    @Test
    void aSourceOfWhatIsAppliedIsTheRepositoryItself() throws IOException {
        assertThat(texts(state(ROOT, ""))).isEmpty();
    }

    @Test
    void namespacesAreThoseOfTheSameCluster() throws IOException {
        assertThat(texts(state(
                        "{apiVersion: v1, kind: Namespace, metadata: {name: shop}}",
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: shop}}")))
                .containsExactly(
                        "fleet.yaml:7:3 warning flux-namespace-missing ConfigMap shop/a metadata.namespace: must be"
                                + " a namespace that something creates, got \"shop\"; declare the Namespace, unless the cluster has"
                                + " it already");
    }

    private static FleetState state(String management, String worker) throws IOException {
        return FleetState.of(
                ClusterState.of("", objects(management)), List.of(ClusterState.of("shop", objects(worker))), List.of());
    }

    private static List<PlacedObject> objects(String yaml) throws IOException {
        Origin origin = new Origin(
                List.of(new Applier("", "Kustomization", "flux-system", "root")),
                Optional.empty(),
                new SourceLocation("fleet.yaml", 7, 3));
        List<PlacedObject> objects = new ArrayList<>();
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNextValue()) {
                objects.add(new PlacedObject((ObjectNode) documents.nextValue(), origin));
            }
        }
        return objects;
    }

    private static List<String> texts(FleetState state) {
        return FleetValidator.create().validate(state).findings().stream()
                .map(Finding::toText)
                .toList();
    }
}
