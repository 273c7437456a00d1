package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How Flux itself gets onto a worker cluster, in {@code clusters/base/flux-system}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(FluxOperatorInstance.class),
    @JsonSubTypes.Type(FluxComponentsFile.class),
    @JsonSubTypes.Type(FluxComponentsExported.class)
})
public sealed interface WorkerFlux permits FluxOperatorInstance, FluxComponentsFile, FluxComponentsExported {

    /** A FluxInstance of that Flux version, such as {@code 2.9.x}, which the Flux Operator turns into a running Flux. */
    static WorkerFlux operator(String version) {
        return FluxOperatorInstance.builder().version(version).build();
    }

    /** The components as {@code flux install --export} prints them, rendered as {@code gotk-components.yaml}. */
    static WorkerFlux file(String yaml) {
        return FluxComponentsFile.builder().yaml(yaml).build();
    }

    /** The same file, but kept in the repository by somebody else ({@code flux bootstrap}): listed, not rendered. */
    static WorkerFlux exported() {
        return FluxComponentsExported.builder().build();
    }
}
