package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts the content of the files that {@code from} names into the document, where the values of the model want it. */
final class ReferencedFiles {

    private final Path folder;
    private final FleetFindings findings;

    ReferencedFiles(Path folder, FleetFindings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void inline(ObjectNode fleet) {
        JsonNode components = fleet.path("infra");
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof ObjectNode component
                    && component.path("from").isTextual()) {
                component("infra[" + i + "].from", component);
            }
        }
        if (fleet.get("flux") instanceof ObjectNode flux && flux.path("from").isTextual()) {
            Path file = folder.resolve(flux.remove("from").textValue());
            if (!read("flux.from", file, () -> flux.put("yaml", Files.readString(file)))) {
                flux.put("yaml", "");
            }
        }
    }

    private void component(String path, ObjectNode component) {
        Path root = folder.resolve(component.remove("from").textValue());
        ObjectNode files = component.putObject("files");
        boolean complete = read(path, root, () -> {
            List<Path> found;
            try (Stream<Path> all = Files.walk(root)) {
                found = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .toList();
            }
            for (Path file : found) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        });
        if (!complete) {
            // One finding is enough: the component must not be called incomplete too.
            files.put("kustomization.yaml", "");
        }
    }

    private boolean read(String path, Path source, Reading reading) {
        try {
            reading.run();
            return true;
        } catch (IOException e) {
            findings.add(Problem.of(
                    "fleet-from-unreadable",
                    path,
                    "cannot be read, got \"" + folder.relativize(source) + "\" ("
                            + e.getClass().getSimpleName().replace("Exception", "") + ")",
                    "name files in UTF-8, relative to the fleet file"));
            return false;
        }
    }

    private interface Reading {
        void run() throws IOException;
    }
}
