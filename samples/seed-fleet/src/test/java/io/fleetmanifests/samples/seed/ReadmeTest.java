package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.FleetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of the README says what is true: its four blocks are a program, its output, a bad fleet, and its finding. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsTheProgramThatIsCompiledHere() throws IOException {
        Path source = Path.of("src/main/java/io/fleetmanifests/samples/seed/FirstFleet.java");

        assertThat(Files.readString(source).replaceAll("\\s", "")).contains(block(0).replaceAll("\\s", ""));
    }

    @Test
    void showsWhatTheProgramWrites(@TempDir Path repository) throws IOException {
        FirstFleet.write(repository, "tenant", "client", "00000000-0000-0000-0000-000000000001");

        assertThat(repository.resolve("capi/clusters/atlantic/cluster-helm-release.yaml"))
                .hasContent(block(1));
    }

    @Test
    void showsWhatABadFleetIsTold(@TempDir Path folder) throws IOException {
        byte[] fleet = block(2).getBytes(StandardCharsets.UTF_8);

        FindingsException refused =
                catchThrowableOfType(FindingsException.class, () -> FleetReader.read("fleet.yaml", fleet, folder));

        assertThat(refused.getMessage()).isEqualTo(block(3).strip());
    }

    private static String block(int index) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        return blocks.get(index);
    }
}
