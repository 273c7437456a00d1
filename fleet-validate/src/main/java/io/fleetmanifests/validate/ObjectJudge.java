package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.metadata.NameForm;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one document after the other, and counts them. */
final class ObjectJudge {

    private static final String KUSTOMIZE = "kustomize.config.k8s.io";

    private final Schemas schemas;
    private final Report.Builder report;

    ObjectJudge(Schemas schemas, Report.Builder report) {
        this.schemas = schemas;
        this.report = report;
    }

    void judge(ObjectDocument document) {
        Optional<GroupVersionKind> kind = document.kind();
        if (document.isList()) {
            for (int i = 0; i < document.content().path("items").size(); i++) {
                judge(document.item(i));
            }
        } else if (DocumentRoles.isEncrypted(document.content())) {
            report.countSkipped(kind.orElse(new GroupVersionKind("", "", "encrypted")));
        } else if (kind.isEmpty()) {
            withoutKind(document);
        } else if (kind.get().group().equals(KUSTOMIZE)) {
            report.count(Outcome.OTHER);
        } else {
            object(document, kind.get());
        }
    }

    /** Plenty of YAML is no Kubernetes object; with metadata it is meant to be one. */
    private void withoutKind(ObjectDocument document) {
        JsonNode content = document.content();
        if (!content.path("metadata").isObject()) {
            report.count(Outcome.OTHER);
            return;
        }
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("apiVersion", "kind")) {
            if (!content.path(key).isTextual()) {
                problems.add(Problem.of(DocumentRules.KIND, FieldPath.of(key), "is required, as a text"));
            }
        }
        add(document, problems);
        report.count(Outcome.INVALID);
    }

    private void object(ObjectDocument document, GroupVersionKind kind) {
        List<Problem> problems = new ArrayList<>();
        Optional<Schema> schema = schemas.find(kind);
        JsonNode metadata = document.content().path("metadata");
        if (schema.isPresent()) {
            metadata(metadata, NameForm.SUBDOMAIN, problems);
            if (!schema.get().namespaced()) {
                problems.replaceAll(ObjectJudge::harmlessNamespace);
            }
            schema.get().validate(schema.get().applyDefaults(document.content()), problems::add);
        } else if (!metadata.isMissingNode()) {
            // Without metadata it is the configuration of some program, which has a kind as well.
            metadata(metadata, BuiltInNames.formOf(kind), problems);
        }
        SecretCheck.check(kind, document.content(), problems::add);
        boolean errors = add(document, problems);
        if (errors) {
            report.count(Outcome.INVALID);
        } else if (schema.isPresent()) {
            report.count(Outcome.VALID);
        } else {
            report.countSkipped(kind);
        }
    }

    /** The server forgets the namespace of an object that has none. */
    private static Problem harmlessNamespace(Problem problem) {
        return problem.rule().equals(MetadataRules.NAMESPACE) ? problem.withSeverity(Severity.WARNING) : problem;
    }

    private static void metadata(JsonNode metadata, NameForm names, List<Problem> problems) {
        ObjectMetaCheck.ofObject(names).check(metadata, FieldPath.of("metadata"), problems::add);
    }

    private boolean add(ObjectDocument document, List<Problem> problems) {
        boolean errors = false;
        for (Problem problem : problems) {
            Finding finding = document.finding(problem);
            report.add(finding);
            errors |= finding.severity() == Severity.ERROR;
        }
        return errors;
    }
}
