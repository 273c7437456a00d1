/** Kinds of Cluster API Provider Azure for AKS, in both forms: AzureManaged* and, its successor, AzureASOManaged*. */
@NullMarked
package io.fleetmanifests.kind.azure;

import org.jspecify.annotations.NullMarked;
