package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.KindVersions;
import java.time.Duration;
import java.util.Optional;

/** A length of time: {@code 10m} in the older version, the number of its seconds in the newer one, which knows no parts of them. */
final class Seconds implements FieldForm {

    @Override
    public Optional<JsonNode> newer(JsonNode older, KindVersions versions) {
        return GoDuration.tryParse(older.asText())
                .map(GoDuration::toDuration)
                .map(length -> IntNode.valueOf((int) Math.min(whole(length), Integer.MAX_VALUE)));
    }

    /** Java rounds down, also below zero; Go cuts. */
    private static long whole(Duration length) {
        return length.isNegative() ? -length.negated().toSeconds() : length.toSeconds();
    }

    @Override
    public Optional<JsonNode> older(JsonNode newer, KindVersions versions) {
        return newer.isIntegralNumber() && newer.canConvertToInt()
                ? Optional.of(TextNode.valueOf(
                        GoDuration.of(Duration.ofSeconds(newer.intValue())).toString()))
                : Optional.empty();
    }
}
