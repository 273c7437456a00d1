package io.fleetmanifests.render.sync;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a run wrote into a file, as SHA-256; while a run is under way also what it is about to write.
 *
 * @param hashes without doubles
 * @param pending whether the run that said so may have ended before it came to the file
 */
record Claim(List<String> hashes, boolean pending) {

    Claim {
        hashes = List.copyOf(hashes);
    }

    static final Claim NONE = new Claim(List.of(), true);

    static Claim settled(String hash) {
        return new Claim(List.of(hash), false);
    }

    static Claim pending(String hash) {
        return new Claim(List.of(hash), true);
    }

    /** The same file after a run that may or may not come to write {@code hash}. */
    Claim or(String hash) {
        return new Claim(Stream.concat(hashes.stream(), Stream.of(hash)).distinct().toList(), true);
    }

    boolean has(String hash) {
        return hashes.contains(hash);
    }
}
