/** Who gets at an AKS cluster and as whom it acts: API server, sign-in, identities, keys, security. */
@NullMarked
package io.fleetmanifests.validate.admission.azure.controlplane.access;

import org.jspecify.annotations.NullMarked;
