package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.aws.AmiType;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class FleetChecksTest {

    private static final HelmComponent CERT = HelmComponent.builder()
            .name("cert")
            .chart("cert-manager")
            .version("1.18.2")
            .source(ChartSource.of("jetstack", "https://charts.jetstack.io"))
            .build();
    private static final FolderComponent BASE = FolderComponent.builder()
            .name("base")
            .putFiles("kustomization.yaml", "")
            .build();

    @Test
    void namesMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fleet.builder().build())
                .withMessage("Cannot build Fleet, some of required attributes are not set [repository]");
    }

    @Test
    void acceptsAFleetWithAllItsParts() {
        assertThat(fleet(fleet -> fleet.addClusters(overlay("local", OverlayComponent.of("cert")))
                        .addInfra(CERT, BASE, NginxIngress.f5())
                        .addDefaults(AksDefaults.builder().build())
                        .management(ManagementCluster.builder()
                                .addIdentities(AzureIdentity.workloadIdentity("t", "c"))
                                .build())))
                .isEmpty();
    }

    @Test
    void refusesTwoOfAName() {
        assertThat(fleet(fleet ->
                        fleet.addClusters(local("a"), local("b"), local("a")).addInfra(CERT, CERT)))
                .isEqualTo("""
                        Fleet clusters[2].name: must be unique, got "a", which one above it has already; \
                        rename one of them or delete it
                        Fleet infra[1].name: must be unique, got "cert", which one above it has already; \
                        rename one of them or delete it""");
    }

    @Test
    void refusesTwoOfATypeOfDefaultsAndIdentities() {
        AzureIdentity identity = AzureIdentity.workloadIdentity("t", "c");

        assertThat(fleet(fleet -> fleet.addDefaults(
                                AksDefaults.builder().build(),
                                AksDefaults.builder().build())
                        .management(ManagementCluster.builder()
                                .addIdentities(identity, identity)
                                .build())))
                .isEqualTo("""
                        Fleet defaults[1].kind: must be unique, got "AksDefaults", which one above it has already; \
                        rename one of them or delete it
                        Fleet management.identities[1].kind: must be unique, got "AzureIdentity", which one above it has already; \
                        rename one of them or delete it""");
    }

    @Test
    void refusesAClusterThatIsNotComplete() {
        assertThat(fleet(fleet -> fleet.addClusters(
                        local("a"),
                        AksCluster.builder().name("bb").version("v1.33.2").build())))
                .isEqualTo("""
                        Fleet clusters[1].subscriptionID: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        Fleet clusters[1].location: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        Fleet clusters[1].nodePools: must contain a pool of mode System, got no pools; \
                        add one with AksNodePool.system, or mode: System""");
    }

    @Test
    void refusesAComponentNamedAsTheFolderOfSources() {
        assertThat(fleet(fleet -> fleet.addInfra(
                        HelmComponent.builder().from(CERT).name("sources").build())))
                .isEqualTo("Fleet infra[0].name: must not be \"sources\", the folder of the chart sources; rename it");
    }

    @Test
    void refusesASourceNamedAsTheFileThatListsThem() {
        assertThat(fleet(fleet -> fleet.addInfra(component("cert", ChartSource.of("kustomization", "https://h")))))
                .isEqualTo("Fleet infra[0].source.name: must not be \"kustomization\", whose file lists the sources;"
                        + " rename it");
    }

    @Test
    void refusesOneSourceWithTwoAddresses() {
        assertThat(fleet(fleet -> fleet.addInfra(CERT, component("other", ChartSource.of("jetstack", "https://h")))))
                .isEqualTo("Fleet infra[1].source.url: must be one address for one source name, got \"https://h\" and"
                        + " \"https://charts.jetstack.io\" for \"jetstack\"; name one of the sources otherwise");
        assertThat(fleet(fleet -> fleet.addInfra(CERT, component("other", CERT.source()))))
                .isEmpty();
    }

    @Test
    void refusesTheSourceOfAPresetWithAnotherAddress() {
        assertThat(fleet(fleet -> fleet.addInfra(
                        NginxIngress.bitnami2021(), component("other", ChartSource.of("bitnami", "https://h")))))
                .isEqualTo("Fleet infra[1].source.url: must be one address for one source name, got \"https://h\" and"
                        + " \"https://charts.bitnami.com/bitnami\" for \"bitnami\"; name one of the sources otherwise");
    }

    @Test
    void refusesAnOverlayOfAComponentThatIsNotThere() {
        assertThat(fleet(fleet -> fleet.addInfra(CERT).addClusters(overlay("a", OverlayComponent.of("nginx")))))
                .isEqualTo("Fleet clusters[0].infra.components[0].name: must name a component of the fleet's infra, got"
                        + " \"nginx\"; add the component, or name one of [cert]");
    }

    @Test
    void refusesValuesForAFolder() {
        OverlayComponent values = OverlayComponent.builder()
                .name("base")
                .values(RawJson.of(Map.of("a", 1)))
                .build();

        assertThat(fleet(fleet -> fleet.addInfra(BASE).addClusters(overlay("a", values))))
                .isEqualTo(
                        "Fleet clusters[0].infra.components[0].values: must be absent for a FolderComponent, which has no"
                                + " chart; delete the values, or patch the folder's own manifests");
    }

    @Test
    void refusesTwoComponentsInOneNamespace() {
        HelmComponent other = HelmComponent.builder()
                .from(component("other", CERT.source()))
                .namespace("cert")
                .build();

        assertThat(fleet(fleet -> fleet.addInfra(CERT, other)))
                .isEqualTo("Fleet infra[1].namespace: must be the component's own, got \"cert\", which \"cert\" creates"
                        + " already; give the component another namespace, or keep both in one FolderComponent");
    }

    @Test
    void refusesAComponentTwiceInAnOverlay() {
        StandaloneCluster cluster = StandaloneCluster.builder()
                .name("a")
                .infra(InfraOverlay.builder()
                        .addComponents(OverlayComponent.of("cert"), OverlayComponent.of("cert"))
                        .build())
                .build();

        assertThat(fleet(fleet -> fleet.addInfra(CERT).addClusters(cluster)))
                .isEqualTo("Fleet clusters[0].infra.components[1].name: must be unique in the overlay, got \"cert\","
                        + " which one above it has already; delete one of them");
    }

    @Test
    void refusesAClusterNamedAsTheFolderOfWhatClustersShare() {
        assertThat(fleet(fleet -> fleet.addClusters(local("base"))))
                .isEqualTo("Fleet clusters[0].name: must not be \"base\", the folder of what clusters share;"
                        + " rename the cluster");
    }

    @Test
    void refusesClustersThatLeadToOneObject() {
        assertThat(fleet(fleet -> fleet.addClusters(eks("eu-west", "a"), eks("eu", "west-a"))))
                .isEqualTo(
                        "Fleet clusters[1].name: must not lead to the same object as another cluster's, got MachinePool"
                                + " eu-west-a, which cluster \"eu-west\" has already; rename the cluster or what it has of that"
                                + " name");
        assertThat(fleet(fleet -> fleet.addClusters(eks("eu-west", "a"), eks("eu", "east-a"))))
                .isEmpty();
    }

    private static EksCluster eks(String name, String pool) {
        return EksCluster.builder()
                .name(name)
                .region("eu-west-1")
                .addNodePools(EksNodePool.builder()
                        .name(pool)
                        .amiType(AmiType.AL2023_X86_64_STANDARD)
                        .build())
                .build();
    }

    private static StandaloneCluster local(String name) {
        return StandaloneCluster.builder().name(name).build();
    }

    private static StandaloneCluster overlay(String name, OverlayComponent component) {
        return StandaloneCluster.builder()
                .name(name)
                .infra(InfraOverlay.builder().addComponents(component).build())
                .build();
    }

    private static HelmComponent component(String name, ChartSource source) {
        return HelmComponent.builder()
                .from(CERT)
                .name(name)
                .namespace(name)
                .source(source)
                .build();
    }

    /** What is said of the fleet; empty when nothing is. */
    private static String fleet(Consumer<Fleet.Builder> change) {
        Fleet.Builder builder = Fleet.builder()
                .repository(FleetRepository.builder().url("https://h").build());
        change.accept(builder);
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, builder::build);
        return refusal == null ? "" : String.valueOf(refusal.getMessage());
    }
}
