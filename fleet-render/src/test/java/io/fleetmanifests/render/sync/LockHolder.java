package io.fleetmanifests.render.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A process that takes a lock, says so, and keeps it until it is killed or its input ends. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        try (Closeable lock = FileLocks.take(Path.of(args[0])).orElseThrow()) {
            System.out.println(lock == null ? "not locked" : "locked");
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
