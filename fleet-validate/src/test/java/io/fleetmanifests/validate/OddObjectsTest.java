package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of webhooks take any JSON, whatever the schema has said of it already. */
class OddObjectsTest {

    private static final List<JsonNode> ODD = odd("null", "7", "\"x\"", "true", "[]", "{}", "[7, null, [{}]]");

    static Stream<RuleFixtures> rules() {
        return Admissions.builtIn().allRules().stream().map(Rule::id).map(RuleFixtures::of);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleFailsOverAValueOfTheWrongType(RuleFixtures fixtures) {
        FleetValidator validator = FleetValidator.create();
        List<JsonNode> objects = read(fixtures.text("bad.yaml").orElseThrow());
        List<JsonNode> before =
                fixtures.text("bad-before.yaml").map(OddObjectsTest::read).orElse(objects);
        int checked = 0;
        for (JsonNode object : objects) {
            for (JsonNode odd : ODD) {
                for (JsonNode other : replaced(object, odd)) {
                    ManifestTree tree = tree(objects, object, other);
                    assertThat(validator.validate(tree, tree(before, object, object)))
                            .isNotNull();
                    assertThat(validator.validate(tree(before, object, object), tree))
                            .isNotNull();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    /** The object with another value in each place in turn. */
    private static List<JsonNode> replaced(JsonNode value, JsonNode by) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isObject()) {
            value.fieldNames()
                    .forEachRemaining(key -> Stream.concat(Stream.of(by), replaced(value.path(key), by).stream())
                            .forEach(inner -> all.add(((ObjectNode) value.deepCopy()).set(key, inner))));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                for (JsonNode inner : replaced(value.path(i), by)) {
                    ArrayNode copy = value.deepCopy();
                    copy.set(i, inner);
                    all.add(copy);
                }
            }
        }
        return all;
    }

    private static ManifestTree tree(List<JsonNode> objects, JsonNode object, JsonNode other) {
        ManifestTree.Builder tree = ManifestTree.builder();
        for (int i = 0; i < objects.size(); i++) {
            JsonNode content = objects.get(i).equals(object) ? other : objects.get(i);
            tree.add(ManifestFile.of(TreePath.of(i + ".yaml"), List.of(Manifest.of(content))));
        }
        return tree.build();
    }

    private static List<JsonNode> read(String yaml) {
        ManifestTree tree = ManifestTree.builder()
                .add(YamlReader.read(TreePath.of("a.yaml"), yaml.getBytes(StandardCharsets.UTF_8)))
                .build();
        return tree.files().stream()
                .flatMap(file -> file.manifests().stream())
                .map(Manifest::content)
                .toList();
    }

    private static List<JsonNode> odd(String... json) {
        return Stream.of(json).map(OddObjectsTest::parse).toList();
    }

    private static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
