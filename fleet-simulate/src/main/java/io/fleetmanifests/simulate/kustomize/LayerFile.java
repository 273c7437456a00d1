package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.simulate.kustomize.file.KustomizationFile;

/**
 * The kustomization file of a folder.
 *
 * @param name the name of the file
 * @param content what it says
 */
record LayerFile(String name, KustomizationFile content) {}
