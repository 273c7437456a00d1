package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.rule.Rule;

/** A kind that makes or watches machines, for the names of its rules. */
enum MachineKind {
    POOL("mp", "MachinePool", "machinepool.go"),
    DEPLOYMENT("md", "MachineDeployment", "machinedeployment.go"),
    HEALTH_CHECK("mhc", "MachineHealthCheck", "machinehealthcheck.go");

    private final String prefix;
    private final String kind;
    private final String file;

    MachineKind(String prefix, String kind, String file) {
        this.prefix = prefix;
        this.kind = kind;
        this.file = file;
    }

    String kind() {
        return kind;
    }

    /** A rule of the kind: its id after the prefix, and what it asks of one, after its name. */
    Rule rule(String id, String summary, String function) {
        return rule(id, summary, function, "");
    }

    Rule rule(String id, String summary, String function, String versions) {
        return Rule.admission(
                prefix + "-" + id,
                summary.replace("%s", kind),
                "cluster-api core/webhooks/admission/" + file + " " + function,
                versions);
    }
}
