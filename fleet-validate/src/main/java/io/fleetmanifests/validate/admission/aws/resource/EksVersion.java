package io.fleetmanifests.validate.admission.aws.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Kubernetes as CAPA reads it, which knows no patch levels on EKS.
 *
 * @param major the first number
 * @param minor the second
 */
public record EksVersion(int major, int minor) {

    private static final Pattern TEXT = Pattern.compile("\\s*v?(\\d{1,9})\\.(\\d{1,9})(\\.\\d+)*+.*");

    /** The version that a text stands for; empty when it is none. */
    public static Optional<EksVersion> parse(String text) {
        Matcher version = TEXT.matcher(text);
        return version.matches()
                ? Optional.of(new EksVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2))))
                : Optional.empty();
    }

    /** Whether it is this version or a later one. */
    public boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }
}
