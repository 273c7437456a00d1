package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.flux.chart.ChartRules;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** How a HelmChart names its chart. */
final class ChartReference implements AdmissionRule {

    @Override
    public List<Rule> rules() {
        return ChartRules.all();
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        ChartRules.check(admission.spec(), problems);
    }
}
