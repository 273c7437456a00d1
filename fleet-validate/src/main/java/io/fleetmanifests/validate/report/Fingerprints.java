package io.fleetmanifests.validate.report;

import io.fleetmanifests.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells the findings of two runs apart without lines and columns, which move: by rule, file, object and field. Those that
 * are alike in all of it are numbered.
 */
final class Fingerprints {

    /** The name and version of the way that they are made. */
    static final String NAME = "fleetFinding/v1";

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest sha256;

    Fingerprints() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of the next finding in the report's order. */
    String next(Finding finding) {
        String identity = String.join(
                "\0",
                finding.rule(),
                finding.location().map(at -> at.file()).orElse(""),
                finding.apiVersion().orElse(""),
                finding.kind().orElse(""),
                finding.namespace().orElse(""),
                finding.name().orElse(""),
                finding.path());
        byte[] hash = sha256.digest(identity.getBytes(StandardCharsets.UTF_8));
        String text = HexFormat.of().formatHex(hash);
        return text + ":" + seen.merge(text, 1, Integer::sum);
    }
}
