package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Field;

/** Whether a control plane's VPC has IPv6: as soon as it says anything of it. */
final class Ipv6 {

    private Ipv6() {}

    static boolean isEnabled(Field spec) {
        return spec.at("network", "vpc", "ipv6").isPresent();
    }
}
