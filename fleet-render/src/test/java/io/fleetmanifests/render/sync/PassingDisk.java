package io.fleetmanifests.render.sync;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk that passes every step on, to change one of them in a test. */
class PassingDisk implements Disk {

    private final Disk disk;

    PassingDisk(Path root) {
        disk = NioDisk.of(root);
    }

    /** The path that is used for a path. */
    Path at(Path path) throws IOException {
        return path;
    }

    @Override
    public DiskEntry stat(Path path) throws IOException {
        return disk.stat(at(path));
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return disk.list(at(folder));
    }

    @Override
    public boolean sameFile(Path one, Path other) throws IOException {
        return disk.sameFile(at(one), at(other));
    }

    @Override
    public byte[] read(Path file, int size) throws IOException {
        return disk.read(at(file), size);
    }

    @Override
    public String hash(Path file) throws IOException {
        return disk.hash(at(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(at(folder));
    }

    @Override
    public void create(Path file, byte[] bytes, boolean executable) throws IOException {
        disk.create(at(file), bytes, executable);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        disk.replace(at(from), at(to));
    }

    @Override
    public void setExecutable(Path file, boolean executable) throws IOException {
        disk.setExecutable(at(file), executable);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(at(file));
    }

    @Override
    public boolean deleteIfEmpty(Path folder) throws IOException {
        return disk.deleteIfEmpty(at(folder));
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return disk.lock(at(file));
    }
}
