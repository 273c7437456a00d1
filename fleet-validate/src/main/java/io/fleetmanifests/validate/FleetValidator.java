package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.object.KindChecks;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.References;
import io.fleetmanifests.validate.schema.Schemas;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of a tree what the API server and the webhooks behind it would say of its objects. Never changes; any number of threads may use one at
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
    private final OtherVersions versions;
    private final FeatureGates gates;
    private final List<Finding> crdFindings;

    private FleetValidator(Builder builder) {
        this.checks = new KindChecks(builder.schemas, Admissions.builtIn());
        this.versions = new OtherVersions(builder.schemas);
        this.gates = builder.gates;
        this.crdFindings = List.copyOf(builder.findings);
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
     * Judges every document of a tree by itself, and what documents say of each other as far as that is known from files: which
     * cluster an object goes to is not.
     *
     * @return all findings, those of reading the files among them
     */
    public Report validate(ManifestTree tree) {
        return validate(tree, Optional.empty());
    }

    /**
     * Judges every document of a tree by itself, and as a change of the object of the same group, kind, namespace and name in
     * another tree, which is converted to the version that it has now. Objects that the new tree no longer has are judged as
     * deletions, at the places where they stood.
     *
     * @param tree what shall be
     * @param before what is; its own faults are not reported
     * @return all findings, those of reading the files of {@code tree} among them
     */
    public Report validate(ManifestTree tree, ManifestTree before) {
        return validate(tree, Optional.of(TreeDocuments.of(before)));
    }

    /**
     * Says what the objects on the clusters of a fleet say of each other. The objects themselves are not judged.
     *
     * @return those findings, and the ones that the state came with
     */
    public Report validate(FleetState state) {
        Report.Builder report = Report.builder(new Suppressions());
        report.addAll(state.findings());
        report.addAll(References.builtIn().check(StateReferences.of(state)));
        return report.build();
    }

    /**
     * Judges every document of a tree, and the objects that they become on the clusters. What is said of both is said once.
     *
     * @param tree the repository
     * @param state what it puts on the clusters
     * @param objects the objects of the state as documents, with the places that they come from
     */
    public Report validate(ManifestTree tree, FleetState state, ManifestTree objects) {
        TreeDocuments documents = TreeDocuments.of(tree);
        Report.Builder report = Report.builder(suppressions(documents));
        judge(tree, documents, Optional.empty(), report);
        KnownHelmFaults known = KnownHelmFaults.of(report.findings());
        report.addAll(state.findings().stream()
                .filter(finding -> !known.include(finding))
                .toList());
        report.addAll(References.builtIn().check(StateReferences.of(state)));
        TreeDocuments placed = TreeDocuments.ofObjects(objects);
        ObjectJudge judge = new ObjectJudge(
                checks, gates, TreeObjects.of(placed), TreeObjects.none(), ReadFaults.of(List.of()), report);
        placed.objects().forEach(judge::judge);
        report.explainSkipped(versions::explain);
        return report.build();
    }

    private Report validate(ManifestTree tree, Optional<TreeDocuments> before) {
        TreeDocuments documents = TreeDocuments.of(tree);
        Report.Builder report = Report.builder(suppressions(documents));
        judge(tree, documents, before, report);
        report.explainSkipped(versions::explain);
        return report.build();
    }

    private void judge(
            ManifestTree tree, TreeDocuments documents, Optional<TreeDocuments> earlier, Report.Builder report) {
        report.addAll(crdFindings);
        List<Finding> unreadable = tree.findings();
        report.unread(ReadFaults.of(unreadable).unread());
        List<Finding> faulty = new ArrayList<>(report.addAll(unreadable));
        ObjectIndex objects = TreeReferences.of(documents);
        faulty.addAll(report.addAll(References.builtIn().check(objects)));
        earlier.ifPresent(
                before -> report.addAll(References.builtIn().checkChange(TreeReferences.of(before), objects)));
        ReadFaults faults = ReadFaults.of(faulty);
        TreeObjects around = TreeObjects.of(documents);
        TreeObjects before = earlier.map(TreeObjects::of).orElseGet(TreeObjects::none);
        ObjectJudge judge = new ObjectJudge(checks, gates, around, before, faults, report);
        for (TreeDocuments.FileDocuments each : documents.files()) {
            if (each.holdsObjects()) {
                each.documents().forEach(judge::judge);
            } else {
                report.countOther(each.documents().size());
            }
        }
        before.notIn(around).forEach(judge::judgeDeletion);
    }

    private static Suppressions suppressions(TreeDocuments documents) {
        Suppressions suppressions = new Suppressions();
        for (TreeDocuments.FileDocuments each : documents.files()) {
            for (ObjectDocument document : each.documents()) {
                if (DocumentRoles.isSuppressions(each.file())) {
                    suppressions.readFile(document.content(), document::finding);
                } else if (each.holdsObjects() && document.isAnnotated()) {
                    suppressions.readObject(document.content(), document::finding);
                }
            }
        }
        return suppressions;
    }

    /** Collects what a validator knows. */
    public static final class Builder {

        private Schemas schemas = Schemas.builtIn();
        private FeatureGates gates = FeatureGates.unknown();
        private final List<Finding> findings = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the schemas of the CustomResourceDefinitions in a tree. They win over those of the model, and later
         * ones over earlier ones, of the same group, version and kind. Other documents are left alone.
         */
        public Builder crds(ManifestTree tree) {
            return crds("", tree);
        }

        /**
         * Adds the schemas of a tree that is not part of the one to be validated.
         *
         * @param folder where that tree stands, for the places of its findings
         */
        public Builder crds(String folder, ManifestTree tree) {
            String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
            tree.findings().forEach(finding -> findings.add(below(prefix, finding)));
            for (ManifestFile file : tree.files()) {
                for (Manifest manifest : file.manifests()) {
                    ObjectDocument document = ObjectDocument.of(file, manifest);
                    schemas = schemas.with(
                            manifest.content(), problem -> findings.add(below(prefix, document.finding(problem))));
                }
            }
            return this;
        }

        private static Finding below(String prefix, Finding finding) {
            Optional<SourceLocation> location =
                    finding.location().map(at -> new SourceLocation(prefix + at.file(), at.line(), at.column()));
            return Finding.builder().from(finding).location(location).build();
        }

        /**
         * Tells of a feature gate of Cluster API or a provider on the management cluster, such as {@code ClusterTopology}. What
         * hangs on a gate that nobody has told of is a warning at most.
         */
        public Builder featureGate(String gate, boolean enabled) {
            gates = gates.with(gate, enabled);
            return this;
        }

        /** The validator; what was wrong with the CRDs is among the findings of each of its reports. */
        public FleetValidator build() {
            return new FleetValidator(this);
        }
    }
}
