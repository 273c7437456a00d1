package io.fleetmanifests.render.migrate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.kind.Conversions;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.tree.Manifest;
import java.util.Map;

/** The model's objects, which are of the newest versions, at the versions of a profile. */
public final class ProfileVersions {

    private static final String CORE = "cluster.x-k8s.io";

    /** The groups in which a profile has other versions than the model. */
    private static final Map<ApiProfile, Map<String, String>> OTHER = Map.of(
            ApiProfile.CURRENT,
            Map.of(),
            ApiProfile.CAPI_V1BETA1,
            Map.of(CORE, "v1beta1"),
            ApiProfile.SEED_2021,
            Map.of(
                    CORE,
                    "v1beta1",
                    "helm.toolkit.fluxcd.io",
                    "v2beta1",
                    "kustomize.toolkit.fluxcd.io",
                    "v1beta1",
                    "source.toolkit.fluxcd.io",
                    "v1beta1"));

    /** A kind that Flux of 2021 did not have: the renderer refuses it, beside all else that it refuses. */
    private static final String LATER = "OCIRepository";

    private ProfileVersions() {}

    /**
     * The object as a document at the profile's version. What a provider's own kinds need is the provider's business.
     *
     * @throws IllegalStateException when the object cannot be said in that version: it refers to a kind that no family on the
     *     class path has, say, and a provider that is rendered has to bring one
     */
    public static Manifest convert(Resource<?> resource, ApiProfile profile) {
        Manifest manifest = Manifest.of(resource);
        GroupVersionKind is = GroupVersionKind.of(resource.getApiVersion(), resource.getKind());
        String version = OTHER.getOrDefault(profile, Map.of()).getOrDefault(is.group(), is.version());
        if (version.equals(is.version()) || is.kind().equals(LATER)) {
            return manifest;
        }
        String apiVersion = is.group() + "/" + version;
        return Conversions.builtIn()
                .convert((ObjectNode) manifest.content(), apiVersion)
                .map(Manifest::of)
                .orElseThrow(() -> new IllegalStateException(is + ": cannot be converted to " + apiVersion));
    }
}
