package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What Helm calls the release of a HelmRelease. */
final class ReleaseName {

    /** Helm keeps the name in labels and in names of objects, so it has a bound. */
    private static final int LONGEST = 53;

    private static final int KEPT = 40;
    private static final int DIGITS = 12;

    private ReleaseName() {}

    static String of(IndexedObject release) {
        Field given = release.spec("releaseName");
        String target = release.spec("targetNamespace").textOrEmpty();
        String name = !given.isEmpty()
                ? given.textOrEmpty()
                : (target.isEmpty() ? release.name() : target + "-" + release.name());
        return name.length() > LONGEST ? shortened(name) : name;
    }

    /** As helm-controller shortens it. */
    static String shortened(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return name.substring(0, KEPT) + "-"
                    + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The namespace in which Helm keeps its record of the release. */
    static String storage(IndexedObject release) {
        return release.spec("storageNamespace").text().orElse(release.namespace());
    }
}
