/** What the objects of Cluster API and its providers say of each other. Knows the references, and no provider. */
@NullMarked
package io.fleetmanifests.validate.reference.capi;

import org.jspecify.annotations.NullMarked;
