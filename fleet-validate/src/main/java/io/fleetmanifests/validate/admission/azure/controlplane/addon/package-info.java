/** What comes on top of an AKS cluster: addons, extensions, and its membership in an Azure Kubernetes Fleet. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import org.jspecify.annotations.NullMarked;
