package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuiltInSchemasTest {

    @Test
    void theReaderOfManifestsReadsCrdsAsJacksonDoes() {
        assertThat(Kinds.load().asMap().values()).hasSizeGreaterThan(30).allSatisfy(type -> {
            byte[] text = CrdDocuments.text(type).getBytes(StandardCharsets.UTF_8);
            assertThat(YamlReader.readDocuments("crd.yaml", text).manifests())
                    .containsExactly(Manifest.of(CrdDocuments.crd(type)));
        });
    }

    @Test
    void everyKindOfTheModelHasASchema() {
        assertThat(BuiltInSchemas.load())
                .hasSameSizeAs(Kinds.load().asMap())
                .allSatisfy((kind, source) -> assertThat(source.get().kind()).isEqualTo(kind));
    }
}
