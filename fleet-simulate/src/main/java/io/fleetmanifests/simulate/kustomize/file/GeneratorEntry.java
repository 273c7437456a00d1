package io.fleetmanifests.simulate.kustomize.file;

import java.util.List;

/**
 * An entry of {@code configMapGenerator} or {@code secretGenerator}.
 *
 * @param name the name, without the hash
 * @param namespace the namespace; empty for none
 * @param behavior merge, replace, or anything else for a new object
 * @param literals {@code key=value}
 * @param files {@code path} or {@code key=path}
 * @param envs paths of files of lines {@code key=value}
 * @param type the type of a Secret; empty for Opaque
 * @param options the options, completed by those of the file
 */
public record GeneratorEntry(
        String name,
        String namespace,
        String behavior,
        List<String> literals,
        List<String> files,
        List<String> envs,
        String type,
        GeneratorOptions options) {}
