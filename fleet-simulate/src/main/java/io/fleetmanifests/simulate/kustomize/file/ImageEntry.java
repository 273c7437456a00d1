package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.simulate.kustomize.transform.SetImage;

/**
 * An entry of {@code images}.
 *
 * @param name the image
 * @param change what it is to be
 */
public record ImageEntry(String name, SetImage.Image change) {}
