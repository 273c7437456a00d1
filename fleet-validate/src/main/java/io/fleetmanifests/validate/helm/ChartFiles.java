package io.fleetmanifests.validate.helm;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a chart by their path in it, without those that its {@code .helmignore} leaves out. Never changes.
 */
public final class ChartFiles {

    private static final String IGNORE = ".helmignore";

    private final String folder;
    private final SortedMap<String, byte[]> files;

    private ChartFiles(String folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * The files of a folder.
     *
     * @param folder where the chart stands, for whoever looks for a file of it; without a slash at its end
     * @param files by their path in the folder; the arrays are taken over, not copied
     */
    public static ChartFiles of(String folder, SortedMap<String, byte[]> files) {
        byte[] ignore = files.get(IGNORE);
        HelmIgnore rules = HelmIgnore.of(ignore == null ? "" : new String(ignore, StandardCharsets.UTF_8));
        SortedMap<String, byte[]> kept = new TreeMap<>(files);
        kept.keySet().removeIf(rules::ignores);
        return new ChartFiles(folder, kept);
    }

    /** A file's place outside of the chart. */
    String place(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    String folder() {
        return folder;
    }

    SortedMap<String, byte[]> all() {
        return files;
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The files below a folder of the chart, which is a chart itself. */
    ChartFiles below(String inner) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        files.subMap(inner + "/", inner + "0")
                .forEach((path, bytes) -> found.put(path.substring(inner.length() + 1), bytes));
        return new ChartFiles(place(inner), found);
    }
}
