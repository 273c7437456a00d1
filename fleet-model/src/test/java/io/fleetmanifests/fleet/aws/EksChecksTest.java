package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EksChecksTest {

    private static final String POOL = "nodePools: [{name: a, amiType: AL2_x86_64}]\n";

    @Test
    void refusesAVersionWithoutMinor() {
        assertThat(Eks.wrong("version: v1"))
                .containsExactly("eks-version version: must be major.minor, got \"v1\"; write v1.33, or v1.33.0, for"
                        + " example");
        assertThat(Eks.wrong("version: v1.33-eks")).hasSize(1);
        assertThat(Eks.wrong("version: \"1.33\"")).isEmpty();
        assertThat(Eks.wrong("version: v1.33.2")).isEmpty();
    }

    @Test
    void refusesAVersionThatIsWrongInTheDefaults() {
        assertThat(Eks.wrong(() -> Eks.defaults("version: latest")))
                .containsExactly(
                        "eks-version version: must be major.minor, got \"latest\"; write v1.33, or v1.33.0, for"
                                + " example");
    }

    @Test
    void refusesARoleNameOfOneCharacter() {
        assertThat(Eks.wrong("roleName: r"))
                .containsExactly("eks-role-name roleName: must be at least 2 characters, got \"r\"; give the role's"
                        + " name, not its ARN");
        assertThat(Eks.wrong("roleName: ro")).isEmpty();
    }

    @Test
    void refusesToSwitchOffWhatTheWebhookSwitchesOn() {
        assertThat(Eks.wrong("bootstrapSelfManagedAddons: false"))
                .containsExactly("eks-bootstrap-addons bootstrapSelfManagedAddons: must not be false, which CAPA's"
                        + " webhook turns into true; leave it out; disable vpcCni or kubeProxy instead");
        assertThat(Eks.wrong("bootstrapSelfManagedAddons: true")).isEmpty();
    }

    @Test
    void refusesTwoPoolsOfOneName() {
        assertThat(Eks.wrong("""
                        nodePools:
                        - {name: a, amiType: AL2023_x86_64_STANDARD}
                        - {name: a, amiType: AL2023_ARM_64_STANDARD}
                        """))
                .containsExactly("fleet-duplicate-pool nodePools[1].name: must be unique in the cluster, got \"a\","
                        + " which nodePools[0] has already; rename one of them");
    }

    @Test
    void refusesTwoProfilesOfOneName() {
        assertThat(Eks.wrong("""
                        fargateProfiles:
                        - {name: a, selectors: [{namespace: one}]}
                        - {name: b, selectors: [{namespace: two}]}
                        - {name: a, selectors: [{namespace: three}]}
                        """))
                .containsExactly("fleet-duplicate-profile fargateProfiles[2].name: must be unique in the cluster, got"
                        + " \"a\", which fargateProfiles[0] has already; rename one of them");
    }

    @Test
    void admitsAPoolAndAProfileOfOneName() {
        assertThat(Eks.wrong("""
                        nodePools: [{name: a, amiType: AL2023_x86_64_STANDARD}]
                        fargateProfiles: [{name: a, selectors: [{namespace: one}]}]
                        """)).isEmpty();
    }

    @Test
    void refusesEncryptionWithHalfOfItsSettings() {
        String refusal = "eks-encryption-both encryptionConfig: must have a provider and resources: CAPA encrypts"
                + " nothing with one of them alone; give the key's ARN, and [secrets]";

        assertThat(Eks.wrong("encryptionConfig: {provider: alias/fleet}")).containsExactly(refusal);
        assertThat(Eks.wrong("encryptionConfig: {resources: [secrets]}")).containsExactly(refusal);
        assertThat(Eks.wrong("encryptionConfig: {provider: alias/fleet, resources: [secrets]}"))
                .isEmpty();
    }

    @Test
    void refusesAmazonLinux2WhereItHasNoImages() {
        assertThat(Eks.wrong("version: v1.33\n" + POOL))
                .containsExactly("eks-al2-version nodePools[0].amiType: must not be Amazon Linux 2, whose images end at"
                        + " Kubernetes 1.32, got \"AL2_x86_64\" and v1.33.0; use one that starts with AL2023 or"
                        + " BOTTLEROCKET");
        assertThat(Eks.wrong("version: v1.32\n" + POOL)).isEmpty();
        assertThat(Eks.wrong(POOL)).isEmpty();
    }

    @Test
    void refusesAmazonLinux2OnAPoolOfItsOwnVersion() {
        assertThat(Eks.wrong("version: v1.33\nnodePools: [{name: a, amiType: AL2_x86_64, version: v1.32}]"))
                .isEmpty();
        assertThat(Eks.wrong("version: v1.34\nnodePools: [{name: a, amiType: AL2_x86_64, version: v1.33}]"))
                .hasSize(1);
    }

    @Test
    void refusesAPoolAboveTheCluster() {
        assertThat(
                        Eks.wrong(
                                "version: v1.33\nnodePools: [{name: a, amiType: CUSTOM, version: v1.34, awsLaunchTemplate: {}}]"))
                .containsExactly("eks-pool-version nodePools[0].version: must not be above the cluster's, got v1.34.0"
                        + " and v1.33.0; raise the cluster's first, or leave the pool's out");
        assertThat(
                        Eks.wrong(
                                "version: v1.33\nnodePools: [{name: a, amiType: CUSTOM, version: v1.33.9, awsLaunchTemplate: {}}]"))
                .isEmpty();
    }
}
