package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.AadProfile;
import io.fleetmanifests.kind.azure.ApiServerAccessProfile;
import io.fleetmanifests.kind.azure.AutoUpgradeProfile;
import io.fleetmanifests.kind.azure.AutoscalerProfile;
import io.fleetmanifests.kind.azure.FleetsMember;
import io.fleetmanifests.kind.azure.HttpProxyConfig;
import io.fleetmanifests.kind.azure.IdentityReference;
import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import io.fleetmanifests.kind.azure.ManagedClusterSku;
import io.fleetmanifests.kind.azure.ManagedIdentity;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import io.fleetmanifests.kind.azure.SecurityProfile;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A cluster over its defaults, merged as Helm merges a release's values over a chart's: so both layouts agree. A single value and
 * an entry of a map of the cluster win, a list is the cluster's when it has one, and what is an object on both sides is merged
 * key by key.
 */
final class AksMerge {

    private final AksCluster cluster;
    private final AksDefaults defaults;

    private AksMerge(AksCluster cluster, AksDefaults defaults) {
        this.cluster = cluster;
        this.defaults = defaults;
    }

    static AksCluster merge(AksCluster cluster, AksDefaults defaults) {
        return new AksMerge(cluster, defaults).merge();
    }

    private AksCluster merge() {
        AksCluster.Builder merged = AksCluster.builder();
        merged.from((AksSettings) defaults).from(cluster);
        lists(merged);
        objects(merged);
        return merged.build();
    }

    /** The builder has put the cluster's items behind those of the defaults. */
    private void lists(AksCluster.Builder merged) {
        merged.addonProfiles(list(AksSettings::addonProfiles));
        merged.extensions(list(AksSettings::extensions));
        merged.asoManagedClusterPatches(list(AksSettings::asoManagedClusterPatches));
        merged.nodePools(list(AksSettings::nodePools));
    }

    private <T> List<T> list(Function<AksSettings, List<T>> attribute) {
        List<T> own = attribute.apply(cluster);
        return own.isEmpty() ? attribute.apply(defaults) : own;
    }

    /** The builder has taken the cluster's objects whole. */
    private void objects(AksCluster.Builder merged) {
        object(AksSettings::aadProfile, AadProfile.class, merged::aadProfile);
        object(AksSettings::apiServerAccessProfile, ApiServerAccessProfile.class, merged::apiServerAccessProfile);
        object(AksSettings::autoUpgradeProfile, AutoUpgradeProfile.class, merged::autoUpgradeProfile);
        object(AksSettings::autoscalerProfile, AutoscalerProfile.class, merged::autoscalerProfile);
        object(AksSettings::clusterNetwork, ClusterNetwork.class, merged::clusterNetwork);
        object(AksSettings::fleetsMember, FleetsMember.class, merged::fleetsMember);
        object(AksSettings::httpProxyConfig, HttpProxyConfig.class, merged::httpProxyConfig);
        object(AksSettings::identity, ManagedIdentity.class, merged::identity);
        object(AksSettings::identityRef, IdentityReference.class, merged::identityRef);
        object(AksSettings::loadBalancerProfile, LoadBalancerProfile.class, merged::loadBalancerProfile);
        object(AksSettings::oidcIssuerProfile, OidcIssuerProfile.class, merged::oidcIssuerProfile);
        object(AksSettings::securityProfile, SecurityProfile.class, merged::securityProfile);
        object(AksSettings::sku, ManagedClusterSku.class, merged::sku);
        object(AksSettings::virtualNetwork, VirtualNetwork.class, merged::virtualNetwork);
    }

    private <T> void object(Function<AksSettings, Optional<T>> attribute, Class<T> type, Consumer<T> merged) {
        Optional<T> own = attribute.apply(cluster);
        Optional<T> shared = attribute.apply(defaults);
        if (own.isPresent() && shared.isPresent()) {
            merged.accept(merge(own.get(), shared.get(), type));
        }
    }

    private static <T> T merge(T over, T base, Class<T> type) {
        ObjectNode merged = KindMapper.json().valueToTree(base);
        merge(merged, KindMapper.json().valueToTree(over));
        try {
            return KindMapper.json().treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a valid value over a valid default is readable", e);
        }
    }

    private static void merge(ObjectNode base, ObjectNode over) {
        over.properties().forEach(field -> {
            JsonNode below = base.get(field.getKey());
            if (below instanceof ObjectNode object && field.getValue() instanceof ObjectNode value) {
                merge(object, value);
            } else {
                base.set(field.getKey(), field.getValue());
            }
        });
    }
}
