package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fleetmanifests.kind.KindVersions;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The forms that several kinds have. */
public final class Forms {

    /** The same value in both versions. */
    static final FieldForm SAME = both(UnaryOperator.identity(), UnaryOperator.identity());

    /** A value that the newer version does not have. */
    static final FieldForm OLDER_ONLY = both(older -> MissingNode.getInstance(), newer -> MissingNode.getInstance());

    /** An object that may be empty in the older version only, where it says no more than its absence. */
    static final FieldForm NEVER_EMPTY = both(
            older -> older.isObject() && older.isEmpty() ? MissingNode.getInstance() : older, UnaryOperator.identity());

    /** A length of time in the older version, such as {@code 10m}, and its seconds in the newer one. */
    public static final FieldForm SECONDS = new Seconds();

    private Forms() {}

    private static FieldForm both(UnaryOperator<JsonNode> newer, UnaryOperator<JsonNode> older) {
        return new FieldForm() {
            @Override
            public Optional<JsonNode> newer(JsonNode value, KindVersions versions) {
                return Optional.of(newer.apply(value));
            }

            @Override
            public Optional<JsonNode> older(JsonNode value, KindVersions versions) {
                return Optional.of(older.apply(value));
            }
        };
    }
}
