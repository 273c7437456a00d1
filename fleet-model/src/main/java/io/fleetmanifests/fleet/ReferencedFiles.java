package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Puts the content of the files that {@code from} names into the document, where the values of the model want it. Links below a
 * folder are not followed.
 */
final class ReferencedFiles {

    private static final String FROM = "from";

    private final Path folder;
    private final FleetFindings findings;

    ReferencedFiles(Path folder, FleetFindings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void inline(ObjectNode fleet) {
        JsonNode components = fleet.path("infra");
        for (int i = 0; i < components.size(); i++) {
            inline("infra[" + i + "]", components.get(i), "FolderComponent", "files");
        }
        inline("flux", fleet.path("flux"), "FluxComponentsFile", "yaml");
    }

    private void inline(String path, JsonNode node, String kind, String field) {
        if (!(node instanceof ObjectNode part) || !part.path("kind").asText().equals(kind) || !part.has(FROM)) {
            return;
        }
        boolean isFolder = field.equals("files");
        JsonNode from = part.remove(FROM);
        boolean both = part.has(field);
        if (both) {
            findings.addAtKey(
                    Problem.of("fleet-from", path + ".from", "must not stand beside " + field, "keep one of the two"));
        } else if (!from.isTextual()) {
            findings.add(Problem.of("fleet-type", path + ".from", "must be text", "name a file or folder"));
        } else if (isFolder && read(path + ".from", from.textValue(), source -> files(source, part))) {
            return;
        } else if (!isFolder
                && read(path + ".from", from.textValue(), source -> part.put(field, Files.readString(source)))) {
            return;
        }
        // One finding is enough: the part must not be called incomplete too.
        if (!both && isFolder) {
            part.putObject(field).put("kustomization.yaml", "");
        } else if (!both) {
            part.put(field, "");
        }
    }

    private static void files(Path root, ObjectNode component) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(root)) {
            found = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        ObjectNode files = component.putObject("files");
        for (Path file : found) {
            String name = root.relativize(file).toString().replace('\\', '/');
            files.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    private boolean read(String path, String from, Reading reading) {
        String reason;
        try {
            reading.run(folder.resolve(from));
            return true;
        } catch (IOException e) {
            reason = ReadFailure.of(e);
        } catch (UncheckedIOException e) {
            reason = ReadFailure.of(Objects.requireNonNull(e.getCause()));
        } catch (InvalidPathException e) {
            reason = "it is no path";
        }
        findings.add(Problem.of(
                "fleet-from-unreadable",
                path,
                "cannot be read, " + reason + ", got \"" + from + "\"",
                "name text files in UTF-8, relative to the fleet file"));
        return false;
    }

    private interface Reading {
        void run(Path source) throws IOException;
    }
}
