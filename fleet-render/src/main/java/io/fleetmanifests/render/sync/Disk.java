package io.fleetmanifests.render.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every step that the writer takes on a disk, so that a test can let any of them fail. Nothing follows a link. */
interface Disk {

    DiskEntry stat(Path path) throws IOException;

    /** The names in a folder, in no order. */
    List<String> list(Path folder) throws IOException;

    /** Whether two files are one, as two spellings are where upper and lower case do not count. */
    boolean sameFile(Path one, Path other) throws IOException;

    /** The bytes of a file that had {@code size} of them a moment ago. */
    byte[] read(Path file, int size) throws IOException;

    /** The SHA-256 of a file of any size. */
    String hash(Path file) throws IOException;

    /** Makes one folder; the one around it is there. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that was not there; what a crashed run left at the path goes first. */
    void create(Path file, byte[] bytes, boolean executable) throws IOException;

    /** Puts a file in the place of another in one step. */
    void replace(Path from, Path to) throws IOException;

    void setExecutable(Path file, boolean executable) throws IOException;

    /** Deletes a file; no matter when it is gone already. */
    void delete(Path file) throws IOException;

    /** Deletes a folder; false when something is in it or it is none, true also when it is gone already. */
    boolean deleteIfEmpty(Path folder) throws IOException;

    /** Takes the lock that the operating system holds on a file; empty when somebody else has it. */
    Optional<Closeable> lock(Path file) throws IOException;
}
