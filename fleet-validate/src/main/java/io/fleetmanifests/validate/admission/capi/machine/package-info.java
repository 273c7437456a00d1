/**
 * What Cluster API's webhooks ask of MachinePools, MachineDeployments and MachineHealthChecks. One final class a rule, with
 * the kind as a parameter where several kinds hold to it.
 */
@NullMarked
package io.fleetmanifests.validate.admission.capi.machine;

import org.jspecify.annotations.NullMarked;
