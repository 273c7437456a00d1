/** What CAPZ's webhooks ask of changes and deletions of AzureManagedMachinePools. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.pool.change;

import org.jspecify.annotations.NullMarked;
