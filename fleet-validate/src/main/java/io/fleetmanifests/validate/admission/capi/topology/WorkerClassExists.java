package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Workers are of a class that the ClusterClass has. */
final class WorkerClassExists extends TopologyRule {

    private final String sort;

    WorkerClassExists(String id, String sort) {
        super(
                id,
                "the class of each of the " + sort + " of a topology is one of its ClusterClass",
                "internal/topology/check/compatibility.go");
        this.sort = sort;
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Optional<ClusterClass> known = topology.clusterClass(admission.around());
        for (Field worker : topology.field().at("workers", sort).items()) {
            Field name = worker.at("class");
            if (known.isPresent()
                    && known.get().worker(sort, name.textOrEmpty()).isEmpty()) {
                problems.accept(problem(
                        name,
                        "must be a class of " + sort + " in ClusterClass "
                                + known.get().name() + ", got " + name.quoted(),
                        "choose " + classes(known.get())));
            }
        }
    }

    private String classes(ClusterClass known) {
        String classes = known.workers(sort).stream()
                .map(worker -> worker.at("class").textOrEmpty())
                .collect(Collectors.joining(" or "));
        return classes.isEmpty() ? "another ClusterClass, this one has none" : classes;
    }
}
