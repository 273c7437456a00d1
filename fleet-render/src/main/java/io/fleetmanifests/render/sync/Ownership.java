package io.fleetmanifests.render.sync;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which files earlier runs wrote, and what they wrote into them: the content of the record. */
final class Ownership {

    static final int VERSION = 1;
    static final Ownership NONE = new Ownership(new TreeMap<>());

    private final SortedMap<TreePath, Claim> claims;

    private Ownership(SortedMap<TreePath, Claim> claims) {
        this.claims = Collections.unmodifiableSortedMap(claims);
    }

    static Ownership of(Map<TreePath, Claim> claims) {
        return new Ownership(new TreeMap<>(claims));
    }

    SortedMap<TreePath, Claim> claims() {
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
        Iterator<Map.Entry<TreePath, Claim>> entries = claims.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<TreePath, Claim> entry = entries.next();
            json.append("\n    \"");
            JsonStringEncoder.getInstance().quoteAsString(entry.getKey().toString(), json);
            json.append("\": ");
            append(json, entry.getValue());
            json.append(entries.hasNext() ? "," : "\n  ");
        }
        return json.append("}\n}\n").toString().getBytes(StandardCharsets.UTF_8);
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
