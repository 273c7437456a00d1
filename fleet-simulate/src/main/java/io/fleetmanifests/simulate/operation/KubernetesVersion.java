package io.fleetmanifests.simulate.operation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Kubernetes, as far as its order goes.
 *
 * @param patch empty for all patch levels of a minor release, as EKS has them
 */
record KubernetesVersion(int major, int minor, Optional<Integer> patch) {

    private static final Pattern TEXT = Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}).*)?");

    static Optional<KubernetesVersion> parse(String text) {
        Matcher version = TEXT.matcher(text);
        return version.matches()
                ? Optional.of(new KubernetesVersion(
                        Integer.parseInt(version.group(1)),
                        Integer.parseInt(version.group(2)),
                        Optional.ofNullable(version.group(3)).map(Integer::valueOf)))
                : Optional.empty();
    }

    /** Whether it is older; of two of one minor release nobody knows unless both have a patch level. */
    boolean isBelow(KubernetesVersion other) {
        if (major != other.major || minor != other.minor) {
            return major != other.major ? major < other.major : minor < other.minor;
        }
        return patch.isPresent() && other.patch.isPresent() && patch.get() < other.patch.get();
    }

    /** How many minor releases it is above another; of another major release so many that no rule holds. */
    int minorsAbove(KubernetesVersion other) {
        return major == other.major ? minor - other.minor : Integer.compare(major, other.major) * Short.MAX_VALUE;
    }

    /** The next minor release, as {@code v1.34}. */
    String next() {
        return "v" + major + "." + (minor + 1);
    }
}
