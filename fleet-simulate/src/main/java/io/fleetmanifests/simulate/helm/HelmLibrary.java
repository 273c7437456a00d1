package io.fleetmanifests.simulate.helm;

import java.nio.file.Path;

/** Helm, behind a door that opens only where helm-java is. */
interface HelmLibrary {

    /** Loads what is native of it, which takes a second of a process's first use. */
    void load();

    /** What {@code helm template} prints for a chart on disk; an {@link IllegalStateException} says what Helm says. */
    String template(Path chart, Path values, Release release);
}
