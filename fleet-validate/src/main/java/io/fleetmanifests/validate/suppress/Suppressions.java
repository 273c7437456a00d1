package io.fleetmanifests.validate.suppress;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The suppressions of one tree, and which of them were of use; for one validation and one thread. */
public final class Suppressions {

    /** The file in a tree's root that has suppressions for any of its objects. */
    public static final String FILE = ".fleet-validate.yaml";

    /** The annotation with which an object has suppressions for itself. */
    public static final String ANNOTATION = "fleetmanifests.io/suppress";

    /** Who has so many wrong need not be told of each. */
    private static final int MOST_MALFORMED = 1_000;

    private final List<Finding> malformed = new ArrayList<>();
    private final List<Suppression> all = new ArrayList<>();
    private final Map<String, List<Suppression>> ofFile = new HashMap<>();
    private final Map<ObjectRule, List<Suppression>> ofObjects = new HashMap<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A rule and the one object, or those of one name in one file, that its suppression is part of. */
    private record ObjectRule(
            String rule,
            String file,
            Optional<String> apiVersion,
            Optional<String> kind,
            Optional<String> namespace,
            Optional<String> name) {

        static ObjectRule of(String rule, Finding finding) {
            return new ObjectRule(
                    rule,
                    finding.location().map(at -> at.file()).orElse(""),
                    finding.apiVersion(),
                    finding.kind(),
                    finding.namespace(),
                    finding.name());
        }
    }

    /** Starts without any. */
    public Suppressions() {}

    /**
     * Adds those of a document of {@link #FILE}.
     *
     * @param findings places a problem in the file
     */
    public void readFile(JsonNode document, Function<Problem, Finding> findings) {
        for (Suppression suppression : SuppressionFile.read(document, findings, this::refuse)) {
            all.add(suppression);
            ofFile.computeIfAbsent(suppression.rule(), rule -> new ArrayList<>())
                    .add(suppression);
        }
    }

    /**
     * Adds those that an object has for itself.
     *
     * @param findings makes findings of problems of the object, as those that shall be suppressed were made
     */
    public void readObject(JsonNode object, Function<Problem, Finding> findings) {
        for (Suppression suppression : SuppressionAnnotation.read(object, findings, this::refuse)) {
            all.add(suppression);
            ofObjects
                    .computeIfAbsent(ObjectRule.of(suppression.rule(), suppression.unused()), rule -> new ArrayList<>())
                    .add(suppression);
        }
    }

    /** The finding as a suppressed one, if it is; all suppressions that it has count as used. */
    public Optional<SuppressedFinding> suppress(Finding finding) {
        List<Suppression> fitting = new ArrayList<>();
        if (!all.isEmpty() && !isOwn(finding)) {
            fitting.addAll(ofObjects.getOrDefault(ObjectRule.of(finding.rule(), finding), List.of()));
            ofFile.getOrDefault(finding.rule(), List.of()).stream()
                    .filter(suppression -> suppression
                            .scope()
                            .filter(scope -> scope.contains(finding))
                            .isPresent())
                    .forEach(fitting::add);
        }
        used.addAll(fitting);
        return fitting.stream().findFirst().map(first -> first.suppress(finding));
    }

    private void refuse(Finding finding) {
        if (malformed.size() < MOST_MALFORMED) {
            malformed.add(finding);
        }
    }

    private static boolean isOwn(Finding finding) {
        return SuppressionRules.all().stream().anyMatch(rule -> rule.id().equals(finding.rule()));
    }

    /** What is wrong with the suppressions: those that cannot be understood, and those that nothing was suppressed by. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(malformed);
        all.stream()
                .filter(suppression -> !used.contains(suppression))
                .map(Suppression::unused)
                .forEach(findings::add);
        return findings;
    }

    static Problem unused(String rule, FieldPath path) {
        return Problem.of(
                SuppressionRules.UNUSED,
                path,
                "suppresses nothing, there is no finding of the rule " + Values.quote(rule) + " here",
                "delete it");
    }
}
