package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.Set;
import java.util.function.Consumer;

/** Labels and annotations that go to objects which a controller makes. */
public final class TemplateMetadata {

    private static final Set<Rule> SYNTAX = Set.of(MetadataRules.LABEL, MetadataRules.ANNOTATION);

    private TemplateMetadata() {}

    /** Asks of them what the API server asks of those of every object. */
    public static void check(Rule rule, Field metadata, Consumer<Problem> problems) {
        if (metadata.value().isObject()) {
            ObjectMetaCheck.ofEmbeddedObject().check(metadata.value(), metadata.path(), problem -> {
                if (SYNTAX.contains(problem.rule()) && problem.severity() == Severity.ERROR) {
                    problems.accept(problem.withRule(rule));
                }
            });
        }
    }
}
