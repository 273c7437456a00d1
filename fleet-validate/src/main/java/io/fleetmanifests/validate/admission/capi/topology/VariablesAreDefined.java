package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Variables of a ClusterClass. Their values are for its schemas, which the management cluster has in its status. */
final class VariablesAreDefined extends TopologyRule {

    VariablesAreDefined() {
        super(
                "topo-variables",
                "variables of a topology are those that its ClusterClass defines, and all of them that it requires",
                "core/webhooks/admission/cluster.go DefaultAndValidateVariables");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.clusterClass(admission.around())
                .filter(known -> !known.hasExternalPatches())
                .ifPresent(known -> {
                    unknown(known, topology.field().at("variables"), problems);
                    topology.parts().forEach(part -> unknown(known, part.at("variables", "overrides"), problems));
                    missing(known, topology.field().at("variables"), problems);
                });
    }

    private void unknown(ClusterClass known, Field variables, Consumer<Problem> problems) {
        Set<String> defined = names(known.variables());
        for (Field variable : variables.items()) {
            Field name = variable.at("name");
            if (name.text().isPresent() && !defined.contains(name.textOrEmpty())) {
                problems.accept(problem(
                        name,
                        "must be a variable of ClusterClass " + known.name() + ", got " + name.quoted(),
                        "define it there, or drop it"));
            }
        }
    }

    private void missing(ClusterClass known, Field variables, Consumer<Problem> problems) {
        Set<String> given = names(variables.items());
        known.variables().stream()
                .filter(variable -> variable.at("required").isTrue()
                        && !variable.at("schema", "openAPIV3Schema", "default").isPresent())
                .map(variable -> variable.at("name").textOrEmpty())
                .filter(name -> !given.contains(name))
                .forEach(name -> problems.accept(problem(
                        variables,
                        "must have \"" + name + "\", which ClusterClass " + known.name() + " requires",
                        "set it")));
    }

    private static Set<String> names(List<Field> variables) {
        return variables.stream()
                .map(variable -> variable.at("name").textOrEmpty())
                .collect(Collectors.toSet());
    }
}
