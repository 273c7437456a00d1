package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.flux.helm.HelmRelease;
import io.fleetmanifests.kind.flux.helm.HelmReleaseSpec;
import io.fleetmanifests.tree.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindFixtureTest {

    private static final List<String> FILES = List.of("minimal.yaml", "full.yaml");

    static Stream<KindFixture> kinds() {
        return KindFixture.all();
    }

    @Test
    void everyKindHasItsFolderAndEveryFolderItsKind() throws IOException {
        try (Stream<Path> folders = Files.walk(KindFixture.root(), 2)) {
            assertThat(folders.filter(folder ->
                                    folder.getNameCount() == KindFixture.root().getNameCount() + 2)
                            .map(folder -> KindFixture.root().relativize(folder).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().map(KindFixture::folder).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFolderHasTheTwoFilesAndTheirOutput(KindFixture kind) throws IOException {
        try (Stream<Path> files = Files.list(kind.file("."))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("minimal.yaml", "full.yaml")
                    .isSubsetOf("minimal.yaml", "minimal.out.yaml", "full.yaml", "full.out.yaml");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesWhatItReads(KindFixture kind) {
        for (String file : FILES) {
            String output = file.replace(".yaml", ".out.yaml");
            boolean differs = Files.exists(kind.file(output));

            List<Resource<?>> read = kind.read(kind.documents(file));
            String written = KindFixture.write(read);

            assertThat(written).as(file).isEqualTo(kind.text(differs ? output : file));
            assertThat(kind.read(KindFixture.parse(written))).as(file).isEqualTo(read);
            assertThat(read.stream().map(Manifest::of).map(Manifest::content).toList())
                    .as(file)
                    .isEqualTo(KindFixture.parse(written));
            assertThat(differs && kind.text(file).equals(written))
                    .as(output + " says the same as " + file)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFullFixtureSetsEveryAttribute(KindFixture kind) {
        List<JsonNode> specs = KindFixture.specs(kind.documents("full.yaml"));

        assertThat(SpecShape.of(SpecShape.specOf(kind.type()), specs).unset()).isEmpty();
    }

    @Test
    void anAttributeThatNoFixtureSetsIsNamed() {
        KindFixture kind =
                kinds().filter(it -> it.type() == HelmRelease.class).findFirst().orElseThrow();
        List<JsonNode> specs = KindFixture.specs(kind.documents("full.yaml"));
        ((ObjectNode) specs.get(0)).remove("releaseName");
        ((ObjectNode) specs.get(0).at("/postRenderers/0/kustomize/patches/0/target")).remove("labelSelector");

        assertThat(SpecShape.of(HelmReleaseSpec.class, specs).unset())
                .containsExactly(".postRenderers[].kustomize.patches[].target.labelSelector", ".releaseName");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesAKeyItDoesNotKnowWhereverItStands(KindFixture kind) {
        List<ObjectNode> documents = kind.documents("full.yaml");
        Class<?> spec = SpecShape.specOf(kind.type());
        for (ObjectNode document : documents) {
            refusesUnknownKeyIn(document, document, kind);
            refusesUnknownKeyIn((ObjectNode) document.get("metadata"), document, kind);
            SpecShape.of(spec, KindFixture.specs(List.of(document)))
                    .objects()
                    .values()
                    .forEach(object -> refusesUnknownKeyIn(object, document, kind));
        }
    }

    private static void refusesUnknownKeyIn(ObjectNode object, ObjectNode document, KindFixture kind) {
        object.put("mispelt", true);
        assertThatThrownBy(() -> kind.read(document))
                .as("%s", object)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Unrecognized field \"mispelt\" (class ")
                .hasCauseInstanceOf(UnrecognizedPropertyException.class);
        object.remove("mispelt");
    }
}
