/** What changes of the AWS kinds mean to workloads. */
@NullMarked
package io.fleetmanifests.validate.plan.aws;

import org.jspecify.annotations.NullMarked;
