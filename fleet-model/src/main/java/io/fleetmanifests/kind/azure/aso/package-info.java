/**
 * Azure Service Operator's objects as CAPZ's AzureASOManaged kinds embed them: containerservice.azure.com/v1api20240901 and
 * resources.azure.com/v1api20200601, under upstream's names. They are no kinds of ours: no CRD is generated for them.
 */
@NullMarked
package io.fleetmanifests.kind.azure.aso;

import org.jspecify.annotations.NullMarked;
