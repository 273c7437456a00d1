package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.OsType;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.List;
import java.util.Set;

/** What the v1alpha3 of 2021 cannot carry in either layout: refused, and never left out. */
final class SeedRefusals {

    private static final String HINT = "leave it out, or use the profile CURRENT";

    private final AksCluster cluster;
    private final RenderContext context;

    SeedRefusals(AksCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
    }

    void refuse(String path, String message, String hint) {
        context.refuse(cluster, Problem.of("profile-cannot-carry", path, message, hint));
    }

    /** Refuses each field of {@code value} that is not among {@code known}. */
    void unknownFields(String path, JsonNode value, Set<String> known) {
        value.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field) && !field.equals("kind")) {
                refuse(path + field, "must be absent in SEED_2021, which has no place for it", HINT);
            }
        });
    }

    /** Refuses values of fields that v1alpha3 has, but with fewer choices. */
    void unknownValues() {
        cluster.networkPlugin()
                .filter(NetworkPlugin.NONE::equals)
                .ifPresent(plugin -> refuse(
                        "networkPlugin",
                        "must be azure or kubenet in SEED_2021, got \"" + plugin.wireName() + "\"",
                        HINT));
        cluster.networkPolicy()
                .filter(NetworkPolicy.CILIUM::equals)
                .ifPresent(policy -> refuse(
                        "networkPolicy",
                        "must be azure or calico in SEED_2021, got \"" + policy.wireName() + "\"",
                        HINT));
    }

    /** Refuses Windows, which v1alpha3 has no field for, and names that another cluster's objects have already. */
    void pools() {
        List<AksNodePool> pools = cluster.nodePools();
        for (int i = 0; i < pools.size(); i++) {
            AksNodePool pool = pools.get(i);
            String at = "nodePools[" + i + "].";
            pool.osType()
                    .filter(OsType.WINDOWS::equals)
                    .ifPresent(type -> refuse(
                            at + "osType",
                            "must be Linux in SEED_2021, got \"" + type.wireName() + "\"",
                            "leave the pool out, or use the profile CURRENT"));
            context.claim("MachinePool " + pool.name(), cluster)
                    .ifPresent(other -> refuse(
                            at + "name",
                            "must be unique in the fleet in SEED_2021, whose objects bear the pool's name alone, got \""
                                    + pool.name() + "\", which cluster \"" + other + "\" has already",
                            "rename one of them, or use the profile CURRENT"));
        }
    }
}
