package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.InvalidValueException;
import java.util.List;
import java.util.function.Consumer;

/** Clusters and pools without a mistake but the one that a test makes, and what is said of it. */
final class AksFixture {

    /** What stands where nothing was refused. */
    static final String ACCEPTED = "accepted";

    private AksFixture() {}

    /** A cluster that has all it must have. */
    static AksCluster.Builder cluster() {
        return AksCluster.builder()
                .name("pacific")
                .subscriptionID("00000000-0000-0000-0000-000000000001")
                .location("westeurope")
                .version("v1.33.2")
                .addNodePools(AksNodePool.system("pool0", "Standard_D4s_v5").build());
    }

    /** What is said of the cluster when it is built and resolved without defaults. */
    static String ofCluster(Consumer<AksCluster.Builder> change) {
        return said(() -> {
            AksCluster.Builder builder = cluster();
            change.accept(builder);
            builder.build().resolve(List.of());
        });
    }

    /** What is said of a User pool. */
    static String ofPool(Consumer<AksNodePool.Builder> change) {
        return said(() -> {
            AksNodePool.Builder builder = AksNodePool.user("pool1", "Standard_D4s_v5");
            change.accept(builder);
            builder.build();
        });
    }

    static String said(Runnable building) {
        try {
            building.run();
            return ACCEPTED;
        } catch (InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
