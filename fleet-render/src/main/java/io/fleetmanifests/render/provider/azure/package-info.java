/** AKS clusters: their Cluster API objects, their chart, the identity, the setup script. */
@NullMarked
package io.fleetmanifests.render.provider.azure;

import org.jspecify.annotations.NullMarked;
