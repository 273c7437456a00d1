package io.fleetmanifests.render.bootstrap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.FluxOperatorInstance;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.flux.kustomize.Kustomization;
import io.fleetmanifests.kind.flux.kustomize.KustomizationSpec;
import io.fleetmanifests.kind.flux.source.LayerOperation;
import io.fleetmanifests.kind.flux.source.OCIRepository;
import io.fleetmanifests.kind.flux.source.OCIRepositoryRef;
import io.fleetmanifests.kind.flux.source.OCIRepositorySpec;
import io.fleetmanifests.kind.flux.source.OciLayerSelector;
import io.fleetmanifests.kind.kustomize.KustomizationFile;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;

/** {@code capi/mngmt}: what the management cluster needs before it can create workers, but for the charts. */
public final class ManagementFiles {

    /** The layer of an OCI artifact that is the chart, as Helm packed it. */
    public static final OciLayerSelector CHART_LAYER = OciLayerSelector.builder()
            .mediaType("application/vnd.cncf.helm.chart.content.v1.tar+gzip")
            .operation(LayerOperation.COPY)
            .build();

    private static final TreePath FOLDER = TreePath.of("capi/mngmt");

    private ManagementFiles() {}

    /** The folder's files; {@code blueprints} are those of the fleet's clusters. */
    public static List<ManifestFile> render(List<ClusterBlueprint<?>> blueprints, RenderContext context) {
        List<ManifestFile> applied = new ArrayList<>();
        applied.add(ManifestFile.of(FOLDER.resolve("namespace.yaml"), namespace(context.namespace())));
        List<Manifest> identities = blueprints.stream()
                .flatMap(blueprint -> blueprint.identities(context).stream())
                .toList();
        if (!identities.isEmpty()) {
            applied.add(ManifestFile.of(FOLDER.resolve("cluster-identity.yaml"), identities));
        }
        if (context.fleet().effectiveFlux() instanceof FluxOperatorInstance flux) {
            applied.add(ManifestFile.of(
                    FOLDER.resolve("flux-operator.yaml"),
                    ProfileVersions.convert(operatorChart(flux, context), context.profile())));
        }
        applied.add(ManifestFile.of(FOLDER.resolve("clusters-sync.yaml"), clustersSync(context)));
        List<ManifestFile> files = new ArrayList<>(applied);
        files.add(ManifestFile.of(
                FOLDER.resolve("kustomization.yaml"),
                Manifest.of(KustomizationFile.builder()
                        .addAllResources(applied.stream()
                                .map(file -> file.path().fileName())
                                .toList())
                        .build())));
        files.add(SetupScript.render(FOLDER.resolve("capi_setup.sh"), blueprints, context));
        return files;
    }

    /** A Namespace: a kind of Kubernetes itself, of which the fleet needs no more than the name. */
    public static Manifest namespace(String name) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("apiVersion", "v1").put("kind", "Namespace");
        document.putObject("metadata").put("name", name);
        return Manifest.of(document);
    }

    private static OCIRepository operatorChart(FluxOperatorInstance flux, RenderContext context) {
        return OCIRepository.builder()
                .name("flux-operator")
                .namespace(context.namespace())
                .spec(OCIRepositorySpec.builder()
                        .interval(GoDuration.parse("1h0m0s"))
                        .url("oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator")
                        .ref(OCIRepositoryRef.builder()
                                .tag(flux.operatorVersion())
                                .build())
                        .layerSelector(CHART_LAYER)
                        .build())
                .build();
    }

    private static Manifest clustersSync(RenderContext context) {
        Kustomization sync = Kustomization.builder()
                .name("worker-clusters")
                .namespace(context.namespace())
                .spec(KustomizationSpec.builder()
                        .interval(GoDuration.parse("10m0s"))
                        .sourceRef(WorkerSync.source(context))
                        .path("./capi/clusters")
                        .prune(true)
                        .build())
                .build();
        Manifest manifest = ProfileVersions.convert(sync, context.profile());
        if (context.profile() == ApiProfile.SEED_2021) {
            // The reference writes the namespace first here, and a repository that has the file must not see a change.
            ObjectNode metadata = (ObjectNode) manifest.content().path("metadata");
            metadata.set("name", metadata.remove("name"));
        }
        return manifest;
    }
}
