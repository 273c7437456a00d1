package io.fleetmanifests.kind.flux.source;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A bucket of object storage whose files source-controller packs into an artifact. Deleting the object deletes the
 * artifact, not the bucket. Served as {@code v1} since Flux 2.4.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("Bucket")
@Plural("buckets")
public final class Bucket extends Resource<BucketSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public Bucket() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<Bucket, BucketSpec> builder() {
        return new ResourceBuilder<>(Bucket::new);
    }
}
