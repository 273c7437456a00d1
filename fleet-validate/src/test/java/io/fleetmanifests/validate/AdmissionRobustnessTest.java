package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules and defaults take any object: of the examples, each field may be anything. */
class AdmissionRobustnessTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            JSON.nullNode(),
            JSON.textNode(""),
            JSON.textNode("µ/é:٣"),
            JSON.numberNode(-1),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.booleanNode(true),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.arrayNode().add(3)).addNull(),
            JSON.objectNode(),
            JSON.objectNode().set("name", JSON.objectNode().put("kind", 3)));

    /** An example in which the value at a place, counted in the order of the text, is another one. */
    record Mutation(ManifestTree example, int place, JsonNode value) {}

    @Test
    void noRuleThrowsAndNoWebhookChangesWhatIsWrittenWhateverStandsInAField() {
        FleetValidator validator = FleetValidator.create();
        int mutations = 0;
        for (ManifestTree example : examples()) {
            int places = places(example);
            List<JsonNode> written = contents(example);
            for (int place = 0; place < places; place++) {
                JsonNode value = VALUES.get(mutations++ % VALUES.size());
                Mutation mutation = new Mutation(example, place, value);
                ManifestTree changed = changed(mutation);
                assertThat(validator.validate(changed, example)).isNotNull();
                assertThat(validator.validate(example, changed)).isNotNull();
                assertThat(contents(changed)).isEqualTo(contents(changed(mutation)));
            }
            assertThat(contents(example)).isEqualTo(written);
        }
        assertThat(mutations).isGreaterThan(3000);
    }

    private static List<JsonNode> contents(ManifestTree tree) {
        return tree.manifests()
                .<JsonNode>map(manifest -> manifest.content().deepCopy())
                .toList();
    }

    private static int places(ManifestTree example) {
        List<Runnable> places = new ArrayList<>();
        example.files()
                .forEach(file -> file.manifests()
                        .forEach(manifest -> collect(manifest.content().deepCopy(), JSON.nullNode(), places)));
        return places.size();
    }

    private static ManifestTree changed(Mutation mutation) {
        List<ManifestFile> files = new ArrayList<>();
        List<Runnable> places = new ArrayList<>();
        for (ManifestFile file : mutation.example().files()) {
            List<Manifest> documents = new ArrayList<>();
            for (Manifest manifest : file.manifests()) {
                JsonNode copy = manifest.content().deepCopy();
                documents.add(Manifest.of(copy));
                collect(copy, mutation.value(), places);
            }
            files.add(ManifestFile.of(file.path(), documents));
        }
        places.get(mutation.place()).run();
        return ManifestTree.builder().addAll(files).build();
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(
                    object.properties().stream().map(entry -> entry.getKey()).toList())) {
                places.add(() -> object.set(key, value));
                collect(object.at(JsonPointer.empty().appendProperty(key)), value, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value));
                collect(array.get(i), value, places);
            }
        }
    }

    private static List<ManifestTree> examples() {
        List<ManifestTree> trees = new ArrayList<>();
        for (String folder : RuleFixtures.folders()) {
            RuleFixtures fixtures = RuleFixtures.of(folder);
            for (String example : fixtures.examples("bad")) {
                trees.add(fixtures.tree(example));
            }
        }
        return trees;
    }
}
