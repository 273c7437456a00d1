package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.render.FleetArbitraries.Recipe;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In CURRENT nothing is deprecated, but for the AzureManaged kinds, which this provider is about. */
class CurrentVersionsTest {

    private static final Kinds KINDS = Kinds.load();

    /** Of kustomize's own file: what it would warn of. */
    private static final Set<String> DEPRECATED_IN_KUSTOMIZATION =
            Set.of("bases", "commonLabels", "patchesStrategicMerge", "patchesJson6902", "vars", "imageTags");

    @Provide
    Arbitrary<Recipe> recipes() {
        return FleetArbitraries.recipes();
    }

    @Property(tries = 40)
    void everyDocumentIsOfTheNewestVersionAndHasOnlyFieldsOfIt(@ForAll("recipes") Recipe recipe) {
        check(Rendered.tree(recipe.inOrder()));
    }

    @Example
    void alsoWithExportedComponentsAndAStandaloneCluster() {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            Fleet.Builder fleet = Fleets.empty().layout(layout).flux(WorkerFlux.exported());
            fleet.addInfra(NginxIngress.bitnami2021());
            fleet.addClusters(StandaloneCluster.builder().name("dev").build());
            check(Rendered.tree(fleet.build()));
        }
    }

    @Example
    void theChartsTemplatesWriteTheSameVersions() {
        Pattern version = Pattern.compile("(?m)^apiVersion: ([a-z].*)$|^cluster\\.x-k8s\\.io/.*$");
        Set<String> written = new TreeSet<>();
        for (ManifestFile file : Rendered.tree(Fleets.current()).files()) {
            Matcher found = version.matcher(file.path().toString().contains("/templates/") ? file.toText() : "");
            while (found.find()) {
                written.add(found.group(1) == null ? found.group() : found.group(1));
            }
        }

        assertThat(written)
                .containsExactly(
                        "cluster.x-k8s.io/v1beta2", "helm.toolkit.fluxcd.io/v2", "kustomize.toolkit.fluxcd.io/v1");
    }

    private static void check(ManifestTree tree) {
        for (ManifestFile file : tree.files()) {
            for (Manifest manifest : file.manifests()) {
                manifest.gvk().ifPresent(kind -> check(file, manifest, kind));
            }
        }
    }

    private static void check(ManifestFile file, Manifest manifest, GroupVersionKind kind) {
        if (kind.equals(GroupVersionKind.of("kustomize.config.k8s.io/v1beta1", "Kustomization"))) {
            assertThat(manifest.content().fieldNames())
                    .toIterable()
                    .as(file.toString())
                    .doesNotContainAnyElementsOf(DEPRECATED_IN_KUSTOMIZATION);
        } else if (!kind.equals(GroupVersionKind.of("v1", "Namespace"))) {
            assertThat(newest(kind)).as(file.toString()).contains(kind);
            if (!isPatch(file)) {
                checkFields(manifest, KINDS.find(kind).orElseThrow());
            }
        }
    }

    private static void checkFields(Manifest manifest, Class<? extends Resource<?>> type) {
        JsonNode content = manifest.content();
        try {
            Object object = KindMapper.json().treeToValue(content, type);
            assertThat(object).as(content.toString()).isInstanceOf(type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(content.toString(), e);
        }
        // Upstream reads it nowhere any more.
        assertThat(content.at("/spec/install/skipCRDs").isMissingNode()).isTrue();
    }

    /** An overlay says of a release only what differs. */
    private static boolean isPatch(ManifestFile file) {
        String path = file.path().toString();
        return path.startsWith("infra/") && !path.startsWith("infra/base/") && path.endsWith("/release.yaml");
    }

    /** The newest version of the kind that is modelled; versions of one form sort as text. */
    private static Optional<GroupVersionKind> newest(GroupVersionKind kind) {
        List<GroupVersionKind> versions = KINDS.asMap().keySet().stream()
                .filter(other ->
                        other.group().equals(kind.group()) && other.kind().equals(kind.kind()))
                .toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
