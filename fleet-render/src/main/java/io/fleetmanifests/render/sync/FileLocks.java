package io.fleetmanifests.render.sync;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks that the operating system drops when their process dies. Whoever holds one may delete its file before giving it
 * back, so that none is left behind.
 */
final class FileLocks {

    /** The operating system's locks belong to a process; this tells the threads of one apart. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private FileLocks() {}

    /** Takes the lock on a file, made where there is none; empty when somebody else has it. */
    static Optional<Closeable> take(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<Closeable> lock = Optional.empty();
        try {
            lock = takeFromOtherProcesses(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    @SuppressWarnings("resource") // the lock that is handed out closes both
    private static Optional<Closeable> takeFromOtherProcesses(Path file) throws IOException {
        FileChannel held = FileChannel.open(file, CREATE, WRITE, NOFOLLOW_LINKS);
        FileChannel witness = held;
        boolean taken = false;
        try {
            if (held.tryLock() != null) {
                witness = FileChannel.open(file, WRITE, NOFOLLOW_LINKS);
                taken = isTheSame(witness);
            }
        } catch (NoSuchFileException e) {
            taken = false;
        } finally {
            if (!taken) {
                close(held, witness);
            }
        }
        FileChannel second = witness;
        return taken ? Optional.of(() -> release(file, held, second)) : Optional.empty();
    }

    /**
     * Whether the path still leads to the file that is locked: its last holder may have deleted it after it was opened
     * here, and a third process may hold another file of the same name by now. Locking it once more tells, because a
     * process cannot lock one file twice. The channel stays open: closing it would drop the lock as well.
     */
    private static boolean isTheSame(FileChannel witness) throws IOException {
        try {
            witness.tryLock();
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void release(Path file, FileChannel held, FileChannel witness) throws IOException {
        try {
            close(held, witness);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static void close(FileChannel held, FileChannel witness) throws IOException {
        try (held) {
            witness.close();
        }
    }
}
