package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.Finding;
import java.util.List;

/**
 * What a folder builds to.
 *
 * @param outcome whether the objects are all that the folder builds to
 * @param objects the objects in the order in which kustomize writes them
 * @param findings why the build failed, what cannot be known offline, and what is deprecated
 */
public record KustomizeResult(Outcome outcome, List<BuiltObject> objects, List<Finding> findings) {

    /** How far a build came. */
    public enum Outcome {
        /** The objects are those that kustomize would make. */
        COMPLETE,
        /**
         * Something was left out, and a warning says what: it stands at a URL, or asks for a plugin. The objects are those
         * that could be made without it; none when the build needed what is missing.
         */
        PARTIAL,
        /** Kustomize would refuse the folder; a finding of severity error says why. There are no objects. */
        FAILED
    }

    /** Copies the lists. */
    public KustomizeResult {
        objects = List.copyOf(objects);
        findings = List.copyOf(findings);
    }
}
