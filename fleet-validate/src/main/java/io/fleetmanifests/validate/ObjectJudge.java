package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.object.KindCheck;
import io.fleetmanifests.validate.object.KindChecks;
import io.fleetmanifests.validate.object.ObjectProblems;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one document after the other, and counts them. */
final class ObjectJudge {

    private static final String KUSTOMIZE = "kustomize.config.k8s.io";

    private final KindChecks checks;
    private final FeatureGates gates;
    private final Surroundings around;
    private final TreeObjects before;
    private final Surroundings aroundBefore;
    private final ReadFaults faults;
    private final Report.Builder report;

    ObjectJudge(
            KindChecks checks,
            FeatureGates gates,
            TreeObjects around,
            TreeObjects before,
            ReadFaults faults,
            Report.Builder report) {
        this.checks = checks;
        this.gates = gates;
        this.around = around.surroundings();
        this.before = before;
        this.aroundBefore = before.surroundings();
        this.faults = faults;
        this.report = report;
    }

    /** Judges an object. */
    void judge(ObjectDocument document) {
        Optional<GroupVersionKind> kind = document.kind();
        if (document.isEncrypted()) {
            report.skipped(document, kind.orElse(new GroupVersionKind("", "", "encrypted")));
        } else if (kind.isEmpty()) {
            withoutKind(document);
        } else if (kind.get().group().equals(KUSTOMIZE)) {
            report.countOther(1);
        } else {
            object(document, kind.get());
        }
    }

    /** Plenty of YAML is no Kubernetes object; with metadata it is meant to be one. */
    private void withoutKind(ObjectDocument document) {
        JsonNode content = document.content();
        if (!content.path("metadata").isObject()) {
            report.countOther(1);
            return;
        }
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("apiVersion", "kind")) {
            if (!content.path(key).isTextual()) {
                problems.add(Problem.of(DocumentRules.KIND, FieldPath.of(key), "is required, as a text"));
            }
        }
        report.judged(document, add(document, problems) ? Outcome.INVALID : Outcome.SKIPPED);
    }

    private void object(ObjectDocument document, GroupVersionKind kind) {
        ObjectProblems problems = new ObjectProblems();
        Optional<KindCheck> check = checks.of(kind);
        JsonNode metadata = document.content().path("metadata");
        if (check.isPresent()) {
            EarlierObject earlier = EarlierObject.of(document, before);
            check.get().check(request(document, earlier), problems);
            earlier.unknown().ifPresent(problems);
        } else if (!metadata.isMissingNode()) {
            // Without metadata it is the configuration of some program, which has a kind as well.
            ObjectMetaCheck.ofObject(BuiltInNames.formOf(kind)).check(metadata, FieldPath.of("metadata"), problems);
        }
        SecretCheck.check(kind, document.content(), problems);
        boolean errors = add(document, problems.toList());
        if (errors || faults.concern(document)) {
            report.judged(document, Outcome.INVALID);
        } else if (check.filter(KindCheck::hasSchema).isPresent()) {
            report.judged(document, Outcome.VALID);
        } else {
            report.skipped(document, kind);
        }
    }

    private Admission request(ObjectDocument document, EarlierObject earlier) {
        JsonNode content = document.content();
        return new Admission(earlier.operation(), content, content, earlier.object(), around, aroundBefore, gates);
    }

    /** Judges that a document of the tree before is no longer there. */
    void judgeDeletion(ObjectDocument document) {
        Optional<KindCheck> check = document.kind().flatMap(checks::of);
        if (check.isPresent()) {
            JsonNode content = document.content();
            Admission request = new Admission(
                    Operation.DELETE, content, content, Optional.of(content), around, aroundBefore, gates);
            ObjectProblems problems = new ObjectProblems();
            check.get().checkDeletion(request, problems);
            add(document, problems.toList());
        }
    }

    /** Reports problems; whether one is an error that nobody accepts. */
    private boolean add(ObjectDocument document, List<Problem> problems) {
        boolean errors = false;
        for (Problem problem : problems) {
            Finding finding = document.finding(problem);
            boolean open = report.add(finding);
            errors |= open && finding.severity() == Severity.ERROR;
        }
        return errors;
    }
}
