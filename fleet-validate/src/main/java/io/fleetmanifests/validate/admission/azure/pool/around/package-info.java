/**
 * What an AzureManagedMachinePool must be for CAPZ's controllers and for AKS, beside its cluster: the webhooks do not ask for
 * it. One final class a rule.
 */
@NullMarked
package io.fleetmanifests.validate.admission.azure.pool.around;

import org.jspecify.annotations.NullMarked;
