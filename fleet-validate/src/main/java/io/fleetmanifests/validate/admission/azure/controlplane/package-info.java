/**
 * What CAPZ's webhooks ask of AzureManagedControlPlane and its template, and what nobody asks although it ends badly. The
 * packages below hold the rules of one topic each; what is of no topic stands here.
 */
@NullMarked
package io.fleetmanifests.validate.admission.azure.controlplane;

import org.jspecify.annotations.NullMarked;
