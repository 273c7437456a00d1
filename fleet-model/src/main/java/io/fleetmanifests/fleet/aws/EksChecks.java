package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.kind.aws.EncryptionConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of AWSManagedControlPlane's webhook, and of EKS behind it, that an {@link EksCluster} can break. */
final class EksChecks {

    private static final Set<AmiType> AMAZON_LINUX_2 =
            Set.of(AmiType.AL2_X86_64, AmiType.AL2_X86_64_GPU, AmiType.AL2_ARM_64);

    private EksChecks() {}

    static void eksClusterName(EksCluster cluster, Problems problems) {
        problems.require(
                !cluster.eksClusterName().equals(Optional.of("")),
                () -> Problem.of(
                        "eks-cluster-name",
                        "eksClusterName",
                        "must not be empty",
                        "name the cluster, or leave eksClusterName out"));
    }

    static void version(String rule, String version, Problems problems) {
        problems.require(
                EksVersion.parse(version).isPresent(),
                () -> Problem.of(
                        rule,
                        "version",
                        "must be major.minor, got \"" + version + "\"",
                        "write v1.33, or v1.33.0, for example"));
    }

    /** What is wrong with single values, wherever the rest of the settings comes from. */
    static void values(EksSettings settings, Problems problems) {
        settings.version().ifPresent(version -> version("eks-version", version, problems));
        settings.roleName()
                .ifPresent(role -> problems.require(
                        role.length() >= 2,
                        () -> Problem.of(
                                "eks-role-name",
                                "roleName",
                                "must be at least 2 characters, got \"" + role + "\"",
                                "give the role's name, not its ARN")));
        EksNetworkChecks.values(settings, problems);
        EksAccessChecks.values(settings, problems);
        problems.require(
                !settings.bootstrapSelfManagedAddons().equals(Optional.of(false)),
                () -> Problem.of(
                        "eks-bootstrap-addons",
                        "bootstrapSelfManagedAddons",
                        "must not be false, which CAPA's webhook turns into true",
                        "leave it out; disable vpcCni or kubeProxy instead"));
        AwsTags.check(settings.additionalTags(), problems);
        unique("fleet-duplicate-pool", "nodePools", settings.nodePools(), EksNodePool::name, problems);
        unique(
                "fleet-duplicate-profile",
                "fargateProfiles",
                settings.fargateProfiles(),
                EksFargateProfile::name,
                problems);
    }

    private static <T> void unique(
            String rule, String list, List<T> items, Function<T, String> name, Problems problems) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Integer earlier = first.putIfAbsent(name.apply(items.get(i)), i);
            if (earlier != null) {
                problems.add(Problem.of(
                        rule,
                        list + "[" + i + "].name",
                        "must be unique in the cluster, got \"" + name.apply(items.get(i)) + "\", which " + list + "["
                                + earlier + "] has already",
                        "rename one of them"));
            }
        }
    }

    /** What a cluster must have once its defaults are applied. */
    static void complete(EksCluster cluster, Problems problems) {
        problems.require(
                cluster.region().filter(region -> !region.isBlank()).isPresent(),
                () -> Problem.of(
                        "fleet-missing-value",
                        "region",
                        "is missing, on the cluster and in the fleet's EksDefaults",
                        "set it on one of them"));
    }

    /** What values that are fine by themselves must not say together. */
    static void together(EksCluster cluster, Problems problems) {
        EksNetworkChecks.together(cluster, problems);
        EksAccessChecks.together(cluster, problems);
        AddonChecks.together(cluster, problems);
        cluster.encryptionConfig().ifPresent(encryption -> encryption(encryption, problems));
        for (int i = 0; i < cluster.nodePools().size(); i++) {
            poolVersion(cluster, cluster.nodePools().get(i), "nodePools[" + i + "]", problems);
        }
    }

    private static void encryption(EncryptionConfig encryption, Problems problems) {
        problems.require(
                encryption.provider().isPresent() && !encryption.resources().isEmpty(),
                () -> Problem.of(
                        "eks-encryption-both",
                        "encryptionConfig",
                        "must have a provider and resources: CAPA encrypts nothing with one of them alone",
                        "give the key's ARN, and [secrets]"));
    }

    private static void poolVersion(EksCluster cluster, EksNodePool pool, String at, Problems problems) {
        Optional<EksVersion> clusterVersion = cluster.version().flatMap(EksVersion::parse);
        Optional<EksVersion> version = pool.version().or(cluster::version).flatMap(EksVersion::parse);
        version.ifPresent(own -> problems.require(
                !AMAZON_LINUX_2.contains(pool.amiType()) || !own.isAtLeast(1, 33),
                () -> Problem.of(
                        "eks-al2-version",
                        at + ".amiType",
                        "must not be Amazon Linux 2, whose images end at Kubernetes 1.32, got \""
                                + pool.amiType().wireName() + "\" and " + own.semantic(),
                        "use one that starts with AL2023 or BOTTLEROCKET")));
        clusterVersion.ifPresent(whole -> problems.require(
                version.isEmpty() || !version.get().isAfter(whole),
                () -> Problem.of(
                        "eks-pool-version",
                        at + ".version",
                        "must not be above the cluster's, got "
                                + version.map(EksVersion::semantic).orElse("none") + " and " + whole.semantic(),
                        "raise the cluster's first, or leave the pool's out")));
    }
}
