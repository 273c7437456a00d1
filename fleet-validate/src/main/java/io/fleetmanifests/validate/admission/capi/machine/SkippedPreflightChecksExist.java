package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Checks that are left out before a machine is made. */
final class SkippedPreflightChecksExist extends MachineRule {

    private static final String ANNOTATION = "machineset.cluster.x-k8s.io/skip-preflight-checks";
    private static final List<String> CHECKS = List.of(
            "All", "KubeadmVersionSkew", "KubernetesVersionSkew", "ControlPlaneIsStable", "ControlPlaneVersionSkew");

    SkippedPreflightChecksExist() {
        super(MachineKind.DEPLOYMENT.rule(
                "preflight",
                "the preflight checks that a %s skips are some that exist",
                "validateSkippedMachineSetPreflightChecks"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field annotation = admission.root().at("metadata", "annotations", ANNOTATION);
        boolean off = admission
                .gates()
                .state("MachineSetPreflightChecks")
                .filter(on -> !on)
                .isPresent();
        if (off || annotation.isEmpty()) {
            return;
        }
        for (String check : annotation.textOrEmpty().split(",", -1)) {
            if (!CHECKS.contains(check.strip())) {
                problems.accept(problem(
                        annotation,
                        "must list preflight checks, got \"" + check.strip() + "\"",
                        "choose of " + String.join(", ", CHECKS)));
            }
        }
    }
}
