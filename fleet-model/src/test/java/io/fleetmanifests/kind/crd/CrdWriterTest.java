package io.fleetmanifests.kind.crd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrdWriterTest {

    @Test
    void theClassPathHasACrdOfEveryKindInEveryVersionAndNoOther() throws IOException, URISyntaxException {
        List<GroupVersionKind> defined = new ArrayList<>();
        for (String crd : read(onClassPath()).values()) {
            JsonNode spec = new YAMLMapper().readTree(crd).get("spec");
            for (JsonNode version : spec.get("versions")) {
                defined.add(new GroupVersionKind(
                        spec.get("group").textValue(),
                        version.get("name").textValue(),
                        spec.at("/names/kind").textValue()));
                assertThat(version.at("/schema/openAPIV3Schema/properties/spec/type")
                                .textValue())
                        .isEqualTo("object");
            }
        }

        assertThat(defined)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Kinds.load().asMap().keySet());
    }

    @Test
    void aCrdIsNamedAfterItsPluralAndGroup() throws IOException, URISyntaxException {
        for (var crd : read(onClassPath()).entrySet()) {
            JsonNode document = new YAMLMapper().readTree(crd.getValue());
            String name = document.at("/spec/names/plural").textValue() + "."
                    + document.at("/spec/group").textValue();

            assertThat(document.at("/metadata/name").textValue()).isEqualTo(name);
            assertThat(crd.getKey()).isEqualTo(name + ".yaml");
        }
    }

    @Test
    void twoRunsWriteTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException, URISyntaxException {
        CrdWriter.main(new String[] {first.toString()});
        CrdWriter.main(new String[] {second.toString()});

        assertThat(read(first)).isEqualTo(read(second)).isEqualTo(read(onClassPath()));
    }

    @Test
    void propertiesAreSorted() throws IOException, URISyntaxException {
        for (String crd : read(onClassPath()).values()) {
            for (JsonNode properties : new YAMLMapper().readTree(crd).findValues("properties")) {
                List<String> names = new ArrayList<>();
                properties.fieldNames().forEachRemaining(names::add);
                assertThat(names).isSorted();
            }
        }
    }

    private static Path onClassPath() throws URISyntaxException {
        return Path.of(CrdWriterTest.class.getResource("/META-INF/fleet/crds").toURI());
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
