package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.schema.Schemas;
import io.fleetmanifests.validate.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a tree what the API server would say of its objects. Never changes; any number of threads may use one at
 * once.
 *
 * <pre>{@code
 * Report report = FleetValidator.create().validate(tree);
 * if (report.hasErrors()) {
 *     System.err.print(report.toText());
 * }
 * }</pre>
 */
public final class FleetValidator {

    private final KindChecks checks;
    private final List<Finding> crdFindings;

    private FleetValidator(Schemas schemas, List<Finding> crdFindings) {
        this.checks = new KindChecks(schemas);
        this.crdFindings = List.copyOf(crdFindings);
    }

    /** A validator that knows the kinds of the model. */
    public static FleetValidator create() {
        return builder().build();
    }

    /** Starts a validator that knows more kinds than those of the model. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges every document of a tree by itself.
     *
     * @return all findings, those of reading the files among them
     */
    public Report validate(ManifestTree tree) {
        return validate(tree, TreeObjects.none());
    }

    /**
     * Judges every document of a tree by itself, and as a change of the object of the same version, kind, namespace
     * and name
     * in another tree.
     *
     * @param tree what shall be
     * @param before what is; its own faults are not reported
     * @return all findings, those of reading the files of {@code tree} among them
     */
    public Report validate(ManifestTree tree, ManifestTree before) {
        return validate(tree, TreeObjects.of(before));
    }

    private Report validate(ManifestTree tree, TreeObjects before) {
        DocumentRoles roles = DocumentRoles.of(tree);
        Report.Builder report = Report.builder(suppressions(tree, roles));
        report.addAll(crdFindings);
        report.unread(ReadFaults.of(tree.findings()).unread());
        ReadFaults faults = ReadFaults.of(report.addAll(tree.findings()));
        ObjectJudge judge = new ObjectJudge(checks, before, faults, report);
        for (ManifestFile file : tree.files()) {
            if (roles.holdsObjects(file)) {
                file.manifests().forEach(manifest -> judge.judge(ObjectDocument.of(file, manifest)));
            } else {
                report.countOther(file.manifests().size());
            }
        }
        return report.build();
    }

    private static Suppressions suppressions(ManifestTree tree, DocumentRoles roles) {
        Suppressions suppressions = new Suppressions();
        for (ManifestFile file : tree.files()) {
            for (Manifest manifest : file.manifests()) {
                ObjectDocument document = ObjectDocument.of(file, manifest);
                if (DocumentRoles.isSuppressions(file)) {
                    suppressions.readFile(manifest.content(), document::finding);
                } else if (roles.holdsObjects(file)) {
                    document.objects().forEach(object -> suppressions.readObject(object.content(), object::finding));
                }
            }
        }
        return suppressions;
    }

    /** Collects what a validator knows. */
    public static final class Builder {

        private Schemas schemas = Schemas.builtIn();
        private final List<Finding> findings = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the schemas of the CustomResourceDefinitions in a tree. They win over those of the model, and later
         * ones over
         * earlier ones, of the same group, version and kind. Other documents are left alone.
         */
        public Builder crds(ManifestTree tree) {
            findings.addAll(tree.findings());
            for (ManifestFile file : tree.files()) {
                for (Manifest manifest : file.manifests()) {
                    ObjectDocument document = ObjectDocument.of(file, manifest);
                    schemas = schemas.with(manifest.content(), problem -> findings.add(document.finding(problem)));
                }
            }
            return this;
        }

        /** The validator; what was wrong with the CRDs is among the findings of each of its reports. */
        public FleetValidator build() {
            return new FleetValidator(schemas, findings);
        }
    }
}
