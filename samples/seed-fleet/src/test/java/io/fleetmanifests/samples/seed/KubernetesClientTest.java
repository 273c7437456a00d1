package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import io.fabric8.mockwebserver.http.RecordedRequest;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tree holds also goes to an API server, through fabric8's client as anybody gets it: without a mapper of ours. */
class KubernetesClientTest {

    private static final Fleet RICH = FleetReader.read(Path.of("src/test/resources/rich-fleet.yaml"));

    /** It tells every request; the field keeps the logger, and with it its level, alive. */
    private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

    static {
        LOGGER.setLevel(Level.OFF);
    }

    private final KubernetesMockServer expecting = new KubernetesMockServer(false);
    private final KubernetesMockServer storing = new KubernetesMockServer(
            new Context(), new MockWebServer(), new HashMap<>(), new KubernetesCrudDispatcher(), false);

    @BeforeEach
    void start() {
        expecting.init();
        storing.init();
    }

    @AfterEach
    void stop() {
        expecting.destroy();
        storing.destroy();
    }

    @Test
    void serverSideApplySendsTheDocumentOfTheTree() throws Exception {
        ManifestTree tree =
                FleetRenderer.create().render(SeedFleet.of(Path.of("")).withProfile(ApiProfile.CURRENT));
        Manifest document = tree.file("capi/clusters/secure-aks/cluster-helm-release.yaml")
                .orElseThrow()
                .manifests()
                .get(0);
        HelmRelease release = read(document, HelmRelease.class);
        expecting
                .expect()
                .patch()
                .withPath("/apis/helm.toolkit.fluxcd.io/v2/namespaces/capi-worker-clusters/helmreleases"
                        + "/secure-aks-helm-release?fieldManager=fabric8")
                .andReturn(200, document.content())
                .once();

        HelmRelease applied;
        try (KubernetesClient client = expecting.createClient()) {
            applied = client.resource(release).serverSideApply();
        }

        RecordedRequest request = expecting.getLastRequest();
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/apply-patch+yaml");
        assertThat(document(request)).isEqualTo(document);
        assertThat(applied).isEqualTo(release);
    }

    @Test
    void whatWasCreatedComesBackEqual() throws Exception {
        Manifest document = FleetRenderer.create()
                .render(RICH.withLayout(RepositoryLayout.MANIFESTS))
                .file("capi/clusters/rich/cluster.yaml")
                .orElseThrow()
                .manifests()
                .get(1);
        AzureManagedControlPlane plane = read(document, AzureManagedControlPlane.class);

        AzureManagedControlPlane typed;
        GenericKubernetesResource stored;
        try (KubernetesClient client = storing.createClient()) {
            client.resource(plane).create();
            typed = client.resources(AzureManagedControlPlane.class)
                    .inNamespace("workers")
                    .withName("rich")
                    .get();
            stored = client.genericKubernetesResources(
                            ResourceDefinitionContext.fromResourceType(AzureManagedControlPlane.class))
                    .inNamespace("workers")
                    .withName("rich")
                    .get();
        }

        assertThat(Manifest.of(KindMapper.json().<JsonNode>valueToTree(stored.get("spec"))))
                .isEqualTo(Manifest.of(document.content().get("spec")));
        assertThat(typed.getSpec()).isEqualTo(plane.getSpec());
    }

    private static <R extends Resource<?>> R read(Manifest document, Class<R> type) throws JsonProcessingException {
        return KindMapper.json().treeToValue(document.content(), type);
    }

    private static Manifest document(RecordedRequest request) throws JsonProcessingException {
        return Manifest.of(KindMapper.json().readTree(request.getBody().readUtf8()));
    }
}
