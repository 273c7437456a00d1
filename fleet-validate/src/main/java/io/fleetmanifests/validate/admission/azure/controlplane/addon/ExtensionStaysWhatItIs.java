package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An extension is installed once; another one has another name. */
final class ExtensionStaysWhatItIs implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-ext-imm",
            "the type, plan, scope, release train, version and identity of an extension do not change",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAKSExtensionsUpdate",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Map<String, Field> old = new HashMap<>();
        admission.specBefore("extensions").items().forEach(extension -> old.put(name(extension), extension));
        for (Field extension : admission.spec("extensions").items()) {
            Field before = old.get(name(extension));
            if (before != null) {
                compare(before, extension, problems);
            }
        }
    }

    private static void compare(Field before, Field extension, Consumer<Problem> problems) {
        for (String key : List.of("extensionType", "releaseTrain", "version")) {
            if (before.at(key).isPresent() && extension.at(key).isPresent()) {
                same(before.at(key), extension.at(key), problems);
            }
        }
        if (before.at("plan").isPresent() && extension.at("plan").isPresent()) {
            plan(before.at("plan"), extension.at("plan"), problems);
        }
        if (before.at("scope").isPresent() || extension.at("scope").isPresent()) {
            for (String key : List.of("scopeType", "releaseNamespace", "targetNamespace")) {
                same(before.at("scope", key), extension.at("scope", key), problems);
            }
        }
        same(before.at("identity"), extension.at("identity"), problems);
    }

    private static void plan(Field before, Field plan, Consumer<Problem> problems) {
        for (String key : List.of("product", "promotionCode", "publisher", "version")) {
            same(before.at(key), plan.at(key), problems);
        }
        if (before.at("product").value().equals(plan.at("product").value())) {
            // With another product, it has another name by default, which nobody wrote.
            same(before.at("name"), plan.at("name"), problems);
        }
    }

    private static void same(Field before, Field after, Consumer<Problem> problems) {
        if (!before.textOrEmpty().equals(after.textOrEmpty())) {
            problems.accept(after.problem(
                    RULE,
                    "must stay " + told(before) + ", got " + told(after),
                    "leave it, or remove the extension and add it by another name"));
        }
    }

    private static String told(Field field) {
        return field.isEmpty() ? "absent" : field.quoted();
    }

    private static String name(Field extension) {
        return extension.at("name").textOrEmpty();
    }
}
