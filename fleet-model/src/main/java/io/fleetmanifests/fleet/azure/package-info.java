/** Worker clusters on Azure: AKS through Cluster API's AzureManaged kinds, or through Azure Service Operator. */
@NullMarked
package io.fleetmanifests.fleet.azure;

import org.jspecify.annotations.NullMarked;
