package io.fleetmanifests.validate.report;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.JudgedObject;
import io.fleetmanifests.validate.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file as JUnit sees it.
 *
 * @param name the file
 * @param cases its objects, and after them what is about no object
 */
record JunitSuite(String name, List<Case> cases) {

    /** What JUnit knows to say of a case. */
    enum Result {
        SUCCESS,
        SKIPPED,
        FAILURE,
        ERROR
    }

    /** An object, or the file itself, with what was found about it. */
    record Case(String name, Result result, List<Finding> findings) {

        List<Finding> findings(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
        }

        List<Finding> advice() {
            return findings.stream()
                    .filter(finding -> finding.severity() != Severity.ERROR)
                    .toList();
        }
    }

    /** What a finding and an object say of which object it is. */
    private record Identity(
            String file,
            Optional<String> apiVersion,
            Optional<String> kind,
            Optional<String> namespace,
            Optional<String> name) {

        static Identity of(JudgedObject object) {
            return new Identity(
                    object.location().file(), object.apiVersion(), object.kind(), object.namespace(), object.name());
        }

        static Identity of(Finding finding) {
            return new Identity(
                    JunitSuite.file(finding),
                    finding.apiVersion(),
                    finding.kind(),
                    finding.namespace(),
                    finding.name());
        }
    }

    /** An object and the findings about it, while they are being sorted. */
    private record Subject(JudgedObject object, List<Finding> findings) {

        Case toCase() {
            List<Finding> all = List.copyOf(findings);
            Result result = switch (object.outcome()) {
                case VALID -> Result.SUCCESS;
                case SKIPPED -> Result.SKIPPED;
                // Two objects of one name may share a fault of which nobody knows whose it is.
                case INVALID -> hasError(all) ? Result.FAILURE : Result.SUCCESS;
            };
            return new Case(nameOf(object), result, all);
        }
    }

    /** The suites of a report in the order of their names. */
    static List<JunitSuite> of(Report report) {
        List<Subject> subjects = report.objects().stream()
                .map(object -> new Subject(object, new ArrayList<>()))
                .toList();
        Map<Identity, List<Subject>> known = new HashMap<>();
        subjects.forEach(subject -> known.computeIfAbsent(Identity.of(subject.object()), id -> new ArrayList<>())
                .add(subject));
        Map<String, List<Finding>> others = new TreeMap<>();
        for (Finding finding : report.findings()) {
            List<Subject> candidates = known.getOrDefault(Identity.of(finding), List.of());
            (candidates.isEmpty()
                            ? others.computeIfAbsent(file(finding), file -> new ArrayList<>())
                            : nearest(candidates, finding).findings())
                    .add(finding);
        }
        Map<String, List<Case>> suites = new TreeMap<>();
        subjects.forEach(
                subject -> cases(suites, subject.object().location().file()).add(subject.toCase()));
        others.forEach((file, findings) ->
                cases(suites, file).add(ofFile(findings, report.uncheckedFiles().contains(file))));
        return suites.entrySet().stream()
                .map(suite -> new JunitSuite(suite.getKey(), suite.getValue()))
                .toList();
    }

    /** Of several objects of one name in a file, the last one that begins before the finding. */
    private static Subject nearest(List<Subject> candidates, Finding finding) {
        int line = finding.location().map(SourceLocation::line).orElse(0);
        int first = 0;
        int last = candidates.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) >>> 1;
            if (candidates.get(middle).object().location().line() <= line) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return candidates.get(first);
    }

    private static Case ofFile(List<Finding> findings, boolean unchecked) {
        Result result = Result.SUCCESS;
        if (hasError(findings)) {
            result = unchecked ? Result.ERROR : Result.FAILURE;
        }
        return new Case("the file itself", result, List.copyOf(findings));
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String nameOf(JudgedObject object) {
        String namespace = object.namespace().map(text -> text + "/").orElse("");
        return object.kind().orElse("object")
                + object.name().map(name -> " " + namespace + name).orElse("");
    }

    private static List<Case> cases(Map<String, List<Case>> suites, String file) {
        return suites.computeIfAbsent(file, name -> new ArrayList<>());
    }

    private static String file(Finding finding) {
        return finding.location().map(SourceLocation::file).orElse(".");
    }
}
