package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;

/** Equality of documents as an API server sees it: one number is equal to itself whatever Java type holds it. */
final class SameContent {

    private static final Comparator<JsonNode> SCALARS = (one, other) -> sameScalar(one, other) ? 0 : 1;

    private SameContent() {}

    static boolean equal(JsonNode one, JsonNode other) {
        return one.equals(SCALARS, other);
    }

    private static boolean sameScalar(JsonNode one, JsonNode other) {
        if (!one.isNumber() || !other.isNumber()) {
            return one.equals(other);
        }
        if (isFinite(one) && isFinite(other)) {
            return decimal(one).compareTo(decimal(other)) == 0;
        }
        return isFinite(one) == isFinite(other) && Double.compare(one.doubleValue(), other.doubleValue()) == 0;
    }

    /** Whether there is a decimal for the number; a decimal is finite even where no double is large enough for it. */
    private static boolean isFinite(JsonNode number) {
        return number.isBigDecimal() || number.isBigInteger() || Double.isFinite(number.doubleValue());
    }

    private static BigDecimal decimal(JsonNode number) {
        if (number.isDouble()) {
            return YamlNumbers.decimal(number.doubleValue());
        }
        return number.isFloat() ? new BigDecimal(number.asText()) : number.decimalValue();
    }

    static int hash(JsonNode node) {
        int hash = 0;
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                hash += (field.getKey().hashCode() * 31) ^ hash(field.getValue());
            }
        } else if (node.isArray()) {
            for (JsonNode item : node) {
                hash = 31 * hash + hash(item);
            }
        } else {
            // Equal numbers have the same double, and adding zero takes the sign of zero away.
            hash = node.isNumber() ? Double.hashCode(decimalAsDouble(node) + 0.0) : node.hashCode();
        }
        return hash;
    }

    private static double decimalAsDouble(JsonNode number) {
        return number.isFloat() ? Double.parseDouble(number.asText()) : number.doubleValue();
    }
}
