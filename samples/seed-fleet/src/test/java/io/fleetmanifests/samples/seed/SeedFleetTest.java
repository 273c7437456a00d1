package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetManifests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedFleetTest {

    private static final Path FOLDER = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "SEED_2021, HELM", "SEED_2021, MANIFESTS",
        "CAPI_V1BETA1, HELM", "CAPI_V1BETA1, MANIFESTS",
        "CURRENT, HELM", "CURRENT, MANIFESTS"
    })
    void theProgramAndTheFileRenderTheSameTree(ApiProfile profile, RepositoryLayout layout) {
        Fleet program = SeedFleet.of(FOLDER).withProfile(profile).withLayout(layout);
        Fleet file =
                FleetReader.read(Path.of("fleet.yaml")).withProfile(profile).withLayout(layout);

        assertThat(texts(file)).isEqualTo(texts(program)).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "SEED_2021, HELM", "SEED_2021, MANIFESTS",
        "CAPI_V1BETA1, HELM", "CAPI_V1BETA1, MANIFESTS",
        "CURRENT, HELM", "CURRENT, MANIFESTS"
    })
    void validationFindsOnlyThatVersionsOf2021AreNotKnown(ApiProfile profile, RepositoryLayout layout) {
        Fleet fleet = SeedFleet.of(FOLDER).withProfile(profile).withLayout(layout);

        assertThat(FleetManifests.render(fleet).report().findings().stream()
                        .map(finding -> finding.rule())
                        .distinct()
                        .toList())
                .isEqualTo(profile == ApiProfile.SEED_2021 ? List.of("object-version") : List.of());
    }

    @Test
    void theProgramWritesTheTreeAndSaysWhatItWrote(@TempDir Path out) throws IOException {
        String printed = run("CURRENT", out.toString(), FOLDER.toString());

        ManifestTree tree = FleetRenderer.create().render(SeedFleet.of(FOLDER).withProfile(ApiProfile.CURRENT));
        for (ManifestFile file : tree.files()) {
            assertThat(out.resolve(file.path().toString())).hasBinaryContent(file.toBytes());
        }
        assertThat(printed)
                .isEqualTo(tree.files().stream()
                        .map(file -> "created " + file + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints(@TempDir Path out) throws IOException {
        String printed = run("SEED_2021", out.toString(), FOLDER.toString());

        assertThat(Files.readString(Path.of("README.md"))).contains("\n```\n" + printed + "```\n");
    }

    private static Map<String, String> texts(Fleet fleet) {
        Map<String, String> texts = new TreeMap<>();
        FleetRenderer.create()
                .render(fleet)
                .files()
                .forEach(file -> texts.put(file + (file.executable() ? " (executable)" : ""), file.toText()));
        return texts;
    }

    private static String run(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            SeedFleet.main(args);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
