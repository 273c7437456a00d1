/** Parts that several of Cluster API's kinds have, and what is asked of them wherever they stand. */
@NullMarked
package io.fleetmanifests.validate.admission.capi.part;

import org.jspecify.annotations.NullMarked;
