package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.KindVersions;
import java.util.Optional;

/** How one value is written in an older and in a newer version. Keeps no state. */
public interface FieldForm {

    /**
     * The value as the newer version has it; a missing node when that has none, and empty when it cannot be said.
     *
     * @param older a value that is not null; may be changed
     * @param versions the versions of other kinds
     */
    Optional<JsonNode> newer(JsonNode older, KindVersions versions);

    /** The value as the older version has it; likewise. */
    Optional<JsonNode> older(JsonNode newer, KindVersions versions);
}
