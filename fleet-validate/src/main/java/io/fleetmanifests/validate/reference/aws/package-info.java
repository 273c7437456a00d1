/** What the objects of Cluster API's AWS provider say of each other. */
@NullMarked
package io.fleetmanifests.validate.reference.aws;

import org.jspecify.annotations.NullMarked;
