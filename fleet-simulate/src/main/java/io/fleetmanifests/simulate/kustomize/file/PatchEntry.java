package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.simulate.kustomize.resource.Selector;
import java.util.Optional;

/**
 * An entry of {@code patches} or {@code patchesJson6902}.
 *
 * @param path the file of the patch; empty when it stands in the entry
 * @param patch the patch; empty when it stands in a file
 * @param target which objects it is for
 * @param targetName the name that the target asks for
 * @param allowNameChange whether it may change names
 * @param allowKindChange whether it may change kinds
 */
public record PatchEntry(
        String path,
        String patch,
        Optional<Selector> target,
        String targetName,
        boolean allowNameChange,
        boolean allowKindChange) {}
