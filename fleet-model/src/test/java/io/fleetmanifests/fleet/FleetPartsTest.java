package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.RawJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a fleet by themselves: what each refuses, and what it takes. */
final class FleetPartsTest {

    private static final ChartSource SOURCE = ChartSource.of("jetstack", "https://charts.jetstack.io");

    @Test
    void partsNameTheirMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HelmComponent.builder().name("a").build())
                .withMessage(
                        "Cannot build HelmComponent, some of required attributes are not set [source, chart, version]");
        assertThatIllegalStateException()
                .isThrownBy(() -> ChartSource.builder().build())
                .withMessage("Cannot build ChartSource, some of required attributes are not set [name, url]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://charts.jetstack.io", "http://h", "oci://ghcr.io/nginx/charts/nginx-ingress"})
    void acceptsAddressesOfCharts(String url) {
        assertThat(ChartSource.of("my.source-1", url).isOci()).isEqualTo(url.startsWith("oci"));
    }

    @Test
    void refusesASourceThatFluxRefuses() {
        assertThat(said(() -> ChartSource.of("Jet_Stack", "charts.jetstack.io")))
                .isEqualTo("""
                        ChartSource name: must be lower-case letters, digits, hyphens and dots, with a letter or digit at both ends, \
                        got "Jet_Stack"; rename it, to "jet-stack" for example
                        ChartSource url: must start with https://, http:// or oci://, got "charts.jetstack.io"; \
                        give the repository's address in full""");
    }

    @Test
    void looksForNewChartsEveryHalfHour() {
        assertThat(SOURCE.interval()).isEqualTo(GoDuration.parse("30m"));
    }

    @Test
    void aReleaseLandsInTheNamespaceOfItsName() {
        HelmComponent component = helm().build();

        assertThat(component.namespace()).isEqualTo("cert");
        assertThat(component.interval()).hasToString("1h0m0s");
        assertThat(component.installRetries()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "my.release-1", "a2345678901234567890123456789012345678901234567890123"})
    void acceptsNamesOfReleases(String name) {
        assertThat(said(() -> helm().releaseName(name).build())).isEmpty();
    }

    @Test
    void refusesNamesThatKubernetesAndHelmRefuse() {
        String name = "a".repeat(54);

        assertThat(said(() ->
                        helm().name("Cert").namespace("a.b").releaseName(name).build()))
                .isEqualTo("""
                        HelmComponent name: must be lower-case letters, digits and hyphens, with a letter or digit at both ends, \
                        got "Cert"; rename it, to "cert" for example
                        HelmComponent namespace: must be lower-case letters, digits and hyphens, with a letter or digit at both ends, \
                        got "a.b"; rename it, to "a-b" for example
                        HelmComponent releaseName: must be at most 53 characters, got "%s" (54); shorten it""".formatted(name));
    }

    @Test
    void refusesFilesOutsideTheFolder() {
        assertThat(said(() -> FolderComponent.builder()
                        .name("base")
                        .putFiles("../../etc/passwd", "")
                        .build()))
                .isEqualTo("""
                        FolderComponent files: path: must not contain the part .., got "../../etc/passwd"; \
                        name files below the folder
                        FolderComponent files: must contain kustomization.yaml, got [../../etc/passwd]; \
                        add one that lists the folder's manifests""");
    }

    @Test
    void acceptsAFolderWithAKustomization() {
        assertThat(said(() -> FolderComponent.builder()
                        .name("base")
                        .putFiles("kustomization.yaml", "")
                        .putFiles("sub/a.yaml", "")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.9.x",
                "2.9.1",
                "v2.9.0",
                "2.x",
                "*",
                ">=2.8 <3.0",
                ">= 2.8, < 3",
                "2.9.0-rc.1",
                "^2.8 || ~2.6.1",
                "2.6 - 2.9",
                "!=2.9.0",
                "2.X"
            })
    void acceptsVersionsOfFlux(String version) {
        assertThat(WorkerFlux.operator(version))
                .isEqualTo(FluxOperatorInstance.builder().version(version).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "2.9.", "2..9", "> ", "2.9.x |", "1.2.3.4"})
    void refusesVersionsOfFlux(String version) {
        assertThat(said(() -> WorkerFlux.operator(version)))
                .isEqualTo("FluxOperatorInstance version: must be a version or a range of versions, got \"" + version
                        + "\"; write 2.9.x for the patches of one minor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h/a", "http://h", "ssh://git@github.com/a/b"})
    void acceptsRepositories(String url) {
        assertThat(FleetRepository.builder().url(url).build().branch()).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"git@github.com:a/b", "github.com/a/b", "git://h/a", ""})
    void refusesRepositories(String url) {
        assertThat(said(() -> FleetRepository.builder().url(url).build()))
                .isEqualTo("FleetRepository url: must start with https://, http:// or ssh://, got \"" + url
                        + "\"; write ssh://git@host/path for git@host:path");
    }

    @Test
    void aManagementClusterHasTheNamesOfTheDocumentation() {
        ManagementCluster management = ManagementCluster.builder().build();

        assertThat(management.workerNamespace()).isEqualTo("capi-worker-clusters");
        assertThat(management.fluxNamespace()).isEqualTo("flux-system");
        assertThat(management.sourceName()).isEqualTo("flux-system");
    }

    @Test
    void refusesNamesInTheManagementCluster() {
        assertThat(said(() -> ManagementCluster.builder()
                        .workerNamespace("a.b")
                        .fluxNamespace("_")
                        .sourceName("a..b")
                        .build()))
                .isEqualTo("""
                        ManagementCluster workerNamespace: must be lower-case letters, digits and hyphens, with a letter or digit \
                        at both ends, got "a.b"; rename it, to "a-b" for example
                        ManagementCluster fluxNamespace: must be lower-case letters, digits and hyphens, with a letter or digit \
                        at both ends, got "_"; rename it, to "name-one" for example
                        ManagementCluster sourceName: must be lower-case letters, digits, hyphens and dots, with a letter or digit \
                        at both ends, got "a..b"; rename it, to "a-b" for example""");
        assertThat(said(() -> ManagementCluster.builder().sourceName("a.b").build()))
                .isEmpty();
    }

    @Test
    void refusesANameOfAStandaloneCluster() {
        assertThat(said(() -> StandaloneCluster.builder().name("a".repeat(64)).build()))
                .isEqualTo("StandaloneCluster name: must be at most 63 characters, got \"" + "a".repeat(64)
                        + "\" (64); shorten it");
        assertThat(said(() -> StandaloneCluster.builder().name("a".repeat(63)).build()))
                .isEmpty();
    }

    @Test
    void aClusterFindsItsInfrastructureWhereItsOverlayIs() {
        StandaloneCluster plain = StandaloneCluster.builder().name("a").build();
        StandaloneCluster own = StandaloneCluster.builder()
                .from(plain)
                .infra(InfraOverlay.builder().build())
                .build();
        StandaloneCluster elsewhere =
                StandaloneCluster.builder().from(own).infraPath("./elsewhere").build();

        assertThat(plain.effectiveInfraPath()).isEqualTo("./infra/base");
        assertThat(own.effectiveInfraPath()).isEqualTo("./infra/a");
        assertThat(elsewhere.effectiveInfraPath()).isEqualTo("./elsewhere");
    }

    @Test
    void nginxPresetsStandForComponents() {
        RawJson values = RawJson.parse("{\"controller\":{\"replicaCount\":2}}");

        assertThat(NginxIngress.bitnami2021().asHelmComponent())
                .isEqualTo(HelmComponent.builder()
                        .name("nginx")
                        .releaseName("nginx-ingress-controller")
                        .source(ChartSource.of("bitnami", "https://charts.bitnami.com/bitnami"))
                        .chart("nginx-ingress-controller")
                        .version("5.6.14")
                        .values(RawJson.parse("{\"service\":{\"type\":\"ClusterIP\"}}"))
                        .build());
        assertThat(NginxIngress.builder()
                        .variant(NginxVariant.F5)
                        .values(values)
                        .build()
                        .asHelmComponent()
                        .values())
                .contains(values);
    }

    private static HelmComponent.Builder helm() {
        return HelmComponent.builder()
                .name("cert")
                .chart("cert-manager")
                .version("1.18.2")
                .source(SOURCE);
    }

    /** What is said of a value; empty when nothing is. */
    private static String said(Runnable building) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, building::run);
        return refusal == null ? "" : String.valueOf(refusal.getMessage());
    }
}
