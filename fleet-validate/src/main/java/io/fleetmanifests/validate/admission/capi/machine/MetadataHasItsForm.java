package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.TemplateMetadata;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Labels and annotations of machines. */
final class MetadataHasItsForm extends MachineRule {

    MetadataHasItsForm(MachineKind kind) {
        super(kind.rule(
                "metadata",
                "labels and annotations in the template of a %s have the form that those of every object have",
                "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        TemplateMetadata.check(rule(), admission.spec("template", "metadata"), problems);
    }
}
