package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.simulate.substitute.VariableText.Unset;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The variables of a Kustomization: those of its ConfigMaps and Secrets in their order, then its own, each overwriting those
 * before.
 *
 * @param values by name, without line breaks
 * @param areReplaced whether Flux replaces variables at all
 * @param unset what becomes of a variable that is not among them
 */
record Variables(Map<String, String> values, boolean areReplaced, Unset unset) {

    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][_a-zA-Z0-9]*");

    /**
     * The variables of a Kustomization; what cannot be known becomes a finding.
     *
     * @param strict whether Flux refuses variables that are not set
     */
    static Variables of(Expansion.Builder expansion, ClusterData data, FindingPlaces places, boolean strict) {
        JsonNode postBuild = expansion.object().spec().path("postBuild");
        if (!postBuild.isObject()) {
            return new Variables(Map.of(), false, Unset.KEPT);
        }
        Map<String, String> values = new HashMap<>();
        boolean complete = true;
        JsonNode sources = postBuild.path("substituteFrom");
        for (int i = 0; i < sources.size(); i++) {
            FieldPath path = FieldPath.of("spec", "postBuild", "substituteFrom").index(i);
            ClusterData.Answer answer = data.of(expansion, sources.get(i), path);
            if (answer.outcome() == ClusterData.Outcome.UNKNOWN) {
                // Nobody knows which of the variables before it overwrites.
                values.clear();
                complete = false;
            }
            answer.data().forEach((name, value) -> values.put(name, value.replace("\n", "")));
        }
        for (var variable : postBuild.path("substitute").properties()) {
            values.put(variable.getKey(), variable.getValue().asText().replace("\n", ""));
        }
        checkNames(values, expansion, places);
        boolean always = postBuild.path("substituteStrategy").asText().equals("Always");
        Unset unset = strict ? Unset.REFUSED : Unset.EMPTY;
        return new Variables(values, always || !values.isEmpty(), complete ? unset : Unset.KEPT);
    }

    private static void checkNames(Map<String, String> values, Expansion.Builder expansion, FindingPlaces places) {
        values.keySet().stream()
                .filter(name -> !NAME.matcher(name).matches())
                .sorted()
                .forEach(name -> {
                    FieldPath own = FieldPath.of("spec", "postBuild", "substitute", name);
                    boolean inline = !expansion
                            .object()
                            .placed()
                            .content()
                            .at(own.toPointer())
                            .isMissingNode();
                    expansion.fail(places.of(
                            FluxRules.SUBSTITUTION,
                            expansion.object(),
                            inline ? own : FieldPath.of("spec", "postBuild", "substituteFrom"),
                            "the name of a variable must be of letters, digits and _, got " + Values.quote(name),
                            "rename it"));
                });
    }
}
