/** The network of an AKS cluster: its ranges, what drives its traffic, its way out, and what its Cluster says of it. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.controlplane.network;

import org.jspecify.annotations.NullMarked;
