package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.simulate.kustomize.transform.Replacement;
import java.util.Optional;

/**
 * An entry of {@code replacements}.
 *
 * @param path the file that holds the replacement or a list of them; empty when it stands in the entry
 * @param inline the replacement that stands in the entry
 */
public record ReplacementEntry(String path, Optional<Replacement> inline) {}
