/** What clusters of EKS share with each other in AWS. */
@NullMarked
package io.fleetmanifests.validate.fleet.aws;

import org.jspecify.annotations.NullMarked;
