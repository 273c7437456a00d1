package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrdsCommandTest {

    @Test
    void writesTheFilesOfTheJar(@TempDir Path out) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Class<? extends Resource<?>> kind : Kinds.load().types()) {
            expected.put(CrdDocuments.name(kind) + ".yaml", CrdDocuments.text(kind));
        }

        ToolRun run = ToolRun.of("crds", "--out", out);

        assertThat(run)
                .isEqualTo(new ToolRun(
                        0,
                        expected.keySet().stream()
                                .map(file -> "created " + file + "\n")
                                .collect(Collectors.joining()),
                        ""));
        assertThat(written(out)).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    @Test
    void nothingChangesTheSecondTime(@TempDir Path out) {
        ToolRun.of("crds", "--out", out);

        assertThat(ToolRun.of("crds", "--out", out).out().lines()).allMatch(line -> line.startsWith("unchanged "));
    }

    private static Map<String, String> written(Path out) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }
}
