package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.aws.AwsIdentityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwsIdentityTest {

    private static final String ROLE = "roleARN: arn:aws:iam::210987654321:role/fleet\n";

    @Test
    void isARoleWithARoleArn() {
        AwsIdentity identity = AwsIdentity.role("arn:aws:iam::210987654321:role/fleet");

        assertThat(identity).isEqualTo(Eks.identity(ROLE));
        assertThat(identity.kind()).isEqualTo(AwsIdentityKind.AWS_CLUSTER_ROLE_IDENTITY);
        assertThat(identity.name()).isEqualTo("cluster-identity");
    }

    @Test
    void isAnAccessKeyWithASecret() {
        AwsIdentity identity = AwsIdentity.accessKey("aws-key");

        assertThat(identity).isEqualTo(Eks.identity("secretRef: aws-key"));
        assertThat(identity.kind()).isEqualTo(AwsIdentityKind.AWS_CLUSTER_STATIC_IDENTITY);
        assertThat(identity.name()).isEqualTo("cluster-identity");
    }

    @Test
    void isWhatCapaRunsAsWithNeither() {
        AwsIdentity identity = AwsIdentity.controller();

        assertThat(identity).isEqualTo(Eks.identity(""));
        assertThat(identity.kind()).isEqualTo(AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY);
        assertThat(identity.name()).isEqualTo("default");
    }

    @Test
    void refusesAnotherNameForWhatCapaRunsAs() {
        assertThat(wrong("name: mine"))
                .containsExactly("aws-identity-controller name: must be \"default\" for CAPA's own credentials, got"
                        + " \"mine\"; leave the name out, or add a roleARN or a secretRef");
        assertThat(wrong("name: mine\n" + ROLE)).isEmpty();
    }

    @Test
    void refusesANameThatIsNoDnsLabel() {
        assertThat(wrong(ROLE + "name: My_Identity"))
                .containsExactly("aws-identity-name name: must be lower-case letters, digits and hyphens, with a letter"
                        + " or digit at both ends, got \"My_Identity\"; rename it, to \"my-identity\" for example");
    }

    @Test
    void refusesARoleAndASecretAtOnce() {
        assertThat(wrong(ROLE + "secretRef: aws-key"))
                .containsExactly("aws-identity-one secretRef: must be absent beside a roleARN; delete one of them");
    }

    @Test
    void refusesASecretThatNoSecretIsCalled() {
        assertThat(wrong("secretRef: AWS_KEY"))
                .containsExactly("aws-identity-secret secretRef: must be lower-case letters, digits and hyphens, with a"
                        + " letter or digit at both ends, got \"AWS_KEY\"; rename it, to \"aws-key\" for example");
    }

    @Test
    void wantsTheArnOfARole() {
        assertThat(wrong("roleARN: fleet"))
                .containsExactly("aws-identity-role roleARN: must be the ARN of a role, got \"fleet\"; write"
                        + " arn:aws:iam::123456789012:role/name for example");
    }

    @Test
    void holdsTheSessionToWhatAwsAllows() {
        for (int refused : new int[] {899, 43201}) {
            assertThat(wrong(ROLE + "durationSeconds: " + refused))
                    .containsExactly("aws-identity-duration durationSeconds: must be 900 to 43200, got " + refused
                            + "; choose a value in that range");
        }
        assertThat(wrong(ROLE + "durationSeconds: 900")).isEmpty();
        assertThat(wrong(ROLE + "durationSeconds: 43200")).isEmpty();
    }

    @Test
    void refusesSettingsOfARoleWithoutOne() {
        assertThat(wrong("""
                        secretRef: aws-key
                        sourceIdentityRef: {kind: AWSClusterControllerIdentity, name: default}
                        sessionName: s
                        durationSeconds: 900
                        externalID: e
                        policyARNs: [p]
                        inlinePolicy: "{}"
                        """))
                .containsExactly("aws-identity-role-only sourceIdentityRef: must be absent without a roleARN, got"
                        + " [sourceIdentityRef, sessionName, durationSeconds, externalID, policyARNs, inlinePolicy];"
                        + " add the roleARN, or delete what belongs to it");
    }

    private static List<String> wrong(String yaml) {
        return Eks.wrong(() -> Eks.identity(yaml));
    }
}
