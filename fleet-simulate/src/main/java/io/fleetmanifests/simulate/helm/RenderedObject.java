package io.fleetmanifests.simulate.helm;

import io.fleetmanifests.tree.Manifest;

/**
 * An object of a chart.
 *
 * @param template the file of the chart that made it, from the top of the chart
 * @param manifest the object; shared, treat it as read-only
 */
public record RenderedObject(String template, Manifest manifest) {}
