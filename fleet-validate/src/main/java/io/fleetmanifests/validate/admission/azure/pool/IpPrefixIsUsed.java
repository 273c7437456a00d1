package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A prefix without addresses of it. */
final class IpPrefixIsUsed extends PoolRule {

    IpPrefixIsUsed() {
        super(
                "ammp-ipprefix-enable",
                "nodes have public addresses when a prefix for them is named",
                "validateEnableNodePublicIP");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field enabled = spec.at("enableNodePublicIP");
        if (spec.at("nodePublicIPPrefixID").isPresent() && !enabled.isTrue()) {
            problems.accept(
                    problem(enabled, "must be true with a nodePublicIPPrefixID", "set enableNodePublicIP to true"));
        }
    }
}
