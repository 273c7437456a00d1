/** EKS clusters: their Cluster API objects, their chart, the identities, the setup script. */
@NullMarked
package io.fleetmanifests.render.provider.aws;

import org.jspecify.annotations.NullMarked;
