package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.Optional;

/** What the Flux Operator makes of a FluxInstance, as far as its distribution is not asked: the source and the root. */
final class FluxInstanceExpander {

    private static final String CONTROL = "kustomize.toolkit.fluxcd.io/";

    private final Session session;

    FluxInstanceExpander(Session session) {
        this.session = session;
    }

    Expansion expand(Expansion.Builder expansion) {
        FluxObject object = expansion.object();
        expansion.add(session.places()
                .of(
                        FluxRules.DISTRIBUTION,
                        object,
                        FieldPath.of("spec", "distribution"),
                        "installs Flux from its distribution, whose objects are not listed here",
                        "expect the controllers that it names"));
        if (object.spec().path("sync").isObject()) {
            expansion.apply(source(object), object.placed().origin().source(), Optional.empty());
            expansion.apply(root(object), object.placed().origin().source(), Optional.empty());
        }
        return expansion.build();
    }

    /** The source of {@code spec.sync}, named after the namespace unless it has a name. */
    static ObjectNode source(FluxObject object) {
        JsonNode sync = object.spec().path("sync");
        String kind = kind(sync);
        ObjectNode source = object(object, "source.toolkit.fluxcd.io/v1", kind);
        ObjectNode spec = source.putObject("spec");
        spec.put("interval", interval(sync));
        String ref = sync.path("ref").asText();
        switch (kind) {
            case "Bucket" -> {
                spec.put("bucketName", ref);
                spec.set("endpoint", sync.path("url"));
            }
            case "OCIRepository" -> {
                spec.set("url", sync.path("url"));
                spec.putObject("ref").put("tag", ref);
            }
            default -> {
                spec.set("url", sync.path("url"));
                spec.putObject("ref").put("name", ref);
            }
        }
        if (!sync.path("pullSecret").asText().isEmpty()) {
            spec.putObject("secretRef").set("name", sync.path("pullSecret"));
        }
        if (sync.path("provider").isTextual()) {
            spec.set("provider", sync.path("provider"));
        }
        return source;
    }

    /** The Kustomization of {@code spec.sync}. */
    static ObjectNode root(FluxObject object) {
        JsonNode sync = object.spec().path("sync");
        ObjectNode root = object(object, "kustomize.toolkit.fluxcd.io/v1", FluxObject.KUSTOMIZATION);
        ObjectNode spec = root.putObject("spec");
        spec.put("interval", "10m0s");
        spec.set("path", sync.path("path"));
        spec.put("prune", true);
        spec.putObject("sourceRef").put("kind", kind(sync)).put("name", name(object));
        return root;
    }

    private static String kind(JsonNode sync) {
        String kind = sync.path("kind").asText();
        return kind.isEmpty() ? "GitRepository" : kind;
    }

    private static String interval(JsonNode sync) {
        String interval = sync.path("interval").asText();
        return interval.isEmpty() ? "1m0s" : interval;
    }

    private static String name(FluxObject object) {
        String name = object.spec().path("sync").path("name").asText();
        return name.isEmpty() ? object.namespace() : name;
    }

    /** Flux neither overwrites nor prunes what the operator made. */
    private static ObjectNode object(FluxObject instance, String apiVersion, String kind) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("apiVersion", apiVersion).put("kind", kind);
        ObjectNode metadata = object.putObject("metadata");
        metadata.put("name", name(instance)).put("namespace", instance.namespace());
        metadata.putObject("annotations").put(CONTROL + "prune", "Disabled").put(CONTROL + "ssa", "Ignore");
        return object;
    }
}
