package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.PlacedObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the ConfigMaps and Secrets that Flux objects take values from. */
final class ClusterData {

    /** Whether data are known. */
    enum Outcome {
        /** They are. */
        KNOWN,
        /** They are not in the repository, or encrypted. */
        UNKNOWN
    }

    /**
     * The data of an object.
     *
     * @param present whether the object is there; one that is not, and need not be, has no data
     */
    record Answer(Outcome outcome, Map<String, String> data, boolean present) {

        private static final Answer UNKNOWN = new Answer(Outcome.UNKNOWN, Map.of(), false);
        private static final Answer ABSENT = new Answer(Outcome.KNOWN, Map.of(), false);
    }

    private final FindingPlaces places;

    ClusterData(FindingPlaces places) {
        this.places = places;
    }

    /** The data of the object that a reference of a Flux object names; a finding when nobody can know them. */
    Answer of(Expansion.Builder expansion, JsonNode reference, FieldPath path) {
        String kind = reference.path("kind").asText();
        String name = reference.path("name").asText();
        String namespace = expansion.object().namespace();
        Optional<PlacedObject> found = expansion.lookups().find("", kind, namespace, name);
        if (found.isEmpty()) {
            return reference.path("optional").asBoolean() ? Answer.ABSENT : missing(expansion, kind, name, path);
        }
        JsonNode content = found.get().content();
        if (content.path("sops").isObject()) {
            expansion.unknownValues(places.of(
                    FluxRules.VALUE_UNKNOWN,
                    expansion.object(),
                    path,
                    "takes values from the " + kind + " " + Values.quote(name) + ", which is encrypted",
                    "expect nothing of what depends on them"));
            return Answer.UNKNOWN;
        }
        return new Answer(Outcome.KNOWN, data(kind, content), true);
    }

    /** Secrets are seldom in a repository, so that one is absent says nothing; with a ConfigMap it most often is a slip. */
    private Answer missing(Expansion.Builder expansion, String kind, String name, FieldPath path) {
        boolean secret = kind.equals("Secret");
        expansion.unknownValues(places.of(
                secret ? FluxRules.VALUE_UNKNOWN : FluxRules.CONFIG_MAP_MISSING,
                expansion.object(),
                path,
                "takes values from the " + kind + " " + Values.quote(name) + ", which is not in the repository",
                secret ? "expect nothing of what depends on them" : "add it, or set optional"));
        return Answer.UNKNOWN;
    }

    private static Map<String, String> data(String kind, JsonNode content) {
        Map<String, String> data = new TreeMap<>();
        for (var entry : content.path("data").properties()) {
            String text = entry.getValue().asText();
            data.put(entry.getKey(), kind.equals("Secret") ? decoded(text) : text);
        }
        for (var entry : content.path("stringData").properties()) {
            data.put(entry.getKey(), entry.getValue().asText());
        }
        return data;
    }

    /** What is no base64 would not be a Secret; its text is as good as any then. */
    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
