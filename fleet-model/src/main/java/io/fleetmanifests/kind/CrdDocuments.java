package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The CustomResourceDefinitions that the build generated from the kinds, as they stand in the jar. */
public final class CrdDocuments {

    /** The folder of the jar that holds a file {@code <plural>.<group>.yaml} for each CRD. */
    public static final String FOLDER = "META-INF/fleet/crds/";

    private CrdDocuments() {}

    /** The name of a kind's CRD, which all its versions share: {@code <plural>.<group>}. */
    public static String name(Class<? extends Resource<?>> kind) {
        return HasMetadata.getFullResourceName(kind);
    }

    /**
     * The CRD of a kind as YAML, as it stands in the jar.
     *
     * @throws IllegalStateException when the jar lacks it
     */
    public static String text(Class<? extends Resource<?>> kind) {
        String file = FOLDER + name(kind) + ".yaml";
        try (InputStream in = kind.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(kind.getName() + ": its jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The CRD of a kind, with all its versions that are modelled; read anew at each call.
     *
     * @throws IllegalStateException when the jar lacks it
     */
    public static JsonNode crd(Class<? extends Resource<?>> kind) {
        try {
            return Jackson.YAML.readTree(text(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind.getName() + ": its CRD is no YAML", e);
        }
    }

    /** The schema of a kind in its version: an {@code openAPIV3Schema}. */
    public static JsonNode schema(Class<? extends Resource<?>> kind) {
        String version = GroupVersionKind.of(kind).version();
        for (JsonNode candidate : crd(kind).at("/spec/versions")) {
            if (candidate.path("name").asText().equals(version)) {
                return candidate.at("/schema/openAPIV3Schema");
            }
        }
        throw new IllegalStateException(kind.getName() + ": its CRD lacks version " + version);
    }

    /** Apart, so that nobody waits for it who wants the text. */
    private static final class Jackson {
        static final YAMLMapper YAML = new YAMLMapper();
    }
}
