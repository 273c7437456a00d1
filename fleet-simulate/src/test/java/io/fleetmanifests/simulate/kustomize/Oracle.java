package io.fleetmanifests.simulate.kustomize;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program kustomize, or kubectl, whose output ours is compared with. */
final class Oracle {

    private static final String PROPERTY = "fleet.kustomize";

    /** No program. */
    static final Oracle ABSENT = new Oracle(Path.of(""));

    private final Path program;
    private String said = "";

    private Oracle(Path program) {
        this.program = program;
    }

    /** The program that the property names; skips the test without it. */
    static Oracle orSkip() {
        String name = System.getProperty(PROPERTY, "");
        assumeTrue(!name.isEmpty(), "no -D" + PROPERTY + "=path/to/kustomize");
        return new Oracle(Path.of(name));
    }

    private boolean isKubectl() {
        return program.getFileName().toString().equals("kubectl");
    }

    /** Whether it is the version that Flux is built with; kubectl has an older one. */
    boolean isCurrent() {
        return !isKubectl();
    }

    /** The objects that the folder builds to, in order; empty when the program refuses it. */
    Optional<List<JsonNode>> build(Path folder, Path scratch) throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "built", ".yaml");
        Path err = Files.createTempFile(scratch, "said", ".txt");
        List<String> command = isKubectl()
                ? List.of(program.toString(), "kustomize", "--load-restrictor=LoadRestrictionsNone", folder.toString())
                : List.of(
                        program.toString(),
                        "build",
                        "--load-restrictor=LoadRestrictionsNone",
                        "--reorder=none",
                        folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("kustomize does not end for " + folder);
        }
        if (process.exitValue() != 0) {
            said = Files.readString(err);
            return Optional.empty();
        }
        YamlDocuments documents = YamlReader.readDocuments("built", Files.readAllBytes(out));
        if (!documents.findings().isEmpty()) {
            throw new IllegalStateException(documents.findings().toString());
        }
        return Optional.of(documents.manifests().stream().map(Manifest::content).toList());
    }

    /** Why the program refused the last folder. */
    String said() {
        return said;
    }
}
