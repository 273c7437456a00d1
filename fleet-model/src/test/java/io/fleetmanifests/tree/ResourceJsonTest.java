package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.AzureManagedCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceJsonTest {

    private static final Map<String, String> SAMPLES = Map.of(
            "labels", "{\"a\":\"1\"}",
            "annotations", "{\"a\":\"1\"}",
            "finalizers", "[\"example.org/wait\"]",
            "ownerReferences",
                    "[{\"apiVersion\":\"cluster.x-k8s.io/v1beta2\",\"kind\":\"Cluster\",\"name\":\"north-1\"}]",
            "managedFields", "[{\"manager\":\"flux\"}]",
            "generation", "3",
            "deletionGracePeriodSeconds", "30");

    /** The properties that fabric8's metadata has, whatever its version. */
    static List<String> metadataProperties() {
        List<String> names = new ArrayList<>();
        KindMapper.json()
                .getSerializationConfig()
                .introspect(KindMapper.json().constructType(ObjectMeta.class))
                .findProperties()
                .forEach(property -> names.add(property.getName()));
        return names;
    }

    @ParameterizedTest
    @MethodSource("metadataProperties")
    void losesNothingOfTheMetadata(String name) throws Exception {
        JsonNode value = KindMapper.json().readTree(SAMPLES.getOrDefault(name, "\"x\""));
        ObjectNode given = JsonNodeFactory.instance.objectNode().set(name, value);

        assertThat(metadataOf(given)).isEqualTo(given);
    }

    @Test
    void writesNameNamespaceLabelsAndAnnotationsFirstAndMapsByKey() throws Exception {
        JsonNode given = KindMapper.json()
                .readTree("{\"uid\":\"u\",\"finalizers\":[\"f\"],\"annotations\":{\"b\":\"1\",\"a\":\"2\"},"
                        + "\"labels\":{\"d\":\"1\",\"c\":\"2\"},\"namespace\":\"fleet\",\"name\":\"north-1\"}");

        assertThat(metadataOf(given))
                .hasToString("{\"name\":\"north-1\",\"namespace\":\"fleet\",\"labels\":{\"c\":\"2\",\"d\":\"1\"},"
                        + "\"annotations\":{\"a\":\"2\",\"b\":\"1\"},\"finalizers\":[\"f\"],\"uid\":\"u\"}");
    }

    private static JsonNode metadataOf(JsonNode given) throws Exception {
        AzureManagedCluster cluster = new AzureManagedCluster();
        cluster.setMetadata(KindMapper.json().treeToValue(given, ObjectMeta.class));
        return ResourceJson.of(cluster).get("metadata");
    }
}
