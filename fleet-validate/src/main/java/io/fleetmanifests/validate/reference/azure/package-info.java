/** What the objects of Cluster API's Azure provider say of each other. */
@NullMarked
package io.fleetmanifests.validate.reference.azure;

import org.jspecify.annotations.NullMarked;
