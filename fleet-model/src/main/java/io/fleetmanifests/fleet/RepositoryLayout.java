package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a worker cluster is written into the repository. */
public enum RepositoryLayout {
    /** A HelmRelease a cluster, whose chart, shared by all clusters of a provider, holds the Cluster API objects. The default. */
    HELM,
    /** The Cluster API objects themselves, with a kustomization.yaml. */
    MANIFESTS;

    /** The name in {@code fleet.yaml} and on the command line. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
