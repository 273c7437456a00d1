package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How many machine deployments are upgraded at once. */
final class ConcurrencyIsANumber extends TopologyRule {

    private static final String ANNOTATION = "topology.cluster.x-k8s.io/upgrade-concurrency";
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{1,18}");

    ConcurrencyIsANumber() {
        super(
                "topo-concurrency",
                "the annotation upgrade-concurrency of a Cluster with a topology is a whole number from 1",
                "core/webhooks/admission/cluster.go validateTopology");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Field annotation = admission.root().at("metadata", "annotations", ANNOTATION);
        if (annotation.text().filter(text -> !isCount(text)).isPresent()) {
            problems.accept(problem(
                    annotation,
                    "must be a whole number from 1, got " + annotation.quoted(),
                    "write \"2\" for example"));
        }
    }

    private static boolean isCount(String text) {
        return NUMBER.matcher(text).matches() && new BigInteger(text).signum() > 0;
    }
}
