package io.fleetmanifests.validate.admission.azure.pool;

import java.util.List;

/** What is asked of a pool when it is created, in the order of upstream. */
final class PoolRules {

    private PoolRules() {}

    /** What is asked of a pool and of a template of pools alike. */
    static List<PoolRule> shared() {
        return List.of(
                new PodsPerNode(),
                new SystemPoolRunsLinux(),
                new PoolNameIsShort(),
                new PoolNameIsAWord(),
                new LabelsAreNotAzures(),
                new IpPrefixIsAResource(),
                new IpPrefixIsUsed(),
                new QuotaPeriodIsInMilliseconds(),
                new ImageThresholdsAreInOrder(),
                new SysctlsAreAllowed(),
                new SwapIsAllowed(),
                new LocalPortsAreARange());
    }
}
