/** What source-controller asks of sources, and what it does that nobody expects. */
@NullMarked
package io.fleetmanifests.validate.admission.flux.source;

import org.jspecify.annotations.NullMarked;
