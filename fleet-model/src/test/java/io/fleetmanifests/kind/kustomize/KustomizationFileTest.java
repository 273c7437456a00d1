package io.fleetmanifests.kind.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.SpecShape;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KustomizationFileTest {

    @Test
    void saysFirstWhatItIs() {
        KustomizationFile file = KustomizationFile.builder()
                .addResources("cluster.yaml", "pools")
                .namespace("fleet")
                .build();

        assertThat(yaml(file)).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: fleet
                        resources:
                        - cluster.yaml
                        - pools
                        """);
    }

    @Test
    void aComponentHasKindAndVersionOfItsOwn() {
        KustomizationFile component = KustomizationFile.component()
                .addPatches(Patch.builder().path("replicas.yaml").build())
                .build();

        assertThat(yaml(component)).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1alpha1
                        kind: Component
                        patches:
                        - path: replicas.yaml
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.yaml", "component.yaml"})
    void writesWhatItReads(String name) throws IOException {
        KustomizationFile file = read(document(name));

        assertThat(yaml(file)).isEqualTo(text(name));
        assertThat(read(new YAMLMapper().readTree(yaml(file)))).isEqualTo(file);
    }

    @Test
    void theFullFixtureSetsEveryAttribute() throws IOException {
        assertThat(SpecShape.of(KustomizationFile.class, List.of(document("full.yaml")))
                        .unset())
                .isEmpty();
    }

    @Test
    void refusesAKeyItDoesNotKnowWhereverItStands() throws IOException {
        JsonNode document = document("full.yaml");

        for (ObjectNode object : SpecShape.of(KustomizationFile.class, List.of(document))
                .objects()
                .values()) {
            object.put("mispelt", true);
            assertThatThrownBy(() -> read(document))
                    .isInstanceOfSatisfying(
                            UnrecognizedPropertyException.class,
                            e -> assertThat(e.getPropertyName()).isEqualTo("mispelt"));
            object.remove("mispelt");
        }
        assertThat(read(document)).isEqualTo(read(document("full.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bases", "commonLabels", "patchesStrategicMerge", "patchesJson6902", "vars", "imageTags"})
    void refusesWhatKustomizeDeprecates(String name) {
        assertThatThrownBy(() -> KindMapper.json().readValue("{\"" + name + "\":[]}", KustomizationFile.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void kindAndVersionMayBeLeftOut() throws JsonProcessingException {
        assertThat(KindMapper.json().readValue("{\"resources\":[\"a.yaml\"]}", KustomizationFile.class))
                .isEqualTo(KustomizationFile.builder().addResources("a.yaml").build());
        assertThat(KindMapper.json().readValue("{\"kind\":\"Component\"}", KustomizationFile.class))
                .isEqualTo(KustomizationFile.component().build());
    }

    @Test
    void refusesAnotherKind() {
        assertThatThrownBy(
                        () -> KustomizationFile.builder().kind("Kustomisation").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind: must be Kustomization or Component, got \"Kustomisation\";"
                        + " leave it out for a Kustomization");
    }

    @Test
    void refusesTheVersionOfTheOtherKindOrOfFlux() {
        assertThatThrownBy(() -> KustomizationFile.component()
                        .apiVersion("kustomize.config.k8s.io/v1beta1")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("apiVersion: of a Component must be kustomize.config.k8s.io/v1alpha1,"
                        + " got \"kustomize.config.k8s.io/v1beta1\"; leave it out");
        assertThatThrownBy(() -> KustomizationFile.builder()
                        .apiVersion("kustomize.toolkit.fluxcd.io/v1")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("apiVersion: of a Kustomization must be kustomize.config.k8s.io/v1beta1,"
                        + " got \"kustomize.toolkit.fluxcd.io/v1\"; leave it out");
    }

    private static KustomizationFile read(JsonNode document) throws JsonProcessingException {
        return KindMapper.json().treeToValue(document, KustomizationFile.class);
    }

    private static JsonNode document(String name) throws IOException {
        return new YAMLMapper().readTree(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = KustomizationFileTest.class.getResourceAsStream("/fixtures/kustomize/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String yaml(KustomizationFile file) {
        return ManifestFile.of(TreePath.of("kustomization.yaml"), Manifest.of(file))
                .toText();
    }
}
