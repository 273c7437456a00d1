package io.fleetmanifests.render.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NioDiskTest {

    @TempDir
    Path root;

    @Test
    void deletesOnlyFoldersAsFolders() throws IOException {
        Disk disk = NioDisk.of(root);
        Path file = Files.writeString(root.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("nothing"));
        Path folder = Files.createDirectory(root.resolve("folder"));

        assertThat(disk.deleteIfEmpty(file)).isFalse();
        assertThat(disk.deleteIfEmpty(link)).isFalse();
        assertThat(disk.deleteIfEmpty(folder)).isTrue();
        assertThat(disk.deleteIfEmpty(folder)).isTrue();

        assertThat(Snapshot.of(root)).containsOnlyKeys("file", "link");
    }

    @Test
    void createsAFileAnewInsteadOfWritingIntoWhatItHasInCommonWithAnother() throws IOException {
        Path other = Files.writeString(root.resolve("other"), "mine");
        Path leftover = Files.createLink(root.resolve("leftover"), other);

        NioDisk.of(root).create(leftover, "new".getBytes(StandardCharsets.UTF_8), false);

        assertThat(leftover).hasContent("new");
        assertThat(other).hasContent("mine");
    }

    @Test
    void writesWithoutPermissionsWhereThereAreNone() throws IOException {
        Disk disk = new NioDisk(false);
        Path file = root.resolve("file");

        disk.create(file, new byte[] {'1'}, true);

        assertThat(disk.stat(file)).isEqualTo(new DiskEntry(DiskEntry.Kind.FILE, 1, DiskEntry.Mode.UNKNOWN));
    }

    @Test
    void writesATreeWithScriptsWhereThereAreNoPermissions() throws IOException {
        TreeWriter writer = TreeWriter.of(Trees.script("run", "1"));

        assertThat(writer.writeTo(root, new NioDisk(false))).isEqualTo(Trees.created("run"));
        assertThat(writer.writeTo(root, new NioDisk(false))).isEqualTo(Trees.unchanged("run"));

        assertThat(Snapshot.files(root)).containsEntry("run", "1");
    }
}
