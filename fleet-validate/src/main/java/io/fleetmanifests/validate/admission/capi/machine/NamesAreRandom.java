package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of machines, which must not be the same. What a template does with functions is not looked at. */
final class NamesAreRandom extends MachineRule {

    private static final Set<String> KNOWN =
            Set.of("cluster", "cluster.name", "machineSet", "machineSet.name", "random");
    /** Whatever stands behind the point: a name that Go cannot read is not there either. */
    private static final Pattern READ = Pattern.compile("\\{\\{-?\\s*\\.([^\\s|(){}]+)\\s*(?:(?<=\\s)-)?}}");

    NamesAreRandom() {
        super(MachineKind.DEPLOYMENT.rule(
                "naming",
                "the template of machines' names in a %s has a random part, and reads what there is",
                "validateMDMachineNaming"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field template = admission.spec("machineNaming", "template");
        if (template.isEmpty()) {
            return;
        }
        if (!template.textOrEmpty().contains("{{ .random }}")) {
            problems.accept(
                    problem(template, "must contain {{ .random }}, got " + template.quoted(), "append -{{ .random }}"));
        }
        Matcher reads = READ.matcher(template.textOrEmpty());
        while (reads.find()) {
            if (!KNOWN.contains(reads.group(1))) {
                problems.accept(problem(
                        template,
                        "must read only what there is, got " + Values.quote("." + reads.group(1)),
                        "use .cluster.name, .machineSet.name and .random"));
            }
        }
    }
}
