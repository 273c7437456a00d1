package io.fleetmanifests.validate.admission.flux;

import io.fleetmanifests.validate.admission.AdmissionFamily;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.flux.apply.ApplyAdmission;
import io.fleetmanifests.validate.admission.flux.source.SourceAdmission;
import java.util.List;

/** What is asked of Flux's kinds: it has no webhooks, so the rules are those of its controllers. */
public final class FluxAdmission implements AdmissionFamily {

    @Override
    public List<KindAdmission> kinds() {
        return List.of(
                SourceAdmission.gitRepository(),
                SourceAdmission.ociRepository(),
                SourceAdmission.helmRepository(),
                SourceAdmission.helmChart(),
                ApplyAdmission.helmRelease(),
                ApplyAdmission.kustomization());
    }
}
