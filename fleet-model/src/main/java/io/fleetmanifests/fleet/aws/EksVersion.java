package io.fleetmanifests.fleet.aws;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Kubernetes version as CAPA takes it: with or without a {@code v}, with or without a patch level, which EKS ignores. */
record EksVersion(int major, int minor, String patch) {

    private static final Pattern TEXT =
            Pattern.compile("v?(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(?:\\.(0|[1-9][0-9]*)?)?");

    private static final Comparator<EksVersion> ORDER =
            Comparator.comparingInt(EksVersion::major).thenComparingInt(EksVersion::minor);

    static Optional<EksVersion> parse(String text) {
        Matcher version = TEXT.matcher(text);
        return version.matches()
                ? Optional.of(new EksVersion(
                        Integer.parseInt(version.group(1)),
                        Integer.parseInt(version.group(2)),
                        version.group(3) == null ? "0" : version.group(3)))
                : Optional.empty();
    }

    boolean isAtLeast(int otherMajor, int otherMinor) {
        return ORDER.compare(this, new EksVersion(otherMajor, otherMinor, "0")) >= 0;
    }

    /** Whether it is of a later minor release than {@code other}. */
    boolean isAfter(EksVersion other) {
        return ORDER.compare(this, other) > 0;
    }

    /** As a MachinePool takes it, which knows nothing but {@code vMAJOR.MINOR.PATCH}. */
    String semantic() {
        return "v" + major + "." + minor + "." + patch;
    }
}
