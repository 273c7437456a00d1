/** The Helm charts that hold worker clusters: a provider's part, and what all have in common. */
@NullMarked
package io.fleetmanifests.render.chart;

import org.jspecify.annotations.NullMarked;
