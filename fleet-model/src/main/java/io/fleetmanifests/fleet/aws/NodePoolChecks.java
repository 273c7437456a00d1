package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.kind.aws.AwsLaunchTemplate;
import io.fleetmanifests.kind.aws.LifecycleHook;
import io.fleetmanifests.kind.aws.ManagedMachinePoolScaling;
import io.fleetmanifests.kind.aws.NodegroupUpdateConfig;
import io.fleetmanifests.kind.aws.RemoteAccess;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of AWSManagedMachinePool's and MachinePool's webhooks, and of EKS behind them, that concern one pool. */
final class NodePoolChecks {

    /** With these the MachinePool webhook takes its first size from the autoscaler's bounds. */
    private static final String AUTOSCALER = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-";

    private NodePoolChecks() {}

    static void check(EksNodePool pool) {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("eks-pool-name", "name", pool.name(), 63, problems);
        pool.version().ifPresent(version -> EksChecks.version("mp-version", version, problems));
        pool.replicas()
                .ifPresent(replicas -> problems.require(
                        replicas >= 0,
                        () -> Problem.of(
                                "mp-replicas",
                                "replicas",
                                "must be at least 0, got " + replicas,
                                "use 0 for an empty pool")));
        pool.scaling().ifPresent(scaling -> scaling(pool, scaling, problems));
        pool.updateConfig().ifPresent(update -> updateConfig(update, problems));
        pool.remoteAccess().ifPresent(access -> remoteAccess(access, problems));
        image(pool, problems);
        for (int i = 0; i < pool.lifecycleHooks().size(); i++) {
            hook("lifecycleHooks[" + i + "]", pool.lifecycleHooks().get(i), problems);
        }
        AwsTags.check(pool.additionalTags(), problems);
        problems.throwIfAny("EksNodePool");
    }

    private static void scaling(EksNodePool pool, ManagedMachinePoolScaling scaling, Problems problems) {
        if (scaling.minSize().isEmpty() || scaling.maxSize().isEmpty()) {
            problems.add(Problem.of(
                    "eks-scaling-both",
                    "scaling",
                    "must have minSize and maxSize: CAPA fails on a maxSize alone, and ignores a minSize alone",
                    "set both"));
            return;
        }
        int least = scaling.minSize().get();
        int most = scaling.maxSize().get();
        problems.require(
                least >= 0 && least <= most,
                () -> Problem.of(
                        "eks-scaling",
                        "scaling.minSize",
                        "must be at least 0 and not above maxSize, got " + least + " and " + most,
                        "swap them, or use 0"));
        boolean autoscaled = pool.annotations().keySet().stream().anyMatch(key -> key.startsWith(AUTOSCALER));
        int replicas = pool.replicas().orElse(1);
        problems.require(
                (replicas >= least && replicas <= most)
                        || least > most
                        || (pool.replicas().isEmpty() && autoscaled),
                () -> Problem.of(
                        "eks-scaling-replicas",
                        "replicas",
                        "must be within the scaling, " + least + " to " + most + ", got " + replicas
                                + (pool.replicas().isEmpty() ? ", the default" : ""),
                        "EKS refuses another size; set replicas to " + least + " for example"));
    }

    private static void updateConfig(NodegroupUpdateConfig update, Problems problems) {
        problems.require(
                update.maxUnavailable().isPresent()
                        != update.maxUnavailablePercentage().isPresent(),
                () -> Problem.of(
                        "eks-update-one",
                        "updateConfig",
                        "must have either maxUnavailable or maxUnavailablePercentage, got "
                                + (update.maxUnavailable().isPresent() ? "both" : "neither"),
                        "set one of them"));
        update.maxUnavailable()
                .or(update::maxUnavailablePercentage)
                .ifPresent(number -> problems.require(
                        number >= 1 && number <= 100,
                        () -> Problem.of(
                                "eks-update-range",
                                "updateConfig",
                                "must be 1 to 100, got " + number,
                                "choose a value in that range")));
    }

    private static void remoteAccess(RemoteAccess access, Problems problems) {
        problems.require(
                !access.publicAccess().orElse(false)
                        || access.sourceSecurityGroups().isEmpty(),
                () -> Problem.of(
                        "eks-remote-access",
                        "remoteAccess.sourceSecurityGroups",
                        "must be empty with public, which admits every address, got " + access.sourceSecurityGroups(),
                        "delete one of them"));
    }

    private static void image(EksNodePool pool, Problems problems) {
        problems.require(
                pool.amiType() != AmiType.CUSTOM || pool.awsLaunchTemplate().isPresent(),
                () -> Problem.of(
                        "eks-custom-ami",
                        "amiType",
                        "must not be CUSTOM without an awsLaunchTemplate, which names the image",
                        "add awsLaunchTemplate.ami, or choose another type"));
        pool.amiVersion()
                .ifPresent(version -> problems.require(
                        version.length() >= 2,
                        () -> Problem.of(
                                "eks-ami-version",
                                "amiVersion",
                                "must be at least 2 characters, got \"" + version + "\"",
                                "write 1.33.5-20251112 for example")));
        pool.awsLaunchTemplate()
                .ifPresent(template -> problems.require(
                        pool.instanceType().isEmpty()
                                && pool.diskSize().isEmpty()
                                && template.iamInstanceProfile().isEmpty(),
                        () -> Problem.of(
                                "eks-launch-template",
                                "awsLaunchTemplate",
                                "must not stand beside " + excluded(pool, template),
                                "say them in the template, and the role as roleName")));
    }

    private static String excluded(EksNodePool pool, AwsLaunchTemplate template) {
        return String.join(
                " and ",
                Stream.of(
                                pool.instanceType().map(type -> "instanceType"),
                                pool.diskSize().map(size -> "diskSize"),
                                template.iamInstanceProfile().map(profile -> "its own iamInstanceProfile"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static void hook(String at, LifecycleHook hook, Problems problems) {
        problems.require(
                        !hook.name().isEmpty(),
                        () -> Problem.of("eks-hook-name", at + ".name", "must not be empty", "name the hook"))
                .require(
                        hook.notificationTargetARN().isPresent()
                                == hook.roleARN().isPresent(),
                        () -> Problem.of(
                                "eks-hook-target",
                                at,
                                "must have notificationTargetARN and roleARN together, got one of them",
                                "add the other"));
        hook.heartbeatTimeout()
                .ifPresent(timeout -> problems.require(
                        timeout.toDuration().compareTo(Duration.ofSeconds(30)) >= 0
                                && timeout.toDuration().compareTo(Duration.ofDays(2)) <= 0,
                        () -> Problem.of(
                                "eks-hook-heartbeat",
                                at + ".heartbeatTimeout",
                                "must be 30s to 48h, got \"" + timeout + "\"",
                                "choose a value in that range")));
    }
}
