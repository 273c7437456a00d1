package io.fleetmanifests.render;

import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.tree.ManifestFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A program: prints a digest of what it renders. */
final class DigestOfTree {

    private DigestOfTree() {}

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.print(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            for (ManifestFile file :
                    Rendered.tree(Fleets.current().withLayout(layout)).files()) {
                digest.update(file.path().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(file.toBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
