package io.fleetmanifests.render;

import static io.fleetmanifests.finding.RuleSummary.error;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** What rendering and writing ask for, after a fleet was built and before its manifests are validated. */
public final class RenderRules {

    private static final String PROFILES = "the releases that an ApiProfile stands for";
    private static final String WRITER = "TreeWriter, which touches only files that it wrote";
    private static final String DISK = "the file system";

    private static final List<RuleSummary> ALL = List.of(
            error(
                    "aks-identity",
                    "a cluster has an identity, or the fleet one for all",
                    "the field identityRef of CAPZ"),
            error("profile-cannot-carry", "a fleet says nothing that its profile and layout cannot say", PROFILES),
            error("sync-case", "no two paths differ in upper and lower case only", DISK),
            error("sync-edited", "a file is as the writer left it", WRITER),
            error("sync-file", "no file stands where a folder must be", DISK),
            error("sync-folder", "no folder stands where a file must be", DISK),
            error("sync-link", "no symbolic link stands on the way to a file", WRITER),
            error("sync-name", "a file has a name that the file system can hold", DISK),
            error("sync-not-ours", "no file stands where the writer wants to write its own", WRITER),
            error("sync-record", "the record of what was written can be read", WRITER),
            error("sync-reserved", "no file has the name of the writer's own", WRITER),
            error("sync-special", "nothing but files and folders stands where the writer writes", DISK));

    private RenderRules() {}

    /** All of them, by id. */
    public static List<RuleSummary> all() {
        return ALL;
    }
}
