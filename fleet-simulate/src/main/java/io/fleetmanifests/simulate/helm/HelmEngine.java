package io.fleetmanifests.simulate.helm;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Renders releases with Helm itself. Helm reads charts from disk, so there is a temporary folder, to which each chart is written
 * once and which {@link #close()} deletes. Any number of threads may use one at once.
 */
public final class HelmEngine implements AutoCloseable {

    private static final String HELM = "com.marcnuri.helm.Helm";
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^---\n# Source: ");
    private static final String ADVICE = "\n\nUse --debug flag to render out invalid YAML";

    private record Key(Chart chart, String name, String namespace, String values, String kubeVersion) {}

    private final HelmLibrary library;
    private final Path folder;
    private final Map<Chart, Path> charts = new ConcurrentHashMap<>();
    private final Map<Key, Rendering> renderings = new ConcurrentHashMap<>();

    private HelmEngine(HelmLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /**
     * Helm, when helm-java is on the class path and has a library for this platform.
     *
     * @throws UncheckedIOException when no temporary folder can be made
     */
    public static Optional<HelmEngine> find() {
        return library().map(library -> new HelmEngine(library, temporaryFolder()));
    }

    private static Optional<HelmLibrary> library() {
        ClassLoader loader = HelmEngine.class.getClassLoader();
        try {
            Class.forName(HELM, false, loader);
            return NativeHelm.hasLibrary(loader) ? Optional.of(new NativeHelm()) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            // Not there, or not whole: that is what the caller asked.
            return Optional.empty();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fleet-manifests-helm");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Renders a release; the same one again costs nothing.
     *
     * @throws UncheckedIOException when the temporary folder cannot be written
     */
    public Rendering render(Release release) {
        Key key = new Key(
                release.chart(),
                release.name(),
                release.namespace(),
                release.values().toString(),
                release.kubeVersion());
        return renderings.computeIfAbsent(key, each -> render(release, each.values()));
    }

    private Rendering render(Release release, String values) {
        Path chart = charts.computeIfAbsent(release.chart(), this::write);
        try {
            Path file = Files.createTempFile(folder, "values", ".json");
            Files.writeString(file, values);
            String text = library.template(chart, file, release);
            Files.delete(file);
            return read(text);
        } catch (IllegalStateException e) {
            return new Rendering.Failure(String.valueOf(e.getMessage()).replace(ADVICE, "").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(Chart chart) {
        try {
            Path target = Files.createTempDirectory(folder, "chart");
            for (Map.Entry<String, byte[]> file : chart.files().entrySet()) {
                Path path = target.resolve(file.getKey()).normalize();
                if (path.startsWith(target)) {
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Helm writes before each document which template it comes from. */
    private static Rendering read(String text) {
        List<RenderedObject> objects = new ArrayList<>();
        for (String document : DOCUMENT.split(text, -1)) {
            int end = document.indexOf('\n');
            if (document.isBlank() || end < 0) {
                continue;
            }
            String source = document.substring(0, end).strip();
            String template = source.substring(source.indexOf('/') + 1);
            YamlDocuments read =
                    YamlReader.readDocuments(source, document.substring(end).getBytes(StandardCharsets.UTF_8));
            Optional<Finding> error = read.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .findFirst();
            if (error.isPresent()) {
                return new Rendering.Failure(source + ": " + error.get().message());
            }
            for (Manifest manifest : read.manifests()) {
                objects.add(new RenderedObject(template, manifest));
            }
        }
        return new Rendering.Objects(objects);
    }

    /**
     * Deletes the temporary folder.
     *
     * @throws UncheckedIOException when that fails
     */
    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
