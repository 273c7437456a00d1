package io.fleetmanifests.simulate.helm;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads a chart from the archive that {@code helm package} writes: a compressed tar file with one folder. */
public final class ChartArchive {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE = 156;
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final long MOST_BYTES = 64L << 20;

    private ChartArchive() {}

    /**
     * The chart.
     *
     * @throws IOException when the archive cannot be read, or unpacks to more than 64 MiB
     */
    public static Chart read(InputStream archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(archive))) {
            byte[] header = new byte[BLOCK];
            long total = 0;
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                long size = size(header);
                total += size;
                if (total > MOST_BYTES) {
                    throw new IOException("the chart unpacks to more than " + MOST_BYTES + " bytes");
                }
                byte[] content = in.readNBytes((int) size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[TYPE] == '0' || header[TYPE] == 0) {
                    put(files, name(header), content);
                }
            }
        }
        return Chart.of(files);
    }

    /** Without the archive's own folder; what would leave the chart's folder is left out. */
    private static void put(Map<String, byte[]> files, String path, byte[] content) {
        String inChart = path.substring(path.indexOf('/') + 1);
        if (Stream.of(path.split("/", -1)).noneMatch(part -> part.equals("..") || part.isEmpty())) {
            files.put(inChart, content);
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, PREFIX, PREFIX_LENGTH);
        String name = text(header, 0, NAME);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static long size(byte[] header) throws IOException {
        String octal = text(header, SIZE, SIZE_LENGTH).strip();
        try {
            return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        } catch (NumberFormatException e) {
            throw new IOException("no archive of a chart: the size of a file is \"" + octal + "\"", e);
        }
    }

    private static String text(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.UTF_8);
    }
}
