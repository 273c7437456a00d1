package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What Helm needs to know of a release.
 *
 * @param name as {@link ReleaseName} has it
 * @param namespace where it goes
 * @param values what goes over the chart's own; shared, treat it as read-only
 * @param kubeVersion the version of Kubernetes that templates are told, such as {@code 1.34.0}
 */
public record Release(String name, String namespace, Chart chart, ObjectNode values, String kubeVersion) {}
