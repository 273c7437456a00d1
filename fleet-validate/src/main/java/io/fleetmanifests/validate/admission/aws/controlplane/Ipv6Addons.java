package io.fleetmanifests.validate.admission.aws.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IPv6 needs add-ons that know it. */
final class Ipv6Addons implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "eks-ipv6-addons",
            "a control plane with IPv6 and a version lists its addons",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateEKSAddons",
            "");

    private static final Rule CNI = Rule.admission(
            "eks-ipv6-cni",
            "with IPv6 the add-on vpc-cni is at v1.10.2 or later",
            "cluster-api-provider-aws controlplane/eks/webhooks/awsmanagedcontrolplane_webhook.go validateEKSAddons",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE, CNI);
    }

    private static final Pattern VERSION = Pattern.compile("\\s*v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?.*");

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field addons = admission.spec("addons");
        if (!Ipv6.isEnabled(admission.spec()) || !admission.spec("version").isPresent()) {
            return;
        }
        if (addons.items().isEmpty()) {
            problems.accept(
                    addons.problem(RULE, "must be listed with IPv6, got none", "add vpc-cni, at v1.10.2 or later"));
        }
        addons.items().stream()
                .filter(addon -> addon.at("name").is("vpc-cni"))
                .map(addon -> addon.at("version"))
                .filter(version -> !knowsIpv6(version.textOrEmpty()))
                .findFirst()
                .ifPresent(version -> problems.accept(version.problem(
                        CNI, "must be v1.10.2 or later with IPv6, got " + version.quoted(), "raise it")));
    }

    private static boolean knowsIpv6(String text) {
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        int minor = Integer.parseInt(version.group(2));
        int patch = version.group(3) == null ? 0 : Integer.parseInt(version.group(3));
        return major > 1 || (major == 1 && (minor > 10 || (minor == 10 && patch >= 2)));
    }
}
