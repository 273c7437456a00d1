package io.fleetmanifests.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Flux packages a chart from Git again only when its version changes. */
class ChartVersionTest {

    private static final String FOLDER = "capi/mngmt/aks-cluster-chart/";

    @Example
    void whatIsNotInTheChartDoesNotChangeIt() {
        Fleet fleet = Fleets.of(Fleets.cluster("one"));
        Fleet more = Fleets.empty()
                .addDefaults(Fleets.defaults())
                .addInfra(NginxIngress.f5())
                .addClusters(Fleets.cluster("two"), Fleets.cluster("three"))
                .build();

        assertThat(version(more)).isEqualTo(version(fleet));
        assertThat(chart(more)).isEqualTo(chart(fleet));
    }

    @Example
    void whatIsInTheChartChangesIt() {
        AksDefaults.Builder defaults = AksDefaults.builder();
        AksDefaults other =
                defaults.from(Fleets.defaults()).location("northeurope").build();
        Fleet.Builder plain = Fleets.empty().addClusters(Fleets.cluster("one"));

        assertThat(List.of(
                        version(Fleets.of(Fleets.cluster("one"))),
                        version(Fleets.empty()
                                .addDefaults(other)
                                .addClusters(Fleets.cluster("one"))
                                .build()),
                        version(Fleets.of(Fleets.cluster("one")).withProfile(ApiProfile.CAPI_V1BETA1)),
                        version(plain.addDefaults(Fleets.defaults())
                                .flux(WorkerFlux.exported())
                                .build()),
                        version(Fleets.empty()
                                .management(ManagementCluster.builder()
                                        .sourceName("fleet")
                                        .addIdentities(AzureIdentity.workloadIdentity(Fleets.TENANT, Fleets.CLIENT))
                                        .build())
                                .addDefaults(Fleets.defaults())
                                .addClusters(Fleets.cluster("one"))
                                .build())))
                .doesNotHaveDuplicates();
    }

    @Example
    void theVersionIsANewerOneThanTheReferences() {
        assertThat(version(Fleets.current())).matches("1\\.0\\.0-h[0-9a-f]{12}");
        assertThat(version(Fleets.seed())).matches("0\\.0\\.8-h[0-9a-f]{12}");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theDigestIsThatOfTheContent(
            @ForAll @Size(max = 4) Map<Byte, String> some, @ForAll @Size(max = 4) Map<Byte, String> others) {
        assertThat(ContentDigest.of(files(some)).equals(ContentDigest.of(files(others))))
                .isEqualTo(some.equals(others));
    }

    @Example
    void whereOneFileEndsAndTheNextBeginsCounts() {
        assertThat(ContentDigest.of(List.of(file("a", "b\n1\nc"), file("b", ""))))
                .isNotEqualTo(ContentDigest.of(List.of(file("a", "b"), file("b", "1\nc"))));
    }

    @Example
    void theOrderOfFilesDoesNotCount() {
        assertThat(ContentDigest.of(List.of(file("a", "1"), file("b", "2"))))
                .isEqualTo(ContentDigest.of(List.of(file("b", "2"), file("a", "1"))));
    }

    private static List<ManifestFile> files(Map<Byte, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> file("f" + text.getKey(), text.getValue()))
                        .toList();
    }

    private static ManifestFile file(String path, String text) {
        return ManifestFile.text(TreePath.of(path), text);
    }

    private static String version(Fleet fleet) {
        return Rendered.tree(fleet)
                .file(FOLDER + "Chart.yaml")
                .orElseThrow()
                .manifests()
                .get(0)
                .content()
                .path("version")
                .textValue();
    }

    private static Map<String, String> chart(Fleet fleet) {
        Map<String, String> texts = Rendered.texts(Rendered.tree(fleet));
        texts.keySet().removeIf(path -> !path.startsWith(FOLDER));
        return texts;
    }
}
