package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A part of the infrastructure that clusters share, in a folder {@code infra/base/<name>}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(HelmComponent.class),
    @JsonSubTypes.Type(NginxIngress.class),
    @JsonSubTypes.Type(FolderComponent.class)
})
public sealed interface InfraComponent permits HelmComponent, NginxIngress, FolderComponent {

    /** The component's name and that of its folder: a DNS label, unique in the fleet, and not {@code sources}. */
    String name();
}
