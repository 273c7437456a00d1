package io.fleetmanifests.render.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A disk on which one step fails. */
final class FaultyDisk implements Disk {

    /** What the failing step does to the disk. */
    enum Fault {
        /** It fails before it does anything; later steps succeed. */
        ERROR,
        /** The process ends before it: no later step happens either. */
        CRASH,
        /** The process ends in the middle of it. */
        CRASH_INSIDE
    }

    private final Disk disk;
    private final int failingStep;
    private final Fault fault;
    private int step;

    FaultyDisk(Disk disk, int failingStep, Fault fault) {
        this.disk = disk;
        this.failingStep = failingStep;
        this.fault = fault;
    }

    boolean failed() {
        return step > failingStep;
    }

    private boolean next() throws IOException {
        int current = step++;
        if (current > failingStep && fault != Fault.ERROR) {
            throw new IOException("the process has ended");
        }
        if (current == failingStep && fault != Fault.CRASH_INSIDE) {
            throw new IOException("step " + current + " fails");
        }
        return current == failingStep;
    }

    private static void end() throws IOException {
        throw new IOException("the process ends inside a step");
    }

    @Override
    public DiskEntry stat(Path path) throws IOException {
        next();
        return disk.stat(path);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        next();
        return disk.list(folder);
    }

    @Override
    public boolean sameFile(Path one, Path other) throws IOException {
        next();
        return disk.sameFile(one, other);
    }

    @Override
    public byte[] read(Path file, int size) throws IOException {
        next();
        return disk.read(file, size);
    }

    @Override
    public String hash(Path file) throws IOException {
        next();
        return disk.hash(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        boolean inside = next();
        disk.createFolder(folder);
        if (inside) {
            end();
        }
    }

    @Override
    public void create(Path file, byte[] bytes, boolean executable) throws IOException {
        boolean inside = next();
        disk.create(file, inside ? Arrays.copyOf(bytes, bytes.length / 2) : bytes, executable);
        if (inside) {
            end();
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        boolean inside = next();
        disk.replace(from, to);
        if (inside) {
            end();
        }
    }

    @Override
    public void setExecutable(Path file, boolean executable) throws IOException {
        boolean inside = next();
        disk.setExecutable(file, executable);
        if (inside) {
            end();
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        boolean inside = next();
        disk.delete(file);
        if (inside) {
            end();
        }
    }

    @Override
    public boolean deleteIfEmpty(Path folder) throws IOException {
        boolean inside = next();
        boolean deleted = disk.deleteIfEmpty(folder);
        if (inside) {
            end();
        }
        return deleted;
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        next();
        return disk.lock(file);
    }
}
