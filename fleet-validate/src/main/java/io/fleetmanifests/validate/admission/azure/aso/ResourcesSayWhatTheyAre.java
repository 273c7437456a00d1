package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** The schema takes any object for a resource. */
final class ResourcesSayWhatTheyAre extends AsoRule {

    ResourcesSayWhatTheyAre() {
        super(
                "aso-resources",
                "every resource inside an AzureASOManaged object has an apiVersion and a kind",
                "pkg/mutators/mutator.go ApplyMutators");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field resource : admission.spec("resources").items()) {
            for (String key : List.of("apiVersion", "kind")) {
                Field field = resource.at(key);
                if (resource.value().isObject() && field.isEmpty()) {
                    problems.accept(
                            problem(field, "is required", "embed the whole resource of Azure Service Operator"));
                }
            }
        }
    }
}
