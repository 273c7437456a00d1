package io.fleetmanifests.render.chart;

import io.fleetmanifests.tree.ManifestFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A digest of files as a pre-release identifier of a semantic version: a letter first, since digits alone may not start with 0. */
final class ContentDigest {

    private ContentDigest() {}

    static String of(List<ManifestFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(ManifestFile::path)).forEach(file -> {
            byte[] bytes = file.toBytes();
            digest.update((file.path() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return "h" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
