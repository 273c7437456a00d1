package io.fleetmanifests.simulate.helm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of Helm releases as helm-controller gives them. */
public final class ReleaseName {

    private static final int LONGEST = 53;
    private static final int KEPT = 40;
    private static final int HASH = 12;

    private ReleaseName() {}

    /**
     * The name of a release.
     *
     * @param releaseName what the HelmRelease says; empty when it says nothing
     * @param targetNamespace where it says the release goes; empty when it says nothing
     * @param name the HelmRelease's own name
     * @return at most 53 bytes: a longer name is cut to 40, a dash and 12 digits of its SHA-256
     */
    public static String of(String releaseName, String targetNamespace, String name) {
        if (!releaseName.isEmpty()) {
            return shortened(releaseName);
        }
        return shortened(targetNamespace.isEmpty() ? name : targetNamespace + "-" + name);
    }

    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        String hash = HexFormat.of().formatHex(sha256(bytes));
        return new String(bytes, 0, KEPT, StandardCharsets.UTF_8) + "-" + hash.substring(0, HASH);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
