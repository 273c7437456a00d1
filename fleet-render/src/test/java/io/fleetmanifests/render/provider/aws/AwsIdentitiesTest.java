package io.fleetmanifests.render.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.render.provider.RenderContext;
import org.junit.jupiter.api.Test;

class AwsIdentitiesTest {

    private static final String CONTROLLER = """
            apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
            kind: AWSClusterControllerIdentity
            metadata:
              name: default
              labels:
                clusterctl.cluster.x-k8s.io/move-hierarchy: ""
            spec:
              allowedNamespaces:
                list:
                - capi-worker-clusters
            """;

    @Test
    void aRoleStandsOnTheCredentialsOfCapa() {
        assertThat(identities("roleARN: \"arn:aws:iam::210987654321:role/fleet\""))
                .isEqualTo(CONTROLLER + """
                        ---
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
                        kind: AWSClusterRoleIdentity
                        metadata:
                          name: cluster-identity
                          labels:
                            clusterctl.cluster.x-k8s.io/move-hierarchy: ""
                        spec:
                          roleARN: arn:aws:iam::210987654321:role/fleet
                          sourceIdentityRef:
                            kind: AWSClusterControllerIdentity
                            name: default
                          allowedNamespaces:
                            list:
                            - capi-worker-clusters
                        """);
    }

    @Test
    void aRoleSaysAllThatItWasTold() {
        assertThat(identities("""
                        name: chained, roleARN: "arn:aws:iam::210987654321:role/fleet", sessionName: fleet,
                        sourceIdentityRef: {kind: AWSClusterStaticIdentity, name: spare}, durationSeconds: 3600,
                        externalID: e, policyARNs: ["arn:aws:iam::aws:policy/p"], inlinePolicy: "{}"
                        """)).isEqualTo("""
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
                        kind: AWSClusterRoleIdentity
                        metadata:
                          name: chained
                          labels:
                            clusterctl.cluster.x-k8s.io/move-hierarchy: ""
                        spec:
                          roleARN: arn:aws:iam::210987654321:role/fleet
                          sourceIdentityRef:
                            kind: AWSClusterStaticIdentity
                            name: spare
                          sessionName: fleet
                          durationSeconds: 3600
                          externalID: e
                          policyARNs:
                          - arn:aws:iam::aws:policy/p
                          inlinePolicy: "{}"
                          allowedNamespaces:
                            list:
                            - capi-worker-clusters
                        """);
    }

    @Test
    void anAccessKeyIsAReferenceToItsSecret() {
        assertThat(identities("secretRef: aws-key")).isEqualTo("""
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
                        kind: AWSClusterStaticIdentity
                        metadata:
                          name: cluster-identity
                          labels:
                            clusterctl.cluster.x-k8s.io/move-hierarchy: ""
                        spec:
                          secretRef: aws-key
                          allowedNamespaces:
                            list:
                            - capi-worker-clusters
                        """);
    }

    @Test
    void theCredentialsOfCapaAreForTheWorkersNamespaceAlone() {
        assertThat(identities("name: default")).isEqualTo(CONTROLLER);
    }

    @Test
    void thereIsNoneWithoutAnIdentity() {
        assertThat(new EksBlueprint().identities(new RenderContext(EksFleets.minimal())))
                .isEmpty();
    }

    @Test
    void thereIsNoneInTheProfileOf2021() {
        Fleet fleet = EksFleets.rich().withProfile(ApiProfile.SEED_2021);

        assertThat(new EksBlueprint().identities(new RenderContext(fleet))).isEmpty();
    }

    private static String identities(String identity) {
        Fleet fleet =
                EksFleets.read("repository: {url: https://example.org/fleet}\nmanagement:\n  identities:\n  - {kind:"
                        + " AwsIdentity, " + identity.strip().replace("\n", " ") + "}\n");
        return EksFleets.text(new EksBlueprint().identities(new RenderContext(fleet)));
    }
}
