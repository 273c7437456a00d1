package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    @Test
    void keysOfDifferentFilesAreTheSameInstanceAsThoseOfSourceCode() {
        assertThat(firstKey("replicas: 1\n"))
                .isSameAs(firstKey("\"replicas\": 2\n"))
                .isSameAs("replicas");
    }

    @Test
    void longKeysStayAsTheyAre() {
        String key = "k".repeat(65);

        assertThat(KnownKeys.same(key)).isSameAs(key);
        assertThat(firstKey(key + ": 1\n")).isEqualTo(key);
    }

    private static String firstKey(String text) {
        YamlDocuments documents = YamlReader.readDocuments("file.yaml", text.getBytes(StandardCharsets.UTF_8));
        return documents.manifests().get(0).content().fieldNames().next();
    }
}
