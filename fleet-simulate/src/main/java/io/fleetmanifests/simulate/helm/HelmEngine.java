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
import java.util.LinkedHashMap;
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

    /** With fewer releases of a chart there is nothing to win. */
    private static final int FEWEST = 4;

    /** So many releases at once keep both memory and the waste small when one of them fails. */
    private static final int CHUNK = 250;

    /**
     * What Helm prints.
     *
     * @param text empty when it refuses
     * @param refusal why
     */
    private record Output(Optional<String> text, String refusal) {}

    private final HelmLibrary library;
    private final Path folder;
    private final Map<Chart, Path> charts = new ConcurrentHashMap<>();
    private final Map<Release, Rendering> renderings = new ConcurrentHashMap<>();

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

    /**
     * Starts to load Helm beside whatever else is done, so that the first release need not wait for all of it: a hundred megabytes
     * are unpacked. Nothing happens when Helm is not there, or is loaded.
     */
    public static void warmUp() {
        library().ifPresent(library -> {
            Thread loader = new Thread(() -> load(library), "fleet-manifests-helm");
            loader.setDaemon(true);
            loader.start();
        });
    }

    private static void load(HelmLibrary library) {
        try {
            library.load();
        } catch (LinkageError | IllegalStateException e) {
            // Whoever asks for a release is told.
        }
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
     * Renders releases, many of one chart in one call: a fifth of the time that it takes one by one. The same release again
     * costs nothing.
     *
     * @return what came of each, in the order of the releases
     * @throws UncheckedIOException when the temporary folder cannot be written
     */
    public List<Rendering> render(List<Release> releases) {
        prepare(releases);
        return releases.parallelStream().map(this::render).toList();
    }

    private void prepare(List<Release> releases) {
        Map<List<Object>, List<Release>> byChart = new LinkedHashMap<>();
        for (Release release : releases) {
            if (!renderings.containsKey(release)) {
                byChart.computeIfAbsent(List.of(release.chart(), release.kubeVersion()), same -> new ArrayList<>())
                        .add(release);
            }
        }
        byChart.values().parallelStream()
                .filter(same -> same.size() >= FEWEST)
                .forEach(same -> ReleaseBatch.of(same.get(0).chart()).ifPresent(batch -> prepare(batch, same)));
    }

    private void prepare(ReleaseBatch batch, List<Release> releases) {
        List<List<Release>> chunks = new ArrayList<>();
        for (int i = 0; i < releases.size(); i += CHUNK) {
            chunks.add(releases.subList(i, Math.min(releases.size(), i + CHUNK)));
        }
        chunks.parallelStream().forEach(chunk -> renderAll(batch, chunk));
    }

    /** Halves what Helm refuses, until it is clear which releases are at fault; those are rendered when they are asked for. */
    private void renderAll(ReleaseBatch batch, List<Release> releases) {
        if (releases.size() < FEWEST) {
            return;
        }
        Release first = releases.get(0);
        Optional<List<Rendering>> rendered = output(new Release(
                        first.name(), first.namespace(), batch.driver(), batch.values(releases), first.kubeVersion()))
                .text()
                .flatMap(text -> batch.read(text, releases.size()));
        if (rendered.isPresent()) {
            for (int i = 0; i < releases.size(); i++) {
                renderings.put(releases.get(i), rendered.get().get(i));
            }
        } else {
            int half = releases.size() / 2;
            renderAll(batch, releases.subList(0, half));
            renderAll(batch, releases.subList(half, releases.size()));
        }
    }

    private Rendering render(Release release) {
        return renderings.computeIfAbsent(release, each -> {
            Output output = output(release);
            return output.text().map(HelmEngine::read).orElseGet(() -> new Rendering.Failure(output.refusal()));
        });
    }

    private Output output(Release release) {
        Path chart = charts.computeIfAbsent(release.chart(), this::write);
        try {
            Path file = Files.createTempFile(folder, "values", ".json");
            Files.writeString(file, release.values().toString());
            try {
                return new Output(Optional.of(library.template(chart, file, release)), "");
            } catch (IllegalStateException e) {
                String message =
                        String.valueOf(e.getMessage()).replace(ADVICE, "").strip();
                return new Output(Optional.empty(), message);
            } finally {
                Files.delete(file);
            }
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
                    boolean template = Lookups.mayStandIn(file.getKey());
                    Files.write(path, template ? Lookups.without(file.getValue()) : file.getValue());
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
