package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file says, reading and validating it ends, and ends in findings. Every case has a number, which is its seed, so that
 * {@code -Dfleet.fuzz.first=N -Dfleet.fuzz.tries=1} has it again; a long run takes more tries.
 */
class FuzzTest {

    private static final long FIRST = Long.getLong("fleet.fuzz.first", 0);
    private static final long TRIES = Long.getLong("fleet.fuzz.tries", 500);

    /** Nothing here takes a second; what takes this long does not end. */
    private static final Duration HANG = Duration.ofMinutes(2);

    private static final TreePath FILE = TreePath.of("fuzz.yaml");
    private static final FleetValidator VALIDATOR = FleetValidator.create();
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor();

    private static List<String> seeds = List.of();

    @BeforeAll
    static void readSeeds() throws IOException {
        seeds = Seeds.texts();
    }

    @AfterAll
    static void stop() {
        THREAD.shutdownNow();
    }

    @Test
    void theSeedsAreValid() {
        for (String seed : seeds) {
            ManifestTree tree = tree(seed.getBytes(StandardCharsets.UTF_8));
            assertThat(tree.manifests()).isNotEmpty();
            assertThat(tree.findings()).isEmpty();
        }
        assertThat(seeds).hasSizeGreaterThan(60);
    }

    @Test
    void damagedTextEndsInFindings() {
        cases(random -> {
            Report report = judge(tree(new TextMutation(seeds, random).next()));
            assertThat(report.toText()).isNotEmpty();
        });
    }

    @Test
    void changedContentEndsInFindingsAlsoAsAChangeOfWhatItWas() {
        cases(random -> {
            ManifestTree before = tree(seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8));
            ManifestTree after = changed(before, random);
            assertThat(VALIDATOR.validate(after, before).toText()).isNotEmpty();
            assertThat(VALIDATOR.validate(before, after).toText()).isNotEmpty();
            assertThat(judge(after).toText()).isNotEmpty();
        });
    }

    @Test
    void changedContentEndsInFindingsAlsoInAnotherVersion() {
        cases(random -> {
            ManifestTree before = tree(seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8));
            ManifestTree after = changed(before, random);
            assertThat(VALIDATOR.validate(inOtherVersions(after), before).toText())
                    .isNotEmpty();
            assertThat(VALIDATOR.validate(before, inOtherVersions(after)).toText())
                    .isNotEmpty();
        });
    }

    private static ManifestTree inOtherVersions(ManifestTree tree) {
        List<Manifest> manifests = new ArrayList<>();
        tree.manifests().forEach(manifest -> {
            JsonNode content = manifest.content().deepCopy();
            String apiVersion = content.path("apiVersion").asText();
            String other = apiVersion.endsWith("/v1beta2") ? "/v1beta1" : "/v1beta2";
            if (content instanceof ObjectNode object && apiVersion.contains("/")) {
                object.put("apiVersion", apiVersion.substring(0, apiVersion.indexOf('/')) + other);
            }
            manifests.add(Manifest.of(content));
        });
        return ManifestTree.builder().add(ManifestFile.of(FILE, manifests)).build();
    }

    @Test
    void changedContentIsWrittenAsYamlThatReadsAsTheSame() {
        cases(random -> {
            ManifestTree before = tree(seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8));
            ManifestFile after = changed(before, random).file(FILE).orElseThrow();
            ManifestFile read = YamlReader.read(FILE, after.toBytes());
            assertThat(read.findings()).isEmpty();
            assertThat(read.manifests()).isEqualTo(after.manifests());
        });
    }

    private static ManifestTree changed(ManifestTree tree, Random random) {
        List<Manifest> manifests = new ArrayList<>();
        TreeMutation mutation = new TreeMutation(random);
        tree.manifests().forEach(manifest -> {
            ObjectNode content = manifest.content().deepCopy();
            mutation.change(content);
            manifests.add(Manifest.of(content));
        });
        return ManifestTree.builder().add(ManifestFile.of(FILE, manifests)).build();
    }

    private static Report judge(ManifestTree tree) {
        return VALIDATOR.validate(tree);
    }

    private static ManifestTree tree(byte[] text) {
        return ManifestTree.builder().add(YamlReader.read(FILE, text)).build();
    }

    private static void cases(Consumer<Random> body) {
        for (long number = FIRST; number < FIRST + TRIES; number++) {
            long seed = number;
            assertThat(THREAD.submit(() -> body.accept(new Random(seed))))
                    .as("case %d", number)
                    .succeedsWithin(HANG);
        }
    }
}
