package io.fleetmanifests.simulate.helm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Charts that somebody keeps at hand because the simulation fetches none. Never changes. */
public final class ChartFolder {

    private static final ChartFolder NONE = new ChartFolder(List.of());

    private final List<Chart> charts;

    private ChartFolder(List<Chart> charts) {
        this.charts = List.copyOf(charts);
    }

    /** No charts. */
    public static ChartFolder none() {
        return NONE;
    }

    /**
     * The charts in a folder: archives ({@code .tgz}) and folders with a Chart.yaml, at its top. Links are not followed.
     *
     * @throws UncheckedIOException when the folder, or a chart in it, cannot be read
     */
    public static ChartFolder read(Path folder) {
        List<Chart> charts = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && Files.exists(entry.resolve("Chart.yaml"))) {
                    charts.add(readFolder(entry));
                } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                        && entry.getFileName().toString().endsWith(".tgz")) {
                    try (InputStream in = Files.newInputStream(entry)) {
                        charts.add(ChartArchive.read(in));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ChartFolder(charts);
    }

    private static Chart readFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return Chart.of(files);
    }

    /**
     * The newest chart of a name whose version is in a range.
     *
     * @param range as Helm writes ranges, such as {@code ~1.2} or {@code >=1 <2}; empty for any
     */
    public Optional<Chart> find(String name, String range) {
        Optional<VersionRange> wanted = VersionRange.parse(range.isEmpty() ? "*" : range);
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .filter(chart -> chart.version().equals(range)
                        || wanted.filter(each -> Version.parse(chart.version())
                                        .filter(each::contains)
                                        .isPresent())
                                .isPresent())
                .max(Comparator.comparing(
                        chart -> Version.parse(chart.version()).orElse(Version.LOWEST)));
    }
}
