/** Worker clusters on AWS: EKS through Cluster API's AWSManaged kinds. */
@NullMarked
package io.fleetmanifests.fleet.aws;

import org.jspecify.annotations.NullMarked;
