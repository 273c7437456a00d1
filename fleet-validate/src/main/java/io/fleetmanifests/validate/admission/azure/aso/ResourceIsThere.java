package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The resource for which an object exists. */
final class ResourceIsThere extends AsoRule {

    private final String kind;

    ResourceIsThere(String id, String kind, String owner) {
        super(
                id,
                "an " + owner + " has a " + kind + " of containerservice.azure.com among its resources",
                "pkg/mutators/" + owner.toLowerCase(Locale.ROOT) + ".go");
        this.kind = kind;
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field resources = admission.spec("resources");
        Optional<Field> resource = Embedded.first(admission, kind);
        if (resource.isEmpty()) {
            problems.accept(problem(
                    resources,
                    "must have a " + kind + " of containerservice.azure.com, got " + kinds(resources),
                    "embed the whole " + kind));
        } else if (resource.get().at("metadata", "name").isEmpty()) {
            problems.accept(problem(
                    resource.get().at("metadata", "name"), "is required, the controller looks for it", "name it"));
        }
    }

    private static String kinds(Field resources) {
        String kinds = resources.items().stream()
                .map(resource -> resource.at("kind").textOrEmpty())
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "none" : kinds;
    }
}
