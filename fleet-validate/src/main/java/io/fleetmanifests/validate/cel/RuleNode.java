package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.SchemaNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The part of a schema that has rules, or has rules below it. */
final class RuleNode {

    private final List<CompiledRule> rules;
    private final ValueType type;
    private final Map<String, RuleNode> properties;
    private final Optional<RuleNode> items;
    private final Optional<RuleNode> additional;
    private final Optional<MapListKeys> keys;

    private RuleNode(SchemaNode schema, List<CompiledRule> rules, Map<String, RuleNode> properties) {
        this.rules = rules;
        this.type = ValueType.of(schema);
        this.properties = properties;
        this.items = schema.items().flatMap(RuleNode::of);
        this.additional = schema.additionalProperties().flatMap(RuleNode::of);
        this.keys = MapListKeys.of(schema);
    }

    /** The rules of a schema and of what is below it; empty when there are none. */
    static Optional<RuleNode> of(SchemaNode schema) {
        Map<String, RuleNode> properties = new TreeMap<>();
        schema.properties().forEach((key, property) -> of(property).ifPresent(node -> properties.put(key, node)));
        List<CompiledRule> rules =
                schema.traits().celRules().stream().map(CompiledRule::of).toList();
        RuleNode node = new RuleNode(schema, rules, properties);
        return node.isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private boolean isEmpty() {
        return rules.isEmpty() && properties.isEmpty() && items.isEmpty() && additional.isEmpty();
    }

    void check(JsonNode value, Optional<JsonNode> old, FieldPath at, Consumer<Problem> out) {
        if (value.isNull()) {
            return;
        }
        if (!rules.isEmpty()) {
            rules(value, old.filter(node -> !node.isNull()), at, out);
        }
        if (value.isObject()) {
            fields(value, old, at, out);
        } else if (value.isArray() && items.isPresent()) {
            Optional<Map<Object, JsonNode>> oldItems =
                    keys.flatMap(known -> old.filter(JsonNode::isArray).map(known::index));
            for (int i = 0; i < value.size(); i++) {
                JsonNode item = value.get(i);
                Optional<JsonNode> oldItem = oldItems.flatMap(
                        index -> keys.flatMap(known -> known.keyOf(item)).map(index::get));
                items.get().check(item, oldItem, at.index(i), out);
            }
        }
    }

    private void rules(JsonNode value, Optional<JsonNode> old, FieldPath at, Consumer<Problem> out) {
        try {
            Object self = type.toCel(value);
            Optional<Object> oldSelf = old.map(type::toCel);
            rules.forEach(rule -> rule.check(self, oldSelf, at, out));
        } catch (IllegalArgumentException e) {
            // Some texts have a format and are still no point in time: nothing can be said of them.
            rules.forEach(rule -> rule.fail(e, at, out));
        }
    }

    private void fields(JsonNode object, Optional<JsonNode> old, FieldPath at, Consumer<Problem> out) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            Optional<RuleNode> node = Optional.ofNullable(properties.get(key)).or(() -> additional);
            node.ifPresent(child ->
                    child.check(field.getValue(), old.flatMap(o -> Optional.ofNullable(o.get(key))), at.key(key), out));
        }
    }
}
