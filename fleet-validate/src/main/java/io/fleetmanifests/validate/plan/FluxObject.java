package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Locale;
import java.util.Optional;

/** The objects of Flux that apply others: how a plan finds them, and what it reads of them. */
final class FluxObject {

    static final String KUSTOMIZATION = "Kustomization";
    static final String HELM_RELEASE = "HelmRelease";

    private static final String KUSTOMIZE_GROUP = "kustomize.toolkit.fluxcd.io";
    private static final String HELM_GROUP = "helm.toolkit.fluxcd.io";

    private FluxObject() {}

    static boolean isRelease(ObjectIdentity identity) {
        return identity.kind().equals(HELM_RELEASE) && identity.group().equals(HELM_GROUP);
    }

    static boolean isKustomization(ObjectIdentity identity) {
        return identity.kind().equals(KUSTOMIZATION) && identity.group().equals(KUSTOMIZE_GROUP);
    }

    /** The object that an applier is, in a state of the fleet. */
    static Optional<PlacedObject> find(Applier applier, FleetState state) {
        String group = applier.kind().equals(HELM_RELEASE) ? HELM_GROUP : KUSTOMIZE_GROUP;
        ObjectIdentity identity = new ObjectIdentity(group, applier.kind(), applier.namespace(), applier.name());
        return cluster(applier.cluster(), state).flatMap(cluster -> cluster.find(identity));
    }

    static Optional<ClusterState> cluster(String name, FleetState state) {
        return name.isEmpty() ? Optional.of(state.management()) : state.worker(name);
    }

    /** An object of Flux as the applier of others. */
    static Applier applier(String cluster, ObjectIdentity identity) {
        return new Applier(cluster, identity.kind(), identity.namespace(), identity.name());
    }

    static boolean isSuspended(PlacedObject object) {
        return spec(object).path("suspend").asBoolean();
    }

    static boolean prunes(PlacedObject kustomization) {
        return spec(kustomization).path("prune").asBoolean();
    }

    static JsonNode spec(PlacedObject object) {
        return object.content().path("spec");
    }

    /** The value of a label or annotation of Flux, in lower case; empty when the object has neither. */
    static String control(PlacedObject object, String key) {
        JsonNode metadata = object.content().path("metadata");
        JsonNode label = metadata.path("labels").path(key);
        JsonNode value = label.isMissingNode() ? metadata.path("annotations").path(key) : label;
        return value.asText().toLowerCase(Locale.ROOT);
    }
}
