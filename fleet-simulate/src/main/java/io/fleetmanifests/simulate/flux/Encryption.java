package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.simulate.kustomize.BuiltObject;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Optional;

/** Objects that SOPS has encrypted. */
final class Encryption {

    private final FindingPlaces places;

    Encryption(FindingPlaces places) {
        this.places = places;
    }

    /** Adds what there is to say of an object: that nobody decrypts it, or that nobody knows its values. */
    void check(BuiltObject object, Expansion.Builder expansion) {
        JsonNode content = object.content();
        if (!content.path("sops").isObject() || Ownership.says(content, "decrypt", "disabled")) {
            return;
        }
        if (expansion.object().spec().path("decryption").isObject()) {
            expansion.add(finding(FluxRules.VALUE_UNKNOWN, object, "is encrypted, so its values are not known here"));
        } else {
            expansion.fail(finding(
                    FluxRules.NOT_DECRYPTED,
                    object,
                    "is encrypted, and " + expansion.object().applier() + " does not say how to decrypt it"));
        }
    }

    private Finding finding(Rule rule, BuiltObject object, String message) {
        PlacedObject placed =
                new PlacedObject(object.content(), new Origin(List.of(), Optional.empty(), object.source()));
        Optional<String> hint = rule.equals(FluxRules.NOT_DECRYPTED)
                ? Optional.of("set spec.decryption of the Kustomization")
                : Optional.empty();
        return places.of(rule, rule.severity(), placed, FieldPath.root(), message, hint);
    }
}
