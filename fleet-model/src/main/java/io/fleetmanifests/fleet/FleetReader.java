package io.fleetmanifests.fleet;

import com.fasterxml.jackson.core.JsonPointer;
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
                    SourceLocation.of(name),
                    "fleet-unreadable",
                    "cannot be read, " + ReadFailure.of(e),
                    "check the path")));
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
        if (manifests.size() != 1 || !manifests.get(0).content().isObject()) {
            if (findings.isEmpty()) {
                findings.add(oneDocument(fileName, manifests));
            }
            throw new FindingsException(findings);
        }
        Manifest document = manifests.get(0);
        ObjectNode content = (ObjectNode) document.content().deepCopy();
        FleetFindings places = new FleetFindings(document, findings);
        new ReferencedFiles(folder, places).inline(content);
        return new FleetBinding(content, places).bind();
    }

    private static Finding oneDocument(String fileName, List<Manifest> manifests) {
        String got;
        if (manifests.isEmpty()) {
            got = "an empty file";
        } else if (manifests.size() > 1) {
            got = manifests.size() + " documents";
        } else {
            got = manifests.get(0).content().isArray() ? "a list" : "no keys";
        }
        SourceLocation at = manifests.isEmpty()
                ? SourceLocation.of(fileName)
                : manifests
                        .get(manifests.size() > 1 ? 1 : 0)
                        .locate(JsonPointer.empty())
                        .orElse(SourceLocation.of(fileName));
        return problem(
                at,
                "fleet-one-document",
                "must be one document with the keys of a fleet, got " + got,
                "start with repository: and clusters:");
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
