package io.fleetmanifests.validate.reference.helm;

import io.fleetmanifests.validate.reference.ChangeRule;
import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import java.util.List;

/** The rules about charts that stand in the repository, and the values that releases give them. */
public final class HelmReferences implements ReferenceFamily {

    @Override
    public List<ReferenceRule> rules() {
        return List.of(new ValuesFitTheChart());
    }

    @Override
    public List<ChangeRule> changeRules() {
        return List.of(new ChartsAreBumped());
    }
}
