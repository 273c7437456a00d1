package io.fleetmanifests.simulate.kustomize.file;

import java.util.Map;
import java.util.TreeMap;

/**
 * {@code generatorOptions}, or the options of one generator.
 *
 * @param labels labels of what is generated
 * @param annotations annotations of what is generated
 * @param disableNameSuffixHash whether the name gets no hash
 * @param immutable whether it is marked as immutable
 */
public record GeneratorOptions(
        Map<String, String> labels, Map<String, String> annotations, boolean disableNameSuffixHash, boolean immutable) {

    static final GeneratorOptions NONE = new GeneratorOptions(Map.of(), Map.of(), false, false);

    /** These options, completed by those of the file. */
    GeneratorOptions orElse(GeneratorOptions global) {
        return new GeneratorOptions(
                merge(global.labels, labels),
                merge(global.annotations, annotations),
                disableNameSuffixHash || global.disableNameSuffixHash,
                immutable || global.immutable);
    }

    private static Map<String, String> merge(Map<String, String> global, Map<String, String> local) {
        Map<String, String> merged = new TreeMap<>(global);
        merged.putAll(local);
        return merged;
    }
}
