package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Optional;
import java.util.Set;

/** A Flux object on a cluster. */
final class FluxObject {

    static final String KUSTOMIZATION = "Kustomization";
    static final String HELM_RELEASE = "HelmRelease";
    static final String FLUX_INSTANCE = "FluxInstance";

    /** All that apply others. */
    static final Set<String> KINDS = Set.of(KUSTOMIZATION, HELM_RELEASE, FLUX_INSTANCE);

    private final PlacedObject placed;
    private final Applier applier;

    /**
     * An object that is known to be one.
     *
     * @param cluster the cluster that it is on; empty for the management cluster
     */
    FluxObject(String cluster, PlacedObject placed) {
        this.placed = placed;
        this.applier = new Applier(
                cluster,
                placed.gvk().kind(),
                placed.identity().namespace(),
                placed.identity().name());
    }

    /** The object as one that applies others; empty when it is none. */
    static Optional<FluxObject> of(String cluster, PlacedObject placed) {
        String group = placed.gvk().group();
        boolean flux = switch (placed.gvk().kind()) {
            case KUSTOMIZATION -> group.equals("kustomize.toolkit.fluxcd.io");
            case HELM_RELEASE -> group.equals("helm.toolkit.fluxcd.io");
            case FLUX_INSTANCE -> group.equals("fluxcd.controlplane.io");
            default -> false;
        };
        return flux ? Optional.of(new FluxObject(cluster, placed)) : Optional.empty();
    }

    /** The cluster that it is on; empty for the management cluster. */
    String cluster() {
        return applier.cluster();
    }

    PlacedObject placed() {
        return placed;
    }

    String kind() {
        return applier.kind();
    }

    String name() {
        return applier.name();
    }

    String namespace() {
        return applier.namespace();
    }

    Applier applier() {
        return applier;
    }

    JsonNode spec() {
        return placed.content().path("spec");
    }

    /** A text of the spec, given by its keys from the outside in; empty when there is none. */
    String text(String... keys) {
        JsonNode node = spec();
        for (String key : keys) {
            node = node.path(key);
        }
        return node.asText();
    }

    boolean isSuspended() {
        return spec().path("suspend").asBoolean();
    }
}
