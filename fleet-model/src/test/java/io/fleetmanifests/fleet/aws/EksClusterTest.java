package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.aws.AmiType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EksClusterTest {

    @Test
    void takesFromTheDefaultsWhatItLeavesOpen() {
        EksDefaults defaults = Eks.defaults("""
                region: us-east-1
                version: v1.33
                endpointAccess: {public: true, publicCIDRs: [203.0.113.0/24]}
                additionalTags: {team: platform, stage: test}
                nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]
                """);

        EksCluster resolved = Eks.cluster("""
                        endpointAccess: {private: true, publicCIDRs: [198.51.100.0/24]}
                        additionalTags: {stage: production}
                        """).resolve(List.of(defaults));

        assertThat(resolved).isEqualTo(Eks.cluster("""
                                version: v1.33
                                endpointAccess: {public: true, private: true, publicCIDRs: [198.51.100.0/24]}
                                additionalTags: {stage: production, team: platform}
                                nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]
                                """));
    }

    @Test
    void isCompleteWithARegionAlone() {
        assertThat(Eks.wrong("")).isEmpty();
    }

    @Test
    void refusesAClusterWithoutRegion() {
        EksCluster cluster = EksCluster.builder().name("eu").build();

        assertThat(Eks.wrong(() -> cluster.resolve(List.of())))
                .containsExactly("fleet-missing-value region: is missing, on the cluster and in the fleet's"
                        + " EksDefaults; set it on one of them");
    }

    @Test
    void refusesWhatOnlyDefaultsAndClusterTogetherMakeWrong() {
        EksDefaults defaults = Eks.defaults("vpcCni: {disable: true}");
        EksCluster cluster = Eks.cluster("addons: [{name: vpc-cni, version: v1.19.0}]");

        assertThat(Eks.wrong(() -> cluster.resolve(List.of(defaults))))
                .containsExactly("eks-addon-disabled vpcCni.disable: must not be true beside the add-on vpc-cni;"
                        + " delete one of them");
    }

    @Test
    void refusesANameThatIsNoDnsLabel() {
        assertThat(Eks.wrong(() -> EksCluster.builder().name("EU_1").build()))
                .containsExactly("cluster-name name: must be lower-case letters, digits and hyphens, with a letter or"
                        + " digit at both ends, got \"EU_1\"; rename it, to \"eu-1\" for example");
    }

    @Test
    void refusesAnEmptyNameInAws() {
        assertThat(Eks.wrong("eksClusterName: \"\""))
                .containsExactly(
                        "eks-cluster-name eksClusterName: must not be empty; name the cluster, or leave eksClusterName out");
        assertThat(Eks.wrong("eksClusterName: europe_1")).isEmpty();
    }

    @Test
    void givesMachinesASemanticVersion() {
        assertThat(machineVersion("version: v1.33", "")).contains("v1.33.0");
        assertThat(machineVersion("version: \"1.33\"", "")).contains("v1.33.0");
        assertThat(machineVersion("version: 1.33.4", "")).contains("v1.33.4");
        assertThat(machineVersion("version: v1.33.", "")).contains("v1.33.0");
        assertThat(machineVersion("version: v1.33", "version: v1.32")).contains("v1.32.0");
        assertThat(machineVersion("", "")).isEmpty();
    }

    private static Optional<String> machineVersion(String cluster, String pool) {
        return Eks.cluster(cluster).machineVersion(Eks.pool(pool));
    }

    @Test
    void namesTheObjectsOfItsPoolsAndProfilesAfterItself() {
        EksCluster cluster = Eks.cluster("""
                nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]
                fargateProfiles: [{name: b, selectors: [{namespace: batch}]}]
                """);

        assertThat(cluster.objectNames()).containsExactly("MachinePool eu-a", "AWSFargateProfile eu-b");
    }

    @Test
    void startsAPoolWithWhatMostPoolsNeed() {
        assertThat(EksNodePool.of("a", "m7i.large", AmiType.AL2023_X86_64_STANDARD)
                        .build())
                .isEqualTo(Eks.pool("instanceType: m7i.large"));
    }

    @Test
    void startsAProfileWithANamespace() {
        assertThat(EksFargateProfile.of("b", "batch"))
                .isEqualTo(Eks.profile("{name: b, selectors: [{namespace: batch}]}"));
    }
}
