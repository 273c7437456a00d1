package io.fleetmanifests.simulate.kustomize.file;

/**
 * An entry of {@code replicas}.
 *
 * @param name what the object is called
 * @param count how many it gets
 */
public record ReplicaEntry(String name, long count) {}
