package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.Source;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Without its source an object of Flux does nothing; it may be on the cluster already, though. */
final class SourcesAreDeclared implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "flux-source-missing",
                    "the source or chart that an object of Flux refers to is declared, and of that kind",
                    "https://fluxcd.io/flux/components/kustomize/kustomizations/#source-reference")
            .withSeverity(Severity.WARNING);

    private static final List<String> KINDS =
            List.of("GitRepository", "OCIRepository", "HelmRepository", "Bucket", "HelmChart");
    private static final Set<String> CHECKED = Set.copyOf(KINDS);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        for (IndexedObject each : Flux.kustomizations(objects)) {
            check(each, each.spec("sourceRef"), objects, findings);
        }
        for (IndexedObject each : Flux.releases(objects)) {
            check(each, each.spec("chart", "spec", "sourceRef"), objects, findings);
            check(each, each.spec("chartRef"), objects, findings);
        }
        for (IndexedObject each : objects.all(Source.GROUP, "HelmChart")) {
            check(each, each.spec("sourceRef"), objects, findings);
        }
    }

    private static void check(IndexedObject from, Field reference, ObjectIndex objects, Consumer<Finding> findings) {
        Source source = Source.of(from, reference);
        // An ExternalArtifact is made by a generator, not declared.
        if (!CHECKED.contains(source.kind())
                || objects.isOwn(source)
                || !objects.lacks(from, Source.GROUP, source.kind(), source.namespace(), source.name())) {
            return;
        }
        findings.accept(from.finding(reference
                .at("name")
                .problem(
                        RULE,
                        "must name a source that is declared, got " + source.kind() + " " + Values.quote(source.name())
                                + inNamespace(source),
                        hint(from, source, objects))));
    }

    private static String inNamespace(Source source) {
        return source.namespace().isEmpty() ? "" : " in namespace " + Values.quote(source.namespace());
    }

    private static String hint(IndexedObject from, Source source, ObjectIndex objects) {
        for (String kind : KINDS) {
            if (!objects.find(from, Source.GROUP, kind, source.namespace(), source.name())
                    .isEmpty()) {
                return "set kind " + kind + ", which there is of that name";
            }
        }
        return objects.named(Source.GROUP, source.kind(), source.name()).stream()
                .filter(other -> !objects.isExpanded() || objects.isTogether(from, other))
                .findFirst()
                .map(other -> "it is in namespace " + Values.quote(other.namespace()) + ", say so in the reference")
                .orElse("declare it, unless the cluster has it already");
    }
}
