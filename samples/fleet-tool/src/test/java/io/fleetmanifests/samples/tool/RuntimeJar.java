package io.fleetmanifests.samples.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar of the class path, or the folder of classes that Maven puts there before it has made a module's jar.
 *
 * @param path where it is
 */
record RuntimeJar(Path path) {

    /** In bytes; of a folder, those of the jar that it will be. */
    long size() throws IOException {
        return Files.isRegularFile(path) ? Files.size(path) : packed();
    }

    /** The files in it, with slashes. */
    List<String> entries() throws IOException {
        if (Files.isRegularFile(path)) {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return zip.stream().map(ZipEntry::getName).toList();
            }
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private long packed() throws IOException {
        Counter counter = new Counter();
        try (ZipOutputStream zip = new ZipOutputStream(counter)) {
            for (String entry : entries()) {
                zip.putNextEntry(new ZipEntry(entry));
                Files.copy(path.resolve(entry), zip);
            }
        }
        return counter.bytes;
    }

    /** Keeps nothing but the number of bytes. */
    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
