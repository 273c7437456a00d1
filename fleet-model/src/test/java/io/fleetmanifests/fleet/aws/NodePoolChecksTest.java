package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fleetmanifests.kind.aws.AmiType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodePoolChecksTest {

    @Test
    void wantsTheFamilyOfImages() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EksNodePool.builder().name("a").build())
                .withMessage("Cannot build EksNodePool, some of required attributes are not set [amiType]");
    }

    @Test
    void refusesANameThatIsNoDnsLabel() {
        assertThat(wrongName("Pool_1"))
                .containsExactly("eks-pool-name name: must be lower-case letters, digits and hyphens, with a letter or"
                        + " digit at both ends, got \"Pool_1\"; rename it, to \"pool-1\" for example");
        assertThat(wrongName("p".repeat(64)))
                .containsExactly("eks-pool-name name: must be at most 63 characters, got \"" + "p".repeat(64)
                        + "\" (64); shorten it");
    }

    private static List<String> wrongName(String name) {
        return Eks.wrong(() -> EksNodePool.of(name, "m7i.large", AmiType.AL2023_X86_64_STANDARD)
                .build());
    }

    @Test
    void refusesAVersionWithoutMinor() {
        assertThat(Eks.wrongPool("version: v1"))
                .containsExactly("mp-version version: must be major.minor, got \"v1\"; write v1.33, or v1.33.0, for"
                        + " example");
    }

    @Test
    void refusesFewerNodesThanNone() {
        assertThat(Eks.wrongPool("replicas: -1"))
                .containsExactly("mp-replicas replicas: must be at least 0, got -1; use 0 for an empty pool");
        assertThat(Eks.wrongPool("replicas: 0")).isEmpty();
    }

    @Test
    void wantsBothSizesOfAScaling() {
        String refusal = "eks-scaling-both scaling: must have minSize and maxSize: CAPA fails on a maxSize alone, and"
                + " ignores a minSize alone; set both";

        assertThat(Eks.wrongPool("scaling: {maxSize: 3}")).containsExactly(refusal);
        assertThat(Eks.wrongPool("scaling: {minSize: 1}")).containsExactly(refusal);
        assertThat(Eks.wrongPool("scaling: {}")).containsExactly(refusal);
        assertThat(Eks.wrongPool("scaling: {minSize: 1, maxSize: 1}")).isEmpty();
    }

    @Test
    void refusesAScalingThatIsNoRange() {
        assertThat(Eks.wrongPool("scaling: {minSize: 3, maxSize: 2}"))
                .containsExactly("eks-scaling scaling.minSize: must be at least 0 and not above maxSize, got 3 and 2;"
                        + " swap them, or use 0");
        assertThat(Eks.wrongPool("scaling: {minSize: -1, maxSize: 2}"))
                .containsExactly("eks-scaling scaling.minSize: must be at least 0 and not above maxSize, got -1 and 2;"
                        + " swap them, or use 0");
    }

    @Test
    void refusesASizeOutsideTheScaling() {
        assertThat(Eks.wrongPool("replicas: 6\nscaling: {minSize: 1, maxSize: 5}"))
                .containsExactly("eks-scaling-replicas replicas: must be within the scaling, 1 to 5, got 6; EKS refuses"
                        + " another size; set replicas to 1 for example");
        assertThat(Eks.wrongPool("scaling: {minSize: 2, maxSize: 5}"))
                .containsExactly(
                        "eks-scaling-replicas replicas: must be within the scaling, 2 to 5, got 1, the default;"
                                + " EKS refuses another size; set replicas to 2 for example");
        assertThat(Eks.wrongPool("replicas: 5\nscaling: {minSize: 2, maxSize: 5}"))
                .isEmpty();
    }

    @Test
    void leavesTheFirstSizeToTheAutoscalersBounds() {
        assertThat(Eks.wrongPool("""
                        scaling: {minSize: 2, maxSize: 5}
                        annotations:
                          cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size: "2"
                          cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size: "5"
                        """)).isEmpty();
    }

    @Test
    void wantsOneOfTheUpdateLimits() {
        assertThat(Eks.wrongPool("updateConfig: {}"))
                .containsExactly("eks-update-one updateConfig: must have either maxUnavailable or"
                        + " maxUnavailablePercentage, got neither; set one of them");
        assertThat(Eks.wrongPool("updateConfig: {maxUnavailable: 1, maxUnavailablePercentage: 10}"))
                .containsExactly("eks-update-one updateConfig: must have either maxUnavailable or"
                        + " maxUnavailablePercentage, got both; set one of them");
        assertThat(Eks.wrongPool("updateConfig: {maxUnavailable: 0}"))
                .containsExactly(
                        "eks-update-range updateConfig: must be 1 to 100, got 0; choose a value in that range");
        assertThat(Eks.wrongPool("updateConfig: {maxUnavailablePercentage: 101}"))
                .containsExactly(
                        "eks-update-range updateConfig: must be 1 to 100, got 101; choose a value in that range");
        assertThat(Eks.wrongPool("updateConfig: {maxUnavailablePercentage: 100}"))
                .isEmpty();
    }

    @Test
    void refusesSecurityGroupsBesideTheWholeWorld() {
        assertThat(Eks.wrongPool("remoteAccess: {public: true, sourceSecurityGroups: [sg-1]}"))
                .containsExactly("eks-remote-access remoteAccess.sourceSecurityGroups: must be empty with public, which"
                        + " admits every address, got [sg-1]; delete one of them");
        assertThat(Eks.wrongPool("remoteAccess: {sourceSecurityGroups: [sg-1]}"))
                .isEmpty();
    }

    @Test
    void wantsTheTemplateOfACustomImage() {
        assertThat(Eks.wrong(() -> Eks.cluster("nodePools: [{name: b, amiType: CUSTOM}]")))
                .containsExactly("eks-custom-ami amiType: must not be CUSTOM without an awsLaunchTemplate, which names"
                        + " the image; add awsLaunchTemplate.ami, or choose another type");
        assertThat(Eks.wrong("nodePools: [{name: b, amiType: CUSTOM, awsLaunchTemplate: {ami: {id: ami-1}}}]"))
                .isEmpty();
    }

    @Test
    void refusesAnImageReleaseOfOneCharacter() {
        assertThat(Eks.wrongPool("amiVersion: \"1\""))
                .containsExactly("eks-ami-version amiVersion: must be at least 2 characters, got \"1\"; write"
                        + " 1.33.5-20251112 for example");
    }

    @Test
    void refusesWhatALaunchTemplateSaysItself() {
        assertThat(Eks.wrongPool("instanceType: m7i.large\ndiskSize: 80\nawsLaunchTemplate: {iamInstanceProfile: p}"))
                .containsExactly(
                        "eks-launch-template awsLaunchTemplate: must not stand beside instanceType and diskSize"
                                + " and its own iamInstanceProfile; say them in the template, and the role as roleName");
        assertThat(Eks.wrongPool("awsLaunchTemplate: {instanceType: m7i.large}"))
                .isEmpty();
    }

    @Test
    void holdsHooksToWhatTheWebhookAsks() {
        String hook = "lifecycleHooks: [{lifecycleTransition: \"autoscaling:EC2_INSTANCE_TERMINATING\", %s}]";

        assertThat(Eks.wrongPool(hook.formatted("name: \"\"")))
                .containsExactly("eks-hook-name lifecycleHooks[0].name: must not be empty; name the hook");
        assertThat(Eks.wrongPool(hook.formatted("name: drain, roleARN: \"arn:aws:iam::1:role/a\"")))
                .containsExactly("eks-hook-target lifecycleHooks[0]: must have notificationTargetARN and roleARN"
                        + " together, got one of them; add the other");
        assertThat(Eks.wrongPool(hook.formatted("name: drain, heartbeatTimeout: 29s")))
                .containsExactly("eks-hook-heartbeat lifecycleHooks[0].heartbeatTimeout: must be 30s to 48h, got"
                        + " \"29s\"; choose a value in that range");
        assertThat(Eks.wrongPool(hook.formatted("name: drain, heartbeatTimeout: 48h1s")))
                .hasSize(1);
        assertThat(Eks.wrongPool(hook.formatted("name: drain, heartbeatTimeout: 48h")))
                .isEmpty();
        assertThat(Eks.wrongPool(hook.formatted("name: drain, heartbeatTimeout: 30s")))
                .isEmpty();
    }
}
