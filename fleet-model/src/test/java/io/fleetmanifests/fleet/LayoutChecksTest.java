package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would make two files or objects of the repository one is refused when the fleet is built. */
class LayoutChecksTest {

    @Test
    void componentsMayShareASource() {
        assertThatCode(() -> fleet(
                        component("a", ChartSource.of("charts", "https://example.com"), "1.0.0"),
                        component("b", ChartSource.of("charts", "https://example.com"), "2.0.0")))
                .doesNotThrowAnyException();
        assertThatCode(() -> fleet(
                        component("a", ChartSource.of("chart", "oci://example.com/chart"), "1.0.0"),
                        component("b", ChartSource.of("chart", "oci://example.com/chart"), "1.0.0")))
                .doesNotThrowAnyException();
    }

    @Test
    void oneSourceNameHasOneAddress() {
        refuses(
                "Fleet infra[1].source.url: must be one address for one source name,"
                        + " got \"https://example.org\" and \"https://example.com\" for \"charts\";"
                        + " name one of the sources otherwise",
                component("a", ChartSource.of("charts", "https://example.com"), "1.0.0"),
                component("b", ChartSource.of("charts", "https://example.org"), "1.0.0"));
    }

    @Test
    void thePresetsSourceIsOneOfThem() {
        refuses(
                "Fleet infra[1].source.url: must be one address for one source name,"
                        + " got \"https://charts.bitnami.com/bitnami\" and \"https://example.com\" for \"bitnami\";"
                        + " name one of the sources otherwise",
                component("a", ChartSource.of("bitnami", "https://example.com"), "1.0.0"),
                NginxIngress.bitnami2021());
    }

    @Test
    void oneSourceNameHasOneInterval() {
        ChartSource slower = ChartSource.builder()
                .name("charts")
                .url("https://example.com")
                .interval(GoDuration.parse("2h"))
                .build();

        refuses(
                "Fleet infra[1].source.interval: must be one interval for one source name,"
                        + " got \"2h\" and \"30m\" for \"charts\"; name one of the sources otherwise",
                component("a", ChartSource.of("charts", "https://example.com"), "1.0.0"),
                component("b", slower, "1.0.0"));
    }

    @Test
    void aChartInARegistryHasOneVersionForOneSourceName() {
        refuses(
                "Fleet infra[1].version: must be one version for one source name,"
                        + " got \"2.0.0\" and \"1.0.0\" for \"chart\"; name one of the sources otherwise",
                component("a", ChartSource.of("chart", "oci://example.com/chart"), "1.0.0"),
                component("b", ChartSource.of("chart", "oci://example.com/chart"), "2.0.0"));
    }

    @Test
    void aNamespaceIsCreatedOnce() {
        HelmComponent.Builder other = HelmComponent.builder();
        other.from(component("b", ChartSource.of("charts", "https://example.com"), "1.0.0"))
                .namespace("a");

        refuses(
                "Fleet infra[1].namespace: must be the component's own, got \"a\", which \"a\" creates already;"
                        + " give the component another namespace, or keep both in one FolderComponent",
                component("a", ChartSource.of("charts", "https://example.com"), "1.0.0"),
                other.build());
    }

    @Test
    void anOverlayNamesAComponentOnce() {
        assertThatThrownBy(() -> fleet().addInfra(NginxIngress.f5())
                        .addClusters(StandaloneCluster.builder()
                                .name("one")
                                .infra(InfraOverlay.builder()
                                        .addComponents(OverlayComponent.of("nginx"), OverlayComponent.of("nginx"))
                                        .build())
                                .build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Fleet clusters[0].infra.components[1].name: must be unique in the overlay, got \"nginx\","
                        + " which one above it has already; delete one of them");
    }

    @Test
    void baseIsTheFolderThatClustersShare() {
        assertThatThrownBy(() -> fleet().addClusters(
                                StandaloneCluster.builder().name("base").build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Fleet clusters[0].name: must not be \"base\", the folder of what clusters share;"
                        + " rename the cluster");
    }

    private static void refuses(String message, InfraComponent... components) {
        assertThatThrownBy(() -> fleet(components))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static Fleet fleet(InfraComponent... components) {
        return fleet().addAllInfra(List.of(components)).build();
    }

    private static Fleet.Builder fleet() {
        return Fleet.builder()
                .repository(FleetRepository.builder()
                        .url("https://example.com/fleet")
                        .build());
    }

    private static HelmComponent component(String name, ChartSource source, String version) {
        HelmComponent.Builder component = HelmComponent.builder();
        return component.name(name).source(source).chart(name).version(version).build();
    }
}
