package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.client.CustomResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The CustomResourceDefinitions that the build generated from the kinds, as they stand in the jar. */
public final class CrdDocuments {

    /** The folder of the jar that holds a file {@code <plural>.<group>.yaml} for each CRD. */
    public static final String FOLDER = "META-INF/fleet/crds/";

    private static final YAMLMapper YAML = new YAMLMapper();

    private CrdDocuments() {}

    /**
     * The CRD of a kind, with all its versions that are modelled; read anew at each call.
     *
     * @throws IllegalStateException when the jar lacks it
     */
    public static JsonNode crd(Class<? extends Resource<?>> kind) {
        String file = FOLDER + CustomResource.getCRDName(kind) + ".yaml";
        try (InputStream in = kind.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(kind.getName() + ": its jar lacks " + file);
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
