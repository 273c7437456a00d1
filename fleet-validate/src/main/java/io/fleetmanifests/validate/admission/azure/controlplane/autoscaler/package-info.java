/** The texts of the autoscaler's profile, each of which is a number of its own unit. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.controlplane.autoscaler;

import org.jspecify.annotations.NullMarked;
