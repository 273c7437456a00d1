/** What CAPZ's webhooks ask of AzureManagedMachinePools, and of templates of them, by themselves. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.pool;

import org.jspecify.annotations.NullMarked;
