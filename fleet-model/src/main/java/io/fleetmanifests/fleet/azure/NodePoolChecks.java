package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.azure.OsType;
import io.fleetmanifests.kind.azure.PoolMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of AzureManagedMachinePool's and MachinePool's webhooks that concern one pool. */
final class NodePoolChecks {

    /** Go's unicode.IsLower and IsDigit, as the webhook asks. */
    private static final Pattern NAME = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{Nd}]*");

    private static final Pattern SUBNET = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,78}[a-zA-Z0-9]");

    private static final Pattern PREFIX = Pattern.compile(
            "/?subscriptions/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/resourcegroups/[^/]+/providers"
                    + "/microsoft\\.network/publicipprefixes/[^/]+",
            Pattern.CASE_INSENSITIVE);

    private NodePoolChecks() {}

    static void check(AksNodePool pool) {
        Problems problems = new Problems();
        name(pool, problems);
        sizes(pool, problems);
        placement(pool, problems);
        publicAddress(pool, problems);
        KubeletChecks.check(pool, problems);
        problems.throwIfAny("AksNodePool");
    }

    private static void name(AksNodePool pool, Problems problems) {
        boolean windows = pool.osType().equals(Optional.of(OsType.WINDOWS));
        int most = windows ? 6 : 12;
        int length = pool.name().codePointCount(0, pool.name().length());
        problems.require(
                NAME.matcher(pool.name()).matches(),
                () -> Problem.of(
                        "ammp-name-form",
                        "name",
                        "must be lower-case letters and digits, a letter first, got \"" + pool.name() + "\"",
                        "rename it, to \"pool0\" for example"));
        problems.require(
                length <= most,
                () -> Problem.of(
                                "ammp-name-len",
                                "name",
                                "must be at most " + most + " characters for " + (windows ? "Windows" : "Linux")
                                        + ", got \"" + pool.name() + "\" (" + length + ")",
                                "shorten it")
                        .involving("osType"));
        problems.require(
                pool.mode() != PoolMode.SYSTEM || !windows,
                () -> Problem.of(
                                "ammp-system-linux",
                                "osType",
                                "must be Linux in a pool of mode System, got \"Windows\"",
                                "make it a User pool, or a Linux one")
                        .involving("mode"));
    }

    private static void sizes(AksNodePool pool, Problems problems) {
        pool.maxPods()
                .ifPresent(pods -> problems.require(
                        pods >= 10 && pods <= 250,
                        () -> Problem.of(
                                "ammp-maxpods",
                                "maxPods",
                                "must be 10 to 250, got " + pods,
                                "choose a value in that range")));
        pool.version().ifPresent(version -> AksChecks.version("mp-version", version, problems));
    }

    private static void placement(AksNodePool pool, Problems problems) {
        pool.nodeLabels().keySet().stream()
                .filter(key -> key.startsWith("kubernetes.azure.com"))
                .sorted()
                .forEach(key -> problems.add(Problem.of(
                        "ammp-labels",
                        "nodeLabels[" + key + "]",
                        "must not start with kubernetes.azure.com, which is AKS's own",
                        "use another prefix")));
        pool.subnetName()
                .ifPresent(subnet -> problems.require(
                        SUBNET.matcher(subnet).matches(),
                        () -> Problem.of(
                                "ammp-subnet",
                                "subnetName",
                                "must be 2 to 80 letters, digits, dots, underscores and hyphens, a letter or digit at both"
                                        + " ends, got \"" + subnet + "\"",
                                "give the subnet's name, not its resource ID")));
    }

    private static void publicAddress(AksNodePool pool, Problems problems) {
        pool.nodePublicIPPrefixID()
                .ifPresent(prefix -> problems.require(
                        PREFIX.matcher(prefix).matches(),
                        () -> Problem.of(
                                "ammp-ipprefix-id",
                                "nodePublicIPPrefixID",
                                "must be the resource ID of a public IP prefix, got \"" + prefix + "\"",
                                "write /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network"
                                        + "/publicIPPrefixes/<name>")));
        problems.require(
                pool.nodePublicIPPrefixID().isEmpty()
                        || pool.enableNodePublicIP().equals(Optional.of(true)),
                () -> Problem.of(
                                "ammp-ipprefix-enable",
                                "enableNodePublicIP",
                                "must be true with a nodePublicIPPrefixID",
                                "set enableNodePublicIP to true")
                        .involving("nodePublicIPPrefixID"));
    }
}
