package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.azure.KubeletConfig;
import io.fleetmanifests.kind.azure.LinuxOsConfig;
import io.fleetmanifests.kind.azure.SysctlConfig;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kubelet and the kernel of a pool's nodes. */
final class KubeletChecks {

    private static final Pattern UNSAFE =
            Pattern.compile("kernel\\.shm.+|kernel\\.msg.+|kernel\\.sem|fs\\.mqueue\\..+|net\\..+");
    private static final Pattern PORTS = Pattern.compile("([0-9]+) ([0-9]+)");

    private KubeletChecks() {}

    static void check(AksNodePool pool, Problems problems) {
        pool.kubeletConfig().ifPresent(config -> kubelet(config, problems));
        pool.linuxOSConfig().ifPresent(config -> {
            SchemaLimits.check("linuxOSConfig", config, problems);
            swap(pool, config, problems);
            config.sysctls().flatMap(SysctlConfig::netIpv4IPLocalPortRange).ifPresent(range -> ports(range, problems));
        });
    }

    private static void kubelet(KubeletConfig config, Problems problems) {
        SchemaLimits.check("kubeletConfig", config, problems);
        config.cpuCfsQuotaPeriod()
                .ifPresent(period -> problems.require(
                        period.endsWith("ms"),
                        () -> Problem.of(
                                "ammp-kubelet-quota",
                                "kubeletConfig.cpuCfsQuotaPeriod",
                                "must be in milliseconds, got \"" + period + "\"",
                                "write \"100ms\" for example")));
        Optional<Integer> low = config.imageGcLowThreshold();
        Optional<Integer> high = config.imageGcHighThreshold();
        problems.require(
                low.isEmpty() || high.isEmpty() || low.get() <= high.get(),
                () -> Problem.of(
                                "ammp-kubelet-gc",
                                "kubeletConfig.imageGcLowThreshold",
                                "must not be above imageGcHighThreshold, got " + low.orElse(0) + " and "
                                        + high.orElse(0),
                                "swap them")
                        .involving("kubeletConfig.imageGcHighThreshold"));
        sysctls(config.allowedUnsafeSysctls(), problems);
    }

    private static void sysctls(List<String> names, Problems problems) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String path = "kubeletConfig.allowedUnsafeSysctls[" + i + "]";
            problems.require(
                    UNSAFE.matcher(name).matches(),
                    () -> Problem.of(
                            "ammp-kubelet-sysctls",
                            path,
                            "must be kernel.shm*, kernel.msg*, kernel.sem, fs.mqueue.* or net.*, got \"" + name + "\"",
                            "delete it, AKS allows no others"));
        }
    }

    private static void swap(AksNodePool pool, LinuxOsConfig config, Problems problems) {
        boolean swapAllowed =
                pool.kubeletConfig().flatMap(KubeletConfig::failSwapOn).equals(Optional.of(false));
        problems.require(
                config.swapFileSizeMB().isEmpty() || swapAllowed,
                () -> Problem.of(
                                "ammp-swap",
                                "linuxOSConfig.swapFileSizeMB",
                                "must be absent unless kubeletConfig.failSwapOn is false",
                                "set kubeletConfig.failSwapOn to false")
                        .involving("kubeletConfig.failSwapOn"));
    }

    private static void ports(String range, Problems problems) {
        Matcher ports = PORTS.matcher(range);
        boolean holds = false;
        if (ports.matches() && range.length() <= 11) {
            int first = Integer.parseInt(ports.group(1));
            int last = Integer.parseInt(ports.group(2));
            holds = first >= 1024 && first <= 60_999 && last >= 32_768 && last <= 65_000 && first <= last;
        }
        problems.require(
                holds,
                () -> Problem.of(
                        "ammp-portrange",
                        "linuxOSConfig.sysctls.netIpv4IPLocalPortRange",
                        "must be two ports, the first 1024 to 60999, the last 32768 to 65000 and not below it, got \""
                                + range + "\"",
                        "write \"32768 60999\" for example"));
    }
}
