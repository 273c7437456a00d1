package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.SchemaRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this module says of an object: its errors of schemas, CEL rules and metadata. */
final class Sdk {

    private static final Set<String> RULES = Stream.of(SchemaRules.all(), CelRules.all(), MetadataRules.all())
            .flatMap(List::stream)
            .map(Rule::id)
            .collect(Collectors.toSet());

    private final FleetValidator validator;

    private Sdk(FleetValidator validator) {
        this.validator = validator;
    }

    /** The kinds of the model. */
    static Sdk ofTheModel() {
        return new Sdk(FleetValidator.create());
    }

    /** The kinds of some definitions. */
    static Sdk of(List<? extends JsonNode> crds) {
        return new Sdk(FleetValidator.builder().crds(tree(crds)).build());
    }

    /** A rule that cannot be evaluated counts as a reason, so that nobody takes silence for consent. */
    Verdict judge(JsonNode object, Optional<? extends JsonNode> old) {
        ManifestTree tree = tree(List.of(object));
        Report report = old.isPresent() ? validator.validate(tree, tree(List.of(old.get()))) : validator.validate(tree);
        List<Reason> reasons = report.findings().stream()
                .filter(Sdk::counts)
                .map(finding -> new Reason(finding.path(), finding.rule(), finding.message()))
                .toList();
        return new Verdict(reasons.isEmpty() ? Verdict.Outcome.ACCEPTED : Verdict.Outcome.REFUSED, reasons);
    }

    private static boolean counts(Finding finding) {
        return RULES.contains(finding.rule())
                && (finding.severity() == Severity.ERROR || finding.rule().equals(CelRules.NOT_EVALUATED.id()));
    }

    private static ManifestTree tree(List<? extends JsonNode> documents) {
        List<Manifest> manifests = documents.stream().map(Manifest::of).toList();
        return ManifestTree.builder()
                .add(ManifestFile.of(TreePath.of("documents.yaml"), manifests))
                .build();
    }
}
