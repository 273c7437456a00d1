package io.fleetmanifests.validate.admission.azure.pool;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Where the public addresses of nodes come from. */
final class IpPrefixIsAResource extends PoolRule {

    private static final Pattern PREFIX =
            Pattern.compile("(?i)/?subscriptions/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"
                    + "/resourcegroups/[^/]+/providers/microsoft\\.network/publicipprefixes/[^/]+");

    IpPrefixIsAResource() {
        super(
                "ammp-ipprefix-id",
                "nodePublicIPPrefixID is the resource ID of a public IP prefix",
                "validateNodePublicIPPrefixID");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field prefix = spec.at("nodePublicIPPrefixID");
        prefix.text().ifPresent(id -> {
            if (!PREFIX.matcher(id).matches()) {
                problems.accept(problem(
                        prefix,
                        "must be the resource ID of a public IP prefix, got " + prefix.quoted(),
                        "write /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network"
                                + "/publicIPPrefixes/<name>"));
            }
        });
    }
}
