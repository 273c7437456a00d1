/** How the objects of Cluster API refer to those of its providers. Knows the references, and no provider. */
@NullMarked
package io.fleetmanifests.validate.admission.contract;

import org.jspecify.annotations.NullMarked;
