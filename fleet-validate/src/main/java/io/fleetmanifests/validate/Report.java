package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What validation found, and how much of the tree it could judge. Objects that are valid, invalid, skipped and not
 * checked
 * are counted apart: the last two are no praise.
 */
public final class Report {

    private final List<Finding> findings;
    private final Map<Outcome, Integer> counts;
    private final SortedMap<GroupVersionKind, Integer> skipped;

    private Report(Builder builder) {
        List<Finding> sorted = new ArrayList<>(builder.findings);
        sorted.sort(Finding.ORDER);
        this.findings = List.copyOf(sorted);
        this.counts = new EnumMap<>(builder.counts);
        this.skipped = Collections.unmodifiableSortedMap(new TreeMap<>(builder.skipped));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Everything that was found, by place. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many findings have a severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a finding is an error: the tree must not be pushed. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many objects were checked and have no error; they may have warnings. */
    public int valid() {
        return counts.getOrDefault(Outcome.VALID, 0);
    }

    /** How many objects have an error. */
    public int invalid() {
        return counts.getOrDefault(Outcome.INVALID, 0);
    }

    /** How many objects were not looked into, because no schema of their kind is known or they are encrypted. */
    public int skipped() {
        return counts.getOrDefault(Outcome.SKIPPED, 0);
    }

    /** The skipped objects by kind; not modifiable. */
    public SortedMap<GroupVersionKind, Integer> skippedKinds() {
        return skipped;
    }

    /** How many files and documents could not be read. */
    public int unchecked() {
        return counts.getOrDefault(Outcome.UNCHECKED, 0);
    }

    /** How many documents are no objects: kustomization files, parts of charts, patches, other YAML. */
    public int other() {
        return counts.getOrDefault(Outcome.OTHER, 0);
    }

    /** A line for each finding, and one with the counts; each ends with a line break. */
    public String toText() {
        return findings.stream().map(finding -> finding.toText() + "\n").collect(Collectors.joining())
                + summary()
                + "\n";
    }

    /** The counts on one line. */
    public String summary() {
        String kinds = skipped.entrySet().stream()
                .map(kind -> kind.getKey() + " (" + kind.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "%d valid, %d invalid, %d skipped%s, %d not checked, %d other; %d errors, %d warnings"
                .formatted(
                        valid(),
                        invalid(),
                        skipped(),
                        kinds.isEmpty() ? "" : ": " + kinds,
                        unchecked(),
                        other(),
                        count(Severity.ERROR),
                        count(Severity.WARNING));
    }

    /** Collects findings and counts; for one thread. */
    static final class Builder {

        private final List<Finding> findings = new ArrayList<>();
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final Map<GroupVersionKind, Integer> skipped = new TreeMap<>();

        private Builder() {}

        void add(Finding finding) {
            findings.add(finding);
        }

        void addAll(List<Finding> more) {
            findings.addAll(more);
        }

        void count(Outcome outcome) {
            count(outcome, 1);
        }

        void count(Outcome outcome, int documents) {
            counts.merge(outcome, documents, Integer::sum);
        }

        void countSkipped(GroupVersionKind kind) {
            count(Outcome.SKIPPED);
            skipped.merge(kind, 1, Integer::sum);
        }

        Report build() {
            return new Report(this);
        }
    }
}
