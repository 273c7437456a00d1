package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.List;
import java.util.Optional;

/**
 * What one cloud's clusters have in common with others of the same cloud, found through {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public, has a public constructor without parameters, keeps no state, and is named in
 * {@code META-INF/services/io.fleetmanifests.validate.fleet.CloudFamily}.
 */
public interface CloudFamily {

    /** The control planes of this cloud among some objects, in their order. */
    List<IndexedObject> controlPlanes(ObjectIndex objects);

    /** What an object says of a cluster in the cloud; empty for an object that is no control plane of this cloud. */
    Optional<CloudCluster> describe(IndexedObject controlPlane);
}
