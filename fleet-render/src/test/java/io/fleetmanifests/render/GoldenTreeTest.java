package io.fleetmanifests.render;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldenTreeTest {

    @Test
    void currentInLayoutHelm() throws IOException {
        GoldenFolder.of("current-helm").holds(render(Fleets.current(), RepositoryLayout.HELM));
    }

    @Test
    void currentInLayoutManifests() throws IOException {
        GoldenFolder.of("current-manifests").holds(render(Fleets.current(), RepositoryLayout.MANIFESTS));
    }

    @Test
    void clusterApiV1beta1InLayoutManifests() throws IOException {
        Fleet fleet = Fleets.current().withProfile(ApiProfile.CAPI_V1BETA1);
        GoldenFolder.of("v1beta1-manifests").holds(render(fleet, RepositoryLayout.MANIFESTS));
    }

    /** Its files are those of current-helm but for these two, so no folder of its own holds them all once more. */
    @Test
    void clusterApiV1beta1InLayoutHelmDiffersInTwoFiles() {
        Map<String, String> current = texts(render(Fleets.current(), RepositoryLayout.HELM));
        ManifestTree older = render(Fleets.current().withProfile(ApiProfile.CAPI_V1BETA1), RepositoryLayout.HELM);
        Map<String, String> different = texts(older);
        assertThat(different).containsOnlyKeys(current.keySet());

        different.entrySet().removeIf(file -> file.getValue().equals(current.get(file.getKey())));

        String chart = "capi/mngmt/aks-cluster-chart/";
        assertThat(different).containsOnlyKeys(chart + "Chart.yaml", chart + "templates/_capi.tpl");
        assertThat(different.get(chart + "templates/_capi.tpl")).isEqualTo("""
                        {{/* The version of Cluster API's own kinds. */}}
                        {{- define "capi.apiVersion" -}}
                        cluster.x-k8s.io/v1beta1
                        {{- end }}

                        {{/* A reference to a provider's object: dict "group" "version" "kind" "name". */}}
                        {{- define "capi.reference" -}}
                        apiVersion: {{ .group }}/{{ .version }}
                        kind: {{ .kind }}
                        name: {{ .name | quote }}
                        {{- end }}
                        """);
    }

    @Test
    void seedInLayoutHelm() throws IOException {
        GoldenFolder.of("seed-helm").holds(render(Fleets.seed(), RepositoryLayout.HELM));
    }

    @Test
    void seedInLayoutManifests() throws IOException {
        GoldenFolder.of("seed-manifests").holds(render(Fleets.seed(), RepositoryLayout.MANIFESTS));
    }

    @Test
    void onlyTheSetupScriptIsExecutable() {
        ManifestTree tree = render(Fleets.current(), RepositoryLayout.HELM);

        assertThat(tree.files().stream().filter(ManifestFile::executable).map(ManifestFile::toString))
                .containsExactly("capi/mngmt/capi_setup.sh");
    }

    private static ManifestTree render(Fleet fleet, RepositoryLayout layout) {
        return FleetRenderer.create().render(fleet.withLayout(layout));
    }

    private static Map<String, String> texts(ManifestTree tree) {
        return tree.files().stream().collect(toMap(ManifestFile::toString, ManifestFile::toText));
    }
}
