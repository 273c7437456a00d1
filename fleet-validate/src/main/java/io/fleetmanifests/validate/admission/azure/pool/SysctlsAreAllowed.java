package io.fleetmanifests.validate.admission.azure.pool;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Kernel parameters that pods may set. */
final class SysctlsAreAllowed extends PoolRule {

    private static final Pattern ALLOWED =
            Pattern.compile("kernel\\.shm.+|kernel\\.msg.+|kernel\\.sem|fs\\.mqueue\\..+|net\\..+");

    SysctlsAreAllowed() {
        super("ammp-kubelet-sysctls", "pods may set only those unsafe sysctls that AKS knows", "validateKubeletConfig");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        for (Field sysctl : spec.at("kubeletConfig", "allowedUnsafeSysctls").items()) {
            if (sysctl.text().isPresent()
                    && !ALLOWED.matcher(sysctl.textOrEmpty()).matches()) {
                problems.accept(problem(
                        sysctl,
                        "must be kernel.shm*, kernel.msg*, kernel.sem, fs.mqueue.* or net.*, got " + sysctl.quoted(),
                        "delete it, AKS allows no others"));
            }
        }
    }
}
