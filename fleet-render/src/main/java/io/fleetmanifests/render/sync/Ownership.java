package io.fleetmanifests.render.sync;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files earlier runs wrote, and what they wrote into them: the content of the record. */
final class Ownership {

    static final int VERSION = 1;
    static final Ownership NONE = new Ownership(Map.of());

    /** In any order, as sorting takes time and only the bytes need it. */
    private final Map<TreePath, Claim> claims;

    private Ownership(Map<TreePath, Claim> claims) {
        this.claims = Collections.unmodifiableMap(claims);
    }

    /** Keeps {@code claims} itself: do not change it afterwards. */
    static Ownership of(Map<TreePath, Claim> claims) {
        return new Ownership(claims);
    }

    Map<TreePath, Claim> claims() {
        return claims;
    }

    Optional<Claim> claim(TreePath path) {
        return Optional.ofNullable(claims.get(path));
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** One line a file, in the order of the paths, so that a diff shows what a run did and no more. */
    byte[] toBytes() {
        StringBuilder json = new StringBuilder(64 + claims.size() * 128);
        json.append("{\n  \"version\": ").append(VERSION).append(",\n  \"files\": {");
        String separator = "\n    \"";
        for (TreePath path : claims.keySet().stream().sorted().toList()) {
            json.append(separator);
            separator = ",\n    \"";
            JsonStringEncoder.getInstance().quoteAsString(path.toString(), json);
            json.append("\": ");
            claim(path).ifPresent(claim -> append(json, claim));
        }
        return json.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A hash; in brackets while a run is under way. */
    private static void append(StringBuilder json, Claim claim) {
        List<String> hashes = claim.hashes();
        if (claim.pending()) {
            json.append("[\"").append(String.join("\", \"", hashes)).append("\"]");
        } else {
            json.append('"').append(hashes.get(0)).append('"');
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ownership that && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }

    @Override
    public String toString() {
        return claims.toString();
    }
}
