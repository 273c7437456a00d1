package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.said;

import io.fleetmanifests.kind.RawJson;
import java.util.List;
import java.util.function.Consumer;

/** Clusters and pools without a mistake but the one that a test makes, and what is said of it. */
final class AksAsoFixture {

    static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";

    private AksAsoFixture() {}

    /** A cluster that has all it must have. */
    static AksAsoCluster.Builder cluster() {
        return AksAsoCluster.builder()
                .name("pacific")
                .subscriptionID(SUBSCRIPTION)
                .location("westeurope")
                .version("v1.33.2")
                .addNodePools(AksAsoNodePool.system("pool0", "Standard_D4s_v5").build());
    }

    /** What is said of the cluster when it is built and resolved without defaults. */
    static String ofCluster(Consumer<AksAsoCluster.Builder> change) {
        return said(() -> {
            AksAsoCluster.Builder builder = cluster();
            change.accept(builder);
            builder.build().resolve(List.of());
        });
    }

    /** The same of a cluster that has this patch of its spec besides. */
    static String ofPatchedSpec(String spec, Consumer<AksAsoCluster.Builder> change) {
        return ofCluster(cluster -> {
            change.accept(cluster);
            cluster.managedClusterPatch(json("{\"spec\": " + spec + "}"));
        });
    }

    /** What is said of a User pool. */
    static String ofPool(Consumer<AksAsoNodePool.Builder> change) {
        return said(() -> {
            AksAsoNodePool.Builder builder = AksAsoNodePool.user("pool1", "Standard_D4s_v5");
            change.accept(builder);
            builder.build();
        });
    }

    /** The same of a pool that has this patch of its spec besides. */
    static String ofPatchedPool(String spec, Consumer<AksAsoNodePool.Builder> change) {
        return ofPool(pool -> {
            change.accept(pool);
            pool.agentPoolPatch(json("{\"spec\": " + spec + "}"));
        });
    }

    static RawJson json(String text) {
        return RawJson.parse(text);
    }
}
