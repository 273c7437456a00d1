package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofPool;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.KubeletConfig;
import io.fleetmanifests.kind.azure.LinuxOsConfig;
import io.fleetmanifests.kind.azure.SysctlConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KubeletChecksTest {

    @Test
    void refusesAPeriodInAnotherUnit() {
        assertThat(kubelet(KubeletConfig.builder().cpuCfsQuotaPeriod("1s")))
                .isEqualTo("AksNodePool kubeletConfig.cpuCfsQuotaPeriod: must be in milliseconds, got \"1s\";"
                        + " write \"100ms\" for example");
        assertThat(kubelet(KubeletConfig.builder().cpuCfsQuotaPeriod("100ms"))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesThresholdsTheWrongWayRound() {
        assertThat(kubelet(KubeletConfig.builder().imageGcLowThreshold(80).imageGcHighThreshold(70)))
                .isEqualTo(
                        "AksNodePool kubeletConfig.imageGcLowThreshold: must not be above imageGcHighThreshold, got 80"
                                + " and 70; swap them");
        assertThat(kubelet(KubeletConfig.builder().imageGcLowThreshold(70).imageGcHighThreshold(70)))
                .isEqualTo(ACCEPTED);
        assertThat(kubelet(KubeletConfig.builder().imageGcLowThreshold(80))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesNumbersOutsideTheirRanges() {
        assertThat(kubelet(KubeletConfig.builder()
                        .imageGcHighThreshold(101)
                        .containerLogMaxFiles(1)
                        .podMaxPids(-2)))
                .isEqualTo("""
                        AksNodePool kubeletConfig.containerLogMaxFiles: must be at least 2, got 1; choose a value in that range
                        AksNodePool kubeletConfig.imageGcHighThreshold: must be 0 to 100, got 101; choose a value in that range
                        AksNodePool kubeletConfig.podMaxPids: must be at least -1, got -2; choose a value in that range""");
        assertThat(kubelet(KubeletConfig.builder()
                        .imageGcHighThreshold(100)
                        .containerLogMaxFiles(2)
                        .podMaxPids(-1)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel.shmmax", "kernel.msg*", "kernel.sem", "fs.mqueue.msg_max", "net.core.somaxconn"})
    void acceptsUnsafeSysctls(String name) {
        assertThat(kubelet(KubeletConfig.builder().addAllowedUnsafeSysctls(name)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kernel.shm", "kernel.semx", "net.", "fs.mqueue", "vm.swappiness"})
    void refusesOtherSysctls(String name) {
        assertThat(kubelet(KubeletConfig.builder().addAllowedUnsafeSysctls("net.core.somaxconn", name)))
                .isEqualTo("AksNodePool kubeletConfig.allowedUnsafeSysctls[1]: must be kernel.shm*, kernel.msg*,"
                        + " kernel.sem, fs.mqueue.* or net.*, got \"" + name + "\"; delete it, AKS allows no others");
    }

    @Test
    void refusesASwapFileUnlessTheKubeletBearsIt() {
        LinuxOsConfig swap = LinuxOsConfig.builder().swapFileSizeMB(1500).build();

        assertThat(ofPool(pool -> pool.linuxOSConfig(swap)))
                .isEqualTo("AksNodePool linuxOSConfig.swapFileSizeMB: must be absent unless kubeletConfig.failSwapOn is"
                        + " false; set kubeletConfig.failSwapOn to false");
        assertThat(ofPool(pool -> pool.linuxOSConfig(swap)
                        .kubeletConfig(KubeletConfig.builder().failSwapOn(false).build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesKernelParametersOutsideTheirRanges() {
        assertThat(sysctls(SysctlConfig.builder().vmSwappiness(101).fsFileMax(8191)))
                .isEqualTo("""
                        AksNodePool linuxOSConfig.sysctls.fsFileMax: must be 8192 to 12000500, got 8191; choose a value in that range
                        AksNodePool linuxOSConfig.sysctls.vmSwappiness: must be 0 to 100, got 101; choose a value in that range""");
        assertThat(sysctls(SysctlConfig.builder().vmSwappiness(0).fsFileMax(12_000_500)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024 32768", "60999 65000", "32768 60999"})
    void acceptsPorts(String range) {
        assertThat(sysctls(SysctlConfig.builder().netIpv4IPLocalPortRange(range)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1023 60999", "61000 65000", "32768 32767", "1024 65001", "50000 40000", "1024-60999"})
    void refusesPorts(String range) {
        assertThat(sysctls(SysctlConfig.builder().netIpv4IPLocalPortRange(range)))
                .isEqualTo(
                        "AksNodePool linuxOSConfig.sysctls.netIpv4IPLocalPortRange: must be two ports, the first 1024 to"
                                + " 60999, the last 32768 to 65000 and not below it, got \"" + range
                                + "\"; write \"32768 60999\" for example");
    }

    private static String kubelet(KubeletConfig.Builder config) {
        return ofPool(pool -> pool.kubeletConfig(config.build()));
    }

    private static String sysctls(SysctlConfig.Builder sysctls) {
        return ofPool(pool -> pool.linuxOSConfig(
                LinuxOsConfig.builder().sysctls(sysctls.build()).build()));
    }
}
