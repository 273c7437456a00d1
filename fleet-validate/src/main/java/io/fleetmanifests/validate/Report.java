package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.tree.ReaderRules;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.suppress.SuppressedFinding;
import io.fleetmanifests.validate.suppress.Suppressions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What validation found, and how much of the tree it could judge. Objects that are valid, invalid, skipped and not
 * checked are counted apart: the last two are no praise.
 */
public final class Report {

    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;
    private final List<JudgedObject> objects;
    private final Map<Outcome, Integer> counts;
    private final SortedMap<GroupVersionKind, Integer> skipped;
    private final SortedSet<String> unread;
    private final int other;

    private Report(Builder builder) {
        List<Finding> sorted = new ArrayList<>(builder.findings);
        sorted.addAll(builder.suppressions.findings());
        sorted.sort(Finding.ORDER);
        this.findings = List.copyOf(sorted);
        this.suppressed = builder.suppressed.stream()
                .sorted(Comparator.comparing(SuppressedFinding::finding, Finding.ORDER))
                .toList();
        this.objects = List.copyOf(builder.objects);
        this.counts = new EnumMap<>(builder.counts);
        this.skipped = Collections.unmodifiableSortedMap(new TreeMap<>(builder.skipped));
        this.unread = Collections.unmodifiableSortedSet(new TreeSet<>(builder.unread));
        this.other = builder.other;
    }

    static Builder builder(Suppressions suppressions) {
        return new Builder(suppressions);
    }

    /** Everything that was found and not suppressed, by place. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found and is accepted, by place; it fails nothing. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** The objects of the tree and what became of each, in the order of files and documents. */
    public List<JudgedObject> objects() {
        return objects;
    }

    /** How many findings have a severity; suppressed ones do not count. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a finding is an error: the tree must not be pushed. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Whether nothing is known to be wrong, and yet not all is known: every error says that something could not be looked
     * at, because it cannot be read or is beyond the reader's bounds.
     */
    public boolean isInconclusive() {
        return hasErrors()
                && findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .allMatch(finding -> ReaderRules.isNotLookedAt(finding.rule()));
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

    /** How many files could not be read, or not all of their documents. */
    public int unchecked() {
        return unread.size();
    }

    /** The files that {@link #unchecked()} counts; {@code .} for the tree's root. Not modifiable. */
    public SortedSet<String> uncheckedFiles() {
        return unread;
    }

    /** How many documents are no objects: kustomization files, parts of charts, patches, other YAML. */
    public int other() {
        return other;
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
        return "%d valid, %d invalid, %d skipped%s, %d not checked, %d other; %s, %s%s"
                .formatted(
                        valid(),
                        invalid(),
                        skipped(),
                        kinds.isEmpty() ? "" : ": " + kinds,
                        unchecked(),
                        other(),
                        Count.of(count(Severity.ERROR), "error"),
                        Count.of(count(Severity.WARNING), "warning"),
                        suppressed.isEmpty() ? "" : ", " + suppressed.size() + " suppressed");
    }

    /** Collects findings and counts; for one thread. */
    static final class Builder {

        private final Suppressions suppressions;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Finding> seen = new HashSet<>();
        private final List<SuppressedFinding> suppressed = new ArrayList<>();
        private final List<JudgedObject> objects = new ArrayList<>();
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private final Map<GroupVersionKind, Integer> skipped = new TreeMap<>();
        private final SortedMap<GroupVersionKind, ObjectDocument> firstSkipped = new TreeMap<>();
        private final SortedSet<String> unread = new TreeSet<>();
        private int other;

        private Builder(Suppressions suppressions) {
            this.suppressions = suppressions;
        }

        /** Takes a finding; false when it is suppressed. */
        boolean add(Finding finding) {
            Optional<SuppressedFinding> accepted = suppressions.suppress(finding);
            if (accepted.isPresent()) {
                suppressed.add(accepted.get());
            } else if (seen.add(finding)) {
                findings.add(finding);
            }
            return accepted.isEmpty();
        }

        /** Takes findings; returns those that are not suppressed. */
        List<Finding> addAll(List<Finding> more) {
            return more.stream().filter(this::add).toList();
        }

        /** What was taken so far and is not suppressed, in no order. */
        List<Finding> findings() {
            return List.copyOf(findings);
        }

        void countOther(int documents) {
            other += documents;
        }

        void unread(Collection<String> files) {
            unread.addAll(files);
        }

        void judged(ObjectDocument document, Outcome outcome) {
            counts.merge(outcome, 1, Integer::sum);
            objects.add(document.judged(outcome));
        }

        void skipped(ObjectDocument document, GroupVersionKind kind) {
            judged(document, Outcome.SKIPPED);
            skipped.merge(kind, 1, Integer::sum);
            firstSkipped.putIfAbsent(kind, document);
        }

        /** Says of each kind that was skipped what somebody could do, at its first object. */
        void explainSkipped(BiFunction<GroupVersionKind, Integer, Optional<Problem>> explanation) {
            firstSkipped.forEach((kind, document) -> explanation
                    .apply(kind, skipped.getOrDefault(kind, 0))
                    .ifPresent(problem -> add(document.finding(problem))));
        }

        Report build() {
            return new Report(this);
        }
    }
}
