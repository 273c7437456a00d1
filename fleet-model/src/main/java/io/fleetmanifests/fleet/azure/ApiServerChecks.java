package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.azure.ApiServerAccessProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who reaches the API server, and under which name. */
final class ApiServerChecks {

    private static final String ZONE_PATH = "apiServerAccessProfile.privateDNSZone";
    private static final String ZONES = "privatednszones/";
    private static final Pattern ZONE =
            Pattern.compile("([a-z0-9-]{1,32}\\.)?(privatelink|private)\\.[a-z0-9]+\\.azmk8s\\.io");

    private ApiServerChecks() {}

    static void values(AksSettings settings, Problems problems) {
        List<String> ranges = settings.apiServerAccessProfile()
                .map(ApiServerAccessProfile::authorizedIPRanges)
                .orElse(List.of());
        for (int i = 0; i < ranges.size(); i++) {
            NetworkChecks.cidr(
                    "amcp-authorized-ips",
                    "apiServerAccessProfile.authorizedIPRanges[" + i + "]",
                    ranges.get(i),
                    problems);
        }
        zone(settings)
                .ifPresent(zone -> problems.require(
                        isZone(zone.toLowerCase(Locale.ROOT)),
                        () -> Problem.of(
                                "amcp-private-dns",
                                ZONE_PATH,
                                "must be system, none, or the resource ID of a zone privatelink.<region>.azmk8s.io, got \""
                                        + zone + "\"",
                                "end it with /privateDnsZones/privatelink.<region>.azmk8s.io")));
    }

    private static boolean isZone(String zone) {
        int name = zone.indexOf(ZONES);
        return isWord(zone)
                || (name >= 0
                        && ZONE.matcher(zone.substring(name + ZONES.length())).matches());
    }

    private static boolean isWord(String zone) {
        return Set.of("system", "none").contains(zone);
    }

    static void together(AksCluster cluster, Problems problems) {
        boolean isPrivate = cluster.apiServerAccessProfile()
                .flatMap(ApiServerAccessProfile::enablePrivateCluster)
                .equals(Optional.of(true));
        zone(cluster)
                .ifPresent(zone -> problems.require(
                        isPrivate || isWord(zone.toLowerCase(Locale.ROOT)),
                        () -> Problem.of(
                                        "amcp-private-dns",
                                        ZONE_PATH,
                                        "must be system or none unless the cluster is private, got \"" + zone + "\"",
                                        "set enablePrivateCluster to true")
                                .involving("apiServerAccessProfile.enablePrivateCluster")));
    }

    private static Optional<String> zone(AksSettings settings) {
        return settings.apiServerAccessProfile().flatMap(ApiServerAccessProfile::privateDNSZone);
    }
}
