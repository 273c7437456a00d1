/** How Flux finds a Helm chart, which a HelmChart says itself and a HelmRelease for it. */
@NullMarked
package io.fleetmanifests.validate.admission.flux.chart;

import org.jspecify.annotations.NullMarked;
