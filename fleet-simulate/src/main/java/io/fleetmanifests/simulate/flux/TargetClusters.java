package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.util.Optional;

/** Tells which cluster a Flux object applies to: the one that it is on, or the one whose kubeconfig it names. */
final class TargetClusters {

    private static final String SUFFIX = "-kubeconfig";
    private static final String CLUSTER_GROUP = "cluster.x-k8s.io";
    private static final String KEY = "value";

    private final FindingPlaces places;

    TargetClusters(FindingPlaces places) {
        this.places = places;
    }

    /** Sets the cluster; false when it cannot be told, which a finding says. */
    boolean find(Expansion.Builder expansion) {
        JsonNode kubeConfig = expansion.object().spec().path("kubeConfig");
        if (kubeConfig.isMissingNode() || kubeConfig.isNull()) {
            return true;
        }
        String secret = kubeConfig.path("secretRef").path("name").asText();
        FieldPath path = FieldPath.of("spec", "kubeConfig", "secretRef", "name");
        if (!secret.endsWith(SUFFIX) || secret.equals(SUFFIX)) {
            expansion.unknown(places.of(
                    FluxRules.CLUSTER_UNKNOWN,
                    expansion.object(),
                    secret.isEmpty() ? FieldPath.of("spec", "kubeConfig") : path,
                    "leads to a cluster that Cluster API did not make, so nobody knows which",
                    "name the Secret <cluster>-kubeconfig of a Cluster in the same namespace"));
            return false;
        }
        String cluster = secret.substring(0, secret.length() - SUFFIX.length());
        if (!exists(expansion, secret, cluster, path)) {
            return false;
        }
        expansion.target(cluster);
        return hasKey(expansion, kubeConfig);
    }

    private boolean exists(Expansion.Builder expansion, String secret, String cluster, FieldPath path) {
        String namespace = expansion.object().namespace();
        if (expansion
                .lookups()
                .find(CLUSTER_GROUP, "Cluster", namespace, cluster)
                .isPresent()) {
            return true;
        }
        if (expansion.lookups().find("", "Secret", namespace, secret).isPresent()) {
            expansion.unknown(places.of(
                    FluxRules.CLUSTER_UNKNOWN,
                    expansion.object(),
                    path,
                    "names a Secret that somebody wrote, and no Cluster " + namespace + "/" + cluster + " is there",
                    "name the Secret of a Cluster in the same namespace"));
            return false;
        }
        expansion.fail(places.of(
                FluxRules.CLUSTER_MISSING,
                expansion.object(),
                path,
                "is the Secret of the Cluster " + namespace + "/" + cluster + ", which is not there, got "
                        + Values.quote(secret),
                "create the Cluster in the namespace of the "
                        + expansion.object().kind()));
        return false;
    }

    /** Cluster API writes one key. */
    private boolean hasKey(Expansion.Builder expansion, JsonNode kubeConfig) {
        Optional<String> key =
                Optional.of(kubeConfig.path("secretRef").path("key").asText()).filter(text -> !text.isEmpty());
        if (key.isEmpty() || key.get().equals(KEY)) {
            return true;
        }
        expansion.fail(places.of(
                FluxRules.CLUSTER_MISSING,
                expansion.object(),
                FieldPath.of("spec", "kubeConfig", "secretRef", "key"),
                "is no key of a Secret that Cluster API writes, got " + Values.quote(key.get()),
                "leave it out, or write value"));
        return false;
    }
}
