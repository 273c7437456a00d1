package io.fleetmanifests.samples.multicloud;

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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiCloudFleetTest {

    @ParameterizedTest
    @CsvSource({"CAPI_V1BETA1, HELM", "CAPI_V1BETA1, MANIFESTS", "CURRENT, HELM", "CURRENT, MANIFESTS"})
    void theProgramAndTheFileRenderTheSameTree(ApiProfile profile, RepositoryLayout layout) {
        Fleet program = MultiCloudFleet.fleet().withProfile(profile).withLayout(layout);
        Fleet file =
                FleetReader.read(Path.of("fleet.yaml")).withProfile(profile).withLayout(layout);

        assertThat(texts(file)).isEqualTo(texts(program)).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"CAPI_V1BETA1, HELM", "CAPI_V1BETA1, MANIFESTS", "CURRENT, HELM", "CURRENT, MANIFESTS"})
    void validationFindsNothing(ApiProfile profile, RepositoryLayout layout) {
        Fleet fleet = MultiCloudFleet.fleet().withProfile(profile).withLayout(layout);

        assertThat(FleetManifests.render(fleet).report().findings()).isEmpty();
    }

    @Test
    void theProgramWritesTheTree(@TempDir Path out) throws IOException {
        String printed = run("CAPI_V1BETA1", out.toString());

        ManifestTree tree =
                FleetRenderer.create().render(MultiCloudFleet.fleet().withProfile(ApiProfile.CAPI_V1BETA1));
        for (ManifestFile file : tree.files()) {
            assertThat(out.resolve(file.path().toString())).hasBinaryContent(file.toBytes());
        }
        assertThat(printed.lines()).hasSize(tree.files().size()).allMatch(line -> line.startsWith("created "));
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints(@TempDir Path out) throws IOException {
        String printed = run("CURRENT", out.toString());

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
            MultiCloudFleet.main(args);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
