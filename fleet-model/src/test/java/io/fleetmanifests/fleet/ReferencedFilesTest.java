package io.fleetmanifests.fleet;

import static io.fleetmanifests.fleet.FleetText.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReferencedFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheFilesOfAComponent() throws IOException {
        write("base/kustomization.yaml", "resources: [sub/a.yaml]\n");
        write("base/sub/a.yaml", "a: \u00e4\n");

        Fleet fleet = read("infra:\n- {kind: FolderComponent, name: base, from: base}\n");

        assertThat(((FolderComponent) fleet.infra().get(0)).files())
                .containsOnlyKeys("kustomization.yaml", "sub/a.yaml")
                .containsEntry("sub/a.yaml", "a: \u00e4\n");
    }

    @Test
    void readsTheFileOfFluxsComponents() throws IOException {
        write("gotk.yaml", "kind: Namespace\n");

        Fleet fleet = read("flux: {kind: FluxComponentsFile, from: gotk.yaml}\n");

        assertThat(fleet.flux()).contains(WorkerFlux.file("kind: Namespace\n"));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(findings(FleetText.GOOD + """
                        infra:
                        - {kind: FolderComponent, name: base, from: basse}
                        flux: {kind: FluxComponentsFile, from: gotk.yaml}
                        """, folder))
                .containsExactly(
                        "fleet.yaml:24:45 error fleet-from-unreadable FolderComponent base from: cannot be read, there is"
                                + " no such file or folder, got \"basse\"; name text files in UTF-8, relative to the fleet"
                                + " file",
                        "fleet.yaml:25:40 error fleet-from-unreadable Fleet flux.from: cannot be read, there is no such"
                                + " file or folder, got \"gotk.yaml\"; name text files in UTF-8, relative to the fleet"
                                + " file");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.createDirectory(folder.resolve("base"));
        Files.write(folder.resolve("base/kustomization.yaml"), new byte[] {(byte) 0xff});

        assertThat(findings(FleetText.GOOD + "infra:\n- {kind: FolderComponent, name: base, from: base}\n", folder))
                .containsExactly(
                        "fleet.yaml:24:45 error fleet-from-unreadable FolderComponent base from: cannot be read,"
                                + " it is not text in UTF-8, got \"base\"; name text files in UTF-8, relative to the fleet file");
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThat(findings(FleetText.GOOD + "flux: {kind: FluxComponentsFile, from: \"a\\0b\"}\n", folder))
                .containsExactly(
                        "fleet.yaml:23:40 error fleet-from-unreadable Fleet flux.from: cannot be read, it is no"
                                + " path, got \"a\\u0000b\"; name text files in UTF-8, relative to the fleet file");
    }

    @Test
    void refusesWhatIsNoTextInTheFleetItself() {
        assertThat(findings(FleetText.GOOD + "flux: {kind: FluxComponentsFile, from: 7}\n", folder))
                .containsExactly(
                        "fleet.yaml:23:40 error fleet-type Fleet flux.from: must be text; name a file or folder");
    }

    @Test
    void refusesTwoSourcesOfOneContent() {
        assertThat(findings(FleetText.GOOD + "flux: {kind: FluxComponentsFile, yaml: \"\", from: x.yaml}\n", folder))
                .containsExactly("fleet.yaml:23:44 error fleet-from Fleet flux.from: must not stand beside yaml;"
                        + " keep one of the two");
    }

    @Test
    void refusesAFolderWithoutAKustomization() throws IOException {
        write("base/a.yaml", "a: 1\n");

        assertThat(findings(FleetText.GOOD + "infra:\n- {kind: FolderComponent, name: base, from: base}\n", folder))
                .containsExactly("fleet.yaml:24:3 error infra-no-kustomization FolderComponent base files: must contain"
                        + " kustomization.yaml, got [a.yaml]; add one that lists the folder's manifests");
    }

    @Test
    void leavesFromToTheKindsThatHaveIt() {
        assertThat(findings(FleetText.GOOD + "flux: {kind: FluxComponentsExported, from: gotk.yaml}\n", folder))
                .containsExactly("fleet.yaml:23:38 error fleet-unknown-key Fleet flux.from: is not a known key, got"
                        + " \"from\"; delete it, or use one of []");
    }

    private Fleet read(String more) {
        return FleetReader.read("fleet.yaml", (FleetText.GOOD + more).getBytes(StandardCharsets.UTF_8), folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
