package io.fleetmanifests.validate.admission.capi.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.format.SemanticVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.Optional;
import java.util.function.Consumer;

/** Versions of Kubernetes, which have a {@code v} in front. */
public final class KubernetesVersions {

    private KubernetesVersions() {}

    /** Puts the {@code v} in front of a text that lacks it, as the mutating webhooks do; an empty one stays empty. */
    public static void complete(ObjectNode object, String key) {
        Field.root(object)
                .at(key)
                .text()
                .filter(version -> !version.isEmpty() && !version.startsWith("v"))
                .ifPresent(version -> object.put(key, "v" + version));
    }

    /** The version after the {@code v}; empty when it is none. */
    public static Optional<SemanticVersion> parse(String text) {
        return SemanticVersion.parse(text.startsWith("v") ? text.substring(1) : text);
    }

    /** Asks that a text is a version in full. */
    public static void check(Rule rule, Field version, Consumer<Problem> problems) {
        if (version.text().isPresent() && parse(version.textOrEmpty()).isEmpty()) {
            problems.accept(version.problem(
                    rule, "must be major.minor.patch, got " + version.quoted(), "write v1.33.2, in full, for example"));
        }
    }
}
