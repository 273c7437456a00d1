package io.fleetmanifests.kind.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.Kinds;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrdWriterTest {

    /** The build wrote them in the locale and time zone of whoever runs it; the tests have others. */
    @Test
    void writesTheBytesThatTheBuildPutIntoTheJar(@TempDir Path folder) throws IOException, URISyntaxException {
        CrdWriter.main(new String[] {folder.toString()});

        var built = Objects.requireNonNull(Kinds.class.getResource("/META-INF/fleet/crds"));
        assertThat(files(folder)).isNotEmpty().isEqualTo(files(Path.of(built.toURI())));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
