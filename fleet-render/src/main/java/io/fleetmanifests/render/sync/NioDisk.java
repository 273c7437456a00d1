package io.fleetmanifests.render.sync;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.render.sync.DiskEntry.Mode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The disk itself. */
final class NioDisk implements Disk {

    private static final int CHUNK = 64 * 1024;
    private static final Set<OpenOption> TO_READ = Set.of(READ, NOFOLLOW_LINKS);
    private static final Set<OpenOption> TO_CREATE = Set.of(WRITE, CREATE_NEW);
    private static final FileAttribute<?>[] PLAIN = {};
    /** The user's umask takes away what it takes away everywhere. */
    private static final FileAttribute<?>[] EXECUTABLE = {
        PosixFilePermissions.asFileAttribute(EnumSet.allOf(PosixFilePermission.class))
    };

    private final boolean posix;

    NioDisk(boolean posix) {
        this.posix = posix;
    }

    static NioDisk of(Path root) {
        return new NioDisk(root.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Override
    public DiskEntry stat(Path path) throws IOException {
        try {
            BasicFileAttributes found = attributes(path);
            return new DiskEntry(kind(found), found.size(), mode(found));
        } catch (NoSuchFileException e) {
            return DiskEntry.ABSENT;
        }
    }

    private BasicFileAttributes attributes(Path path) throws IOException {
        return posix
                ? Files.readAttributes(path, PosixFileAttributes.class, NOFOLLOW_LINKS)
                : Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
    }

    private static Kind kind(BasicFileAttributes found) {
        if (found.isRegularFile()) {
            return Kind.FILE;
        }
        if (found.isDirectory()) {
            return Kind.FOLDER;
        }
        return found.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    }

    private static Mode mode(BasicFileAttributes found) {
        if (!(found instanceof PosixFileAttributes posix)) {
            return Mode.UNKNOWN;
        }
        return posix.permissions().contains(PosixFilePermission.OWNER_EXECUTE) ? Mode.EXECUTABLE : Mode.PLAIN;
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }

    @Override
    public boolean sameFile(Path one, Path other) throws IOException {
        try {
            return Files.isSameFile(one, other);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public byte[] read(Path file, int size) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, TO_READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(size);
            int last = 0;
            while (bytes.hasRemaining() && last >= 0) {
                last = channel.read(bytes);
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    @Override
    public String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (SeekableByteChannel channel = Files.newByteChannel(file, TO_READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
            while (channel.read(bytes) >= 0) {
                digest.update(bytes.flip());
                bytes.clear();
            }
        }
        return Sha256.hex(digest);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void create(Path file, byte[] bytes, boolean executable) throws IOException {
        try {
            write(file, bytes, executable);
        } catch (FileAlreadyExistsException e) {
            Files.delete(file);
            write(file, bytes, executable);
        }
    }

    private void write(Path file, byte[] bytes, boolean executable) throws IOException {
        FileAttribute<?>[] attributes = posix && executable ? EXECUTABLE : PLAIN;
        try (SeekableByteChannel channel = Files.newByteChannel(file, TO_CREATE, attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void setExecutable(Path file, boolean executable) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        for (PosixFilePermission permission : List.copyOf(permissions)) {
            switch (permission) {
                case OWNER_READ -> set(permissions, PosixFilePermission.OWNER_EXECUTE, executable);
                case GROUP_READ -> set(permissions, PosixFilePermission.GROUP_EXECUTE, executable);
                case OTHERS_READ -> set(permissions, PosixFilePermission.OTHERS_EXECUTE, executable);
                default -> {}
            }
        }
        view.setPermissions(permissions);
    }

    private static void set(Set<PosixFilePermission> permissions, PosixFilePermission permission, boolean wanted) {
        if (wanted) {
            permissions.add(permission);
        } else {
            permissions.remove(permission);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public boolean deleteIfEmpty(Path folder) throws IOException {
        DiskEntry entry = stat(folder);
        if (!entry.is(Kind.FOLDER)) {
            return entry.is(Kind.ABSENT);
        }
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return FileLocks.take(file);
    }
}
