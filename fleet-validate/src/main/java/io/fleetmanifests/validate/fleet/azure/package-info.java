/** What clusters of AKS share with each other in Azure. */
@NullMarked
package io.fleetmanifests.validate.fleet.azure;

import org.jspecify.annotations.NullMarked;
