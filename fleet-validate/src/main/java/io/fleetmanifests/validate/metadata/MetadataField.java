package io.fleetmanifests.validate.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fields of ObjectMeta and the JSON that they take. */
enum MetadataField {
    NAME("name", "a string", JsonNode::isTextual),
    GENERATE_NAME("generateName", "a string", JsonNode::isTextual),
    NAMESPACE("namespace", "a string", JsonNode::isTextual),
    SELF_LINK("selfLink", "a string", JsonNode::isTextual),
    UID("uid", "a string", JsonNode::isTextual),
    RESOURCE_VERSION("resourceVersion", "a string", JsonNode::isTextual),
    GENERATION("generation", "an integer", MetadataField::isInteger),
    CREATION_TIMESTAMP("creationTimestamp", "a time such as \"2026-01-31T12:00:00Z\"", MetadataField::isTime),
    DELETION_TIMESTAMP("deletionTimestamp", "a time such as \"2026-01-31T12:00:00Z\"", MetadataField::isTime),
    DELETION_GRACE_PERIOD("deletionGracePeriodSeconds", "an integer", MetadataField::isInteger),
    LABELS("labels", "an object", JsonNode::isObject),
    ANNOTATIONS("annotations", "an object", JsonNode::isObject),
    OWNER_REFERENCES("ownerReferences", "a list", JsonNode::isArray),
    FINALIZERS("finalizers", "a list", JsonNode::isArray),
    MANAGED_FIELDS("managedFields", "a list", JsonNode::isArray),
    UNKNOWN("", "absent", value -> false);

    private static final Pattern TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.,][0-9]+)?(Z|[-+]([01][0-9]|2[0-3]):[0-5][0-9])");
    private static final Map<String, MetadataField> BY_KEY = new LinkedHashMap<>();

    static {
        Arrays.stream(values()).filter(field -> field != UNKNOWN).forEach(field -> BY_KEY.put(field.key, field));
    }

    private final String key;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a function of its argument
    private final Predicate<JsonNode> type;

    MetadataField(String key, String description, Predicate<JsonNode> type) {
        this.key = key;
        this.description = description;
        this.type = type;
    }

    static MetadataField named(String key) {
        return BY_KEY.getOrDefault(key, UNKNOWN);
    }

    static Set<String> keys() {
        return BY_KEY.keySet();
    }

    boolean accepts(JsonNode value) {
        return type.test(value);
    }

    String description() {
        return description;
    }

    private static boolean isInteger(JsonNode value) {
        return value.isNumber() && (value.canConvertToExactIntegral() && value.canConvertToLong());
    }

    private static boolean isTime(JsonNode value) {
        if (!value.isTextual()) {
            return false;
        }
        var matcher = TIME.matcher(value.textValue());
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDate.parse(matcher.group(1));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
