package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbound side of the load balancer. */
final class LoadBalancerChecks {

    private LoadBalancerChecks() {}

    static void values(AksSettings settings, Problems problems) {
        settings.loadBalancerProfile().ifPresent(profile -> {
            range("amcp-lb-ips", "managedOutboundIPs", profile.managedOutboundIPs(), 1, 100, problems);
            range("amcp-lb-ports", "allocatedOutboundPorts", profile.allocatedOutboundPorts(), 0, 64_000, problems);
            range("amcp-lb-idle", "idleTimeoutInMinutes", profile.idleTimeoutInMinutes(), 4, 120, problems);
        });
    }

    private static void range(
            String rule, String field, Optional<Integer> value, int least, int most, Problems problems) {
        value.ifPresent(number -> problems.require(
                number >= least && number <= most,
                () -> Problem.of(
                        rule,
                        "loadBalancerProfile." + field,
                        "must be " + least + " to " + most + ", got " + number,
                        "choose a value in that range")));
    }

    static void together(AksCluster cluster, Problems problems) {
        List<String> given =
                cluster.loadBalancerProfile().map(LoadBalancerChecks::addresses).orElse(List.of());
        problems.require(
                given.size() <= 1,
                () -> Problem.of(
                        "amcp-lb-one-of",
                        "loadBalancerProfile",
                        "must have one of managedOutboundIPs, outboundIPPrefixes and outboundIPs, got " + given,
                        "keep one of them"));
    }

    private static List<String> addresses(LoadBalancerProfile profile) {
        List<String> given = new ArrayList<>();
        profile.managedOutboundIPs().ifPresent(count -> given.add("managedOutboundIPs"));
        if (!profile.outboundIPPrefixes().isEmpty()) {
            given.add("outboundIPPrefixes");
        }
        if (!profile.outboundIPs().isEmpty()) {
            given.add("outboundIPs");
        }
        return given;
    }
}
