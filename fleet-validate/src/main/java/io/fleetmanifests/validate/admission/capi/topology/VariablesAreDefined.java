package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Variables of a ClusterClass, and the schemas that their values are for. */
final class VariablesAreDefined extends TopologyRule {

    VariablesAreDefined() {
        super(
                "topo-variables",
                "variables of a topology are those that its ClusterClass defines, with values of their schemas, and all of them that it requires",
                "core/webhooks/admission/cluster.go DefaultAndValidateVariables");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.clusterClass(admission.around())
                .filter(known -> !known.hasExternalPatches())
                .ifPresent(known -> {
                    List<Field> old = Topology.before(admission)
                            .map(before -> before.field().at("variables").items())
                            .orElse(List.of());
                    check(known, topology.field().at("variables"), old, problems);
                    topology.parts()
                            .forEach(part -> check(known, part.at("variables", "overrides"), List.of(), problems));
                    missing(known, topology.field().at("variables"), problems);
                });
    }

    private void check(ClusterClass known, Field variables, List<Field> old, Consumer<Problem> problems) {
        for (Field variable : variables.items()) {
            Field name = variable.at("name");
            Optional<Field> definition = find(known.variables(), name.textOrEmpty());
            if (definition.isPresent()) {
                VariableSchema.of(definition.get())
                        .map(schema -> schema.problems(variable, find(old, name.textOrEmpty())))
                        .orElse(List.of())
                        .forEach(problem -> problems.accept(problem.withRule(rule())));
            } else if (name.text().isPresent()) {
                problems.accept(problem(
                        name,
                        "must be a variable of ClusterClass " + known.name() + ", got " + name.quoted(),
                        "define it there, or drop it"));
            }
        }
    }

    private static Optional<Field> find(List<Field> variables, String name) {
        return variables.stream().filter(each -> each.at("name").is(name)).findFirst();
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
