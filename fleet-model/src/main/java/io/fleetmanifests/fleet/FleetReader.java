package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a fleet from {@code fleet.yaml}: the attributes of {@link Fleet} under their own names, each part whose type is open with
 * its {@code kind}. {@code from} names a folder (of a FolderComponent) or a file (of a FluxComponentsFile), relative to the file
 * that says it.
 */
public final class FleetReader {

    private FleetReader() {}

    /**
     * Reads a file.
     *
     * @throws FindingsException when it does not describe a fleet, with everything that is wrong and where
     */
    public static Fleet read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new FindingsException(List.of(problem(
                    SourceLocation.of(name), "fleet-unreadable", "cannot be read, " + reason(e), "check the path")));
        }
        Path folder = file.toAbsolutePath().getParent();
        return read(name, bytes, folder == null ? file.toAbsolutePath() : folder);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param fileName the name for messages
     * @param folder where {@code from} starts
     * @throws FindingsException when they do not describe a fleet, with everything that is wrong and where
     */
    public static Fleet read(String fileName, byte[] bytes, Path folder) {
        YamlDocuments documents = YamlReader.readDocuments(fileName, bytes);
        List<Finding> findings = new ArrayList<>(documents.findings());
        List<Manifest> manifests = documents.manifests();
        if (findings.isEmpty()
                && (manifests.size() != 1 || !manifests.get(0).content().isObject())) {
            findings.add(problem(
                    SourceLocation.of(fileName),
                    "fleet-one-document",
                    "must be one document with the keys of a fleet, got " + manifests.size() + " documents",
                    "start with repository: and clusters:"));
        }
        if (!findings.isEmpty()) {
            throw new FindingsException(findings);
        }
        Manifest document = manifests.get(0);
        ObjectNode content = (ObjectNode) document.content().deepCopy();
        FleetFindings places = new FleetFindings(document);
        new ReferencedFiles(folder, places).inline(content);
        return new FleetBinding(content, places).bind();
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    private static Finding problem(SourceLocation at, String rule, String message, String hint) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .location(at)
                .message(message)
                .hint(hint)
                .build();
    }
}
