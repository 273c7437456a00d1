package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.kind.aws.AmiType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** EKS as part of a fleet, and of its fleet.yaml. */
class EksFleetTest {

    private static final String HEAD = """
            repository: {url: https://example.org/fleet}
            defaults:
            - {kind: EksDefaults, region: eu-central-1}
            clusters:
            """;

    @Test
    void isReadFromFleetYaml() {
        Fleet fleet = read("""
                repository: {url: https://example.org/fleet}
                management:
                  identities:
                  - {kind: AwsIdentity, roleARN: "arn:aws:iam::210987654321:role/fleet"}
                defaults:
                - {kind: EksDefaults, region: eu-central-1}
                clusters:
                - kind: EksCluster
                  name: eu
                  nodePools:
                  - {name: a, amiType: BOTTLEROCKET_ARM_64, instanceType: m7g.large}
                """);

        assertThat(fleet.management().identities())
                .containsExactly(AwsIdentity.role("arn:aws:iam::210987654321:role/fleet"));
        assertThat(fleet.clusters())
                .containsExactly(EksCluster.builder()
                        .name("eu")
                        .addNodePools(EksNodePool.of("a", "m7g.large", AmiType.BOTTLEROCKET_ARM_64)
                                .build())
                        .build());
    }

    @Test
    void placesWhatIsWrong() {
        assertThat(findings(HEAD + """
                                - kind: EksCluster
                                  name: eu
                                  nodePools:
                                  - name: a
                                    amiType: AL2023_x86_64_STANDARD
                                    scaling: {maxSize: 3}
                                """))
                .containsExactly("fleet.yaml:10:14 error eks-scaling-both EksCluster eu nodePools[0].scaling: must have"
                        + " minSize and maxSize: CAPA fails on a maxSize alone, and ignores a minSize alone; set both");
    }

    @Test
    void refusesTwoClustersThatLeadToOneObject() {
        assertThat(findings(HEAD + """
                                - {kind: EksCluster, name: eu, nodePools: [{name: west-a, amiType: AL2023_x86_64_STANDARD}]}
                                - {kind: EksCluster, name: eu-west, nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]}
                                """))
                .containsExactly("fleet.yaml:6:28 error fleet-duplicate-object EksCluster eu-west name: must not lead"
                        + " to the same object as another cluster's, got MachinePool eu-west-a, which cluster \"eu\" has"
                        + " already; rename the cluster or what it has of that name");
    }

    @Test
    void admitsPoolsOfOneNameInTwoClusters() {
        assertThat(read(HEAD + """
                                - {kind: EksCluster, name: eu, nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]}
                                - {kind: EksCluster, name: us, nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]}
                                """).clusters()).hasSize(2);
    }

    private static Fleet read(String yaml) {
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("no-such-folder"));
    }

    private static List<String> findings(String yaml) {
        return catchThrowableOfType(FindingsException.class, () -> read(yaml)).findings().stream()
                .map(Finding::toText)
                .toList();
    }
}
