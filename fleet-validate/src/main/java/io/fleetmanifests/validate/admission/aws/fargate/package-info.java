/** What CAPA's webhook asks of an AWSFargateProfile. */
@NullMarked
package io.fleetmanifests.validate.admission.aws.fargate;

import org.jspecify.annotations.NullMarked;
